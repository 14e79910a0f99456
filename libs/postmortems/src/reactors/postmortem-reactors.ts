import type { Clock } from '#event-sourcing';
import type { IncidentClosing } from '#incidents/published';
import type { ReadModelDatabase } from '#projections';
import type { Postmortems } from '../postmortems.js';
import { incidentsToDraft, learningToClose, postmortemsToCheck } from '../read-models/list/to-do.query.js';
import { checkFreshness } from './check-freshness.js';
import { closeLearning } from './close-learning.js';
import { draftWhenLearning } from './draft-when-learning.js';
import type { Reactor } from './reactor.js';

/** What the reactors ask, and whom they send commands through. */
export interface ReactorPorts {
  readonly database: Pick<ReadModelDatabase, 'read'>;
  readonly postmortems: Pick<Postmortems, 'draftAs' | 'checkFreshness'>;
  readonly incidents: IncidentClosing;
  readonly clock: Clock;
}

/** All that Debrief does about postmortems by itself. */
export function postmortemReactors({ database, postmortems, incidents, clock }: ReactorPorts): readonly Reactor[] {
  return [
    draftWhenLearning({
      due: (first, since) => database.read((manager) => incidentsToDraft(manager, first, since)),
      draft: (incidentId, context) => postmortems.draftAs(incidentId, context),
      clock,
    }),
    closeLearning({
      due: (first) => database.read((manager) => learningToClose(manager, first)),
      close: (incidentId, context) => incidents.close(incidentId, null, context),
    }),
    checkFreshness({
      due: (first) => database.read((manager) => postmortemsToCheck(manager, first)),
      check: (incidentId, context) => postmortems.checkFreshness(incidentId, context),
    }),
  ];
}
