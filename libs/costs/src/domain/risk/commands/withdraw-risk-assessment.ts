import { textFrom } from '#event-sourcing';
import type { DomainCommand, Occurrence } from '#event-sourcing';
import { MAX_REASON, refused } from '../risk.errors.js';
import type { RiskAxis, RiskEvent } from '../risk.events.js';
import type { RiskState } from '../risk.js';

/** What people said of a risk is to hold no more. */
export interface WithdrawRiskAssessment extends DomainCommand<'WithdrawRiskAssessment'> {
  readonly axis: RiskAxis;
  readonly key: string;
  readonly reason: string;
  readonly occurred: Occurrence;
}

export function withdrawRiskAssessment(command: WithdrawRiskAssessment, state: RiskState): readonly RiskEvent[] {
  const { axis, key, occurred } = command;
  const reason = textFrom('reason', command.reason, MAX_REASON);
  if (state === null) throw refused.notAssessed();
  return [{ type: 'RiskAssessmentWithdrawn', occurred, data: { axis, key, reason } }];
}
