import type { PinnedReport, ReportEvent } from './report.events.js';

/** The shape of content that is written now. */
export const FORMAT_VERSION = 1;

export interface KnownReport extends PinnedReport {
  readonly status: 'PINNED' | 'WITHDRAWN';
  readonly reportId: string;
  /** Why it was withdrawn; null while it is not. */
  readonly withdrawal: string | null;
}

export type ReportState = { readonly status: 'UNKNOWN' } | KnownReport;

export const initialState: ReportState = { status: 'UNKNOWN' };

export function reportStream(reportId: string): string {
  return `report-${reportId}`;
}

export function evolve(state: ReportState, event: ReportEvent): ReportState {
  switch (event.type) {
    case 'ReportPinned':
      // What was given out first is what stands.
      return state.status === 'UNKNOWN' ? { ...event.data, status: 'PINNED', withdrawal: null } : state;
    case 'ReportWithdrawn':
      return state.status === 'PINNED' ? { ...state, status: 'WITHDRAWN', withdrawal: event.data.reason } : state;
  }
}
