import type { DomainCommand } from '#event-sourcing';
import { decisionOnly, declaredOnly } from '../incident.errors.js';
import type { IncidentEvent } from '../incident.events.js';
import type { IncidentState } from '../incident.js';
import { textOf } from '../rules.js';

/** No such decision was taken; what was recorded of it stays in the log and leaves the timeline. */
export interface RetractDecision extends DomainCommand<'RetractDecision'> {
  readonly decisionId: string;
  readonly reason: string;
}

export function retractDecision(command: RetractDecision, state: IncidentState): readonly IncidentEvent[] {
  const { id, decided } = decisionOnly(declaredOnly(state), command.decisionId);
  return [{ type: 'DecisionRetracted', data: { decisionId: id, reason: textOf('reason', command.reason) }, occurred: decided }];
}
