import type { Decider } from '#event-sourcing';
import { pinReport } from './commands/pin-report.js';
import type { PinReport } from './commands/pin-report.js';
import { withdrawReport } from './commands/withdraw-report.js';
import type { WithdrawReport } from './commands/withdraw-report.js';
import type { ReportEvent } from './report.events.js';
import { evolve, initialState } from './report.js';
import type { ReportState } from './report.js';

export type ReportCommand = PinReport | WithdrawReport;

/** The write side of `report-<id>`. */
export const reportDecider: Decider<ReportState, ReportCommand, ReportEvent> = { initialState, evolve, decide };

function decide(command: ReportCommand, state: ReportState): readonly ReportEvent[] {
  switch (command.type) {
    case 'PinReport':
      return pinReport(command, state);
    case 'WithdrawReport':
      return withdrawReport(command, state);
  }
}
