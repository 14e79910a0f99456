import type { Decider } from '#event-sourcing';
import { assessRisk } from './commands/assess-risk.js';
import type { AssessRisk } from './commands/assess-risk.js';
import { withdrawRiskAssessment } from './commands/withdraw-risk-assessment.js';
import type { WithdrawRiskAssessment } from './commands/withdraw-risk-assessment.js';
import type { RiskEvent } from './risk.events.js';
import { evolve, initialState } from './risk.js';
import type { RiskState } from './risk.js';

export type RiskCommand = AssessRisk | WithdrawRiskAssessment;

/** The write side of a class's risk. */
export const riskDecider: Decider<RiskState, RiskCommand, RiskEvent> = { initialState, evolve, decide };

function decide(command: RiskCommand, state: RiskState): readonly RiskEvent[] {
  return command.type === 'AssessRisk' ? assessRisk(command, state) : withdrawRiskAssessment(command, state);
}
