import type { DomainCommand, Occurrence } from '#event-sourcing';
import { declaredOnly, refused } from '../incident.errors.js';
import type { IncidentEvent } from '../incident.events.js';
import type { IncidentState } from '../incident.js';
import { advanceIncident } from './advance-incident.js';

/** Ends the learning stage: lessons are published and actions agreed. */
export interface CloseIncident extends DomainCommand<'CloseIncident'> {
  readonly note?: string;
  readonly occurred: Occurrence;
}

/** As advancing to CLOSED, but from LEARNING only: no stage is skipped by it. */
export function closeIncident(command: CloseIncident, state: IncidentState): readonly IncidentEvent[] {
  const { stage, ending } = declaredOnly(state);
  if (ending !== null) throw refused.ended(ending.exit);
  if (stage === 'CLOSED') return [];
  if (stage !== 'LEARNING') throw refused.notInLearning(stage);
  return advanceIncident({ ...command, type: 'AdvanceIncident', to: 'CLOSED', timeGiven: false }, state);
}
