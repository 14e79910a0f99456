import { textFrom } from '#event-sourcing';
import type { DomainCommand, Occurrence } from '#event-sourcing';
import { MAX_REASON, refused } from '../report.errors.js';
import type { ReportEvent } from '../report.events.js';
import type { ReportState } from '../report.js';

/** A report is not to be quoted any more. */
export interface WithdrawReport extends DomainCommand<'WithdrawReport'> {
  readonly reason: string;
  readonly occurred: Occurrence;
}

export function withdrawReport({ reason: why, occurred }: WithdrawReport, state: ReportState): readonly ReportEvent[] {
  if (state.status === 'UNKNOWN') throw refused.unknownReport();
  const reason = textFrom('reason', why, MAX_REASON);
  if (state.status === 'PINNED') return [{ type: 'ReportWithdrawn', occurred, data: { reportId: state.reportId, reason } }];
  if (state.withdrawal !== reason) throw refused.withdrawn();
  return [];
}
