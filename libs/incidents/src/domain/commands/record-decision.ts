import type { DomainCommand, Occurrence } from '#event-sourcing';
import { sameTerms, termsOf } from '../decision-terms.js';
import type { GivenTerms } from '../decision-terms.js';
import { standingDecisions } from '../decisions.js';
import { declaredOnly } from '../incident.errors.js';
import type { IncidentEvent } from '../incident.events.js';
import type { IncidentState } from '../incident.js';
import { inOrder, sameOccurrence } from '../rules.js';

/** Something was decided, at the time of `occurred`. */
export interface RecordDecision extends DomainCommand<'RecordDecision'> {
  readonly terms: GivenTerms;
  readonly occurred: Occurrence;
}

export function recordDecision(command: RecordDecision, state: IncidentState): readonly IncidentEvent[] {
  const incident = declaredOnly(state);
  const occurred = inOrder(command.occurred, 'decidedUntil');
  const terms = termsOf(command.terms, occurred);
  // A repeated recording, also by somebody else, says nothing new.
  const isKnown = standingDecisions(incident.decisions).some(
    (standing) => sameOccurrence(standing.decided, occurred) && sameTerms(standing.terms, terms),
  );
  return isKnown ? [] : [{ type: 'DecisionRecorded', data: terms, occurred }];
}
