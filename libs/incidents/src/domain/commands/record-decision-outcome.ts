import type { DomainCommand, Occurrence } from '#event-sourcing';
import { decisionOnly, declaredOnly, refused } from '../incident.errors.js';
import type { DecisionEffect, IncidentEvent } from '../incident.events.js';
import type { IncidentState } from '../incident.js';
import { inOrder, latestOf, present, textOf } from '../rules.js';

/** Says what came of a decision; said again, the latest stands. `occurred`: when it showed. */
export interface RecordDecisionOutcome extends DomainCommand<'RecordDecisionOutcome'> {
  readonly decisionId: string;
  readonly outcome: string;
  readonly effect?: DecisionEffect;
  readonly occurred: Occurrence;
}

export function recordDecisionOutcome(command: RecordDecisionOutcome, state: IncidentState): readonly IncidentEvent[] {
  const { id, decided, outcome: known } = decisionOnly(declaredOnly(state), command.decisionId);
  const outcome = textOf('outcome', command.outcome);
  const { effect } = command;
  if (known?.text === outcome && (effect === undefined || effect === known.effect)) return [];
  const occurred = inOrder(command.occurred);
  const isSure = occurred.exactness !== 'ABOUT' && decided.exactness !== 'ABOUT';
  if (isSure && latestOf(occurred) < Date.parse(decided.at)) throw refused.outcomeBeforeDecided();
  const data = { decisionId: id, outcome, ...present('effect', effect) };
  return [{ type: 'DecisionOutcomeRecorded', data, occurred }];
}
