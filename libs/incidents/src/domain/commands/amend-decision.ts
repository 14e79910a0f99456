import type { DomainCommand, Occurrence } from '#event-sourcing';
import { sameTerms, termsOf } from '../decision-terms.js';
import type { GivenTerms } from '../decision-terms.js';
import { decisionOnly, declaredOnly, refused } from '../incident.errors.js';
import type { IncidentEvent } from '../incident.events.js';
import type { IncidentState } from '../incident.js';
import { inOrder, sameOccurrence, textOf } from '../rules.js';

/** A decision is known better now; what was said of it before stays. */
export interface AmendDecision extends DomainCommand<'AmendDecision'> {
  readonly decisionId: string;
  /** What is left out stays as it is; null takes away what may be left out. */
  readonly terms: Partial<GivenTerms>;
  /** When it was taken; as it is, when left out. */
  readonly occurred?: Occurrence;
  readonly reason: string;
}

export function amendDecision(command: AmendDecision, state: IncidentState): readonly IncidentEvent[] {
  const decision = decisionOnly(declaredOnly(state), command.decisionId);
  if (Object.keys(command.terms).length === 0 && command.occurred === undefined) throw refused.nothingToAmend();
  const reason = textOf('reason', command.reason);
  const occurred = inOrder(command.occurred ?? decision.decided, 'decidedUntil');
  const terms = termsOf({ ...decision.terms, ...command.terms }, occurred);
  const retimed = !sameOccurrence(occurred, decision.decided);
  if (!retimed && sameTerms(terms, decision.terms)) return [];
  return [{ type: 'DecisionAmended', data: { decisionId: decision.id, terms, retimed, reason }, occurred }];
}
