import type { DomainEvent } from '#event-sourcing';
import type { ReportContent } from './content.js';
import type { ReportTerms } from './terms.js';

/** What was computed when a report was pinned. */
export interface PinnedReport {
  readonly terms: ReportTerms;
  /** Everything that was recorded up to there is in it, and nothing behind. A position of the log that it was pinned in. */
  readonly position: string;
  /** The id of the event at that position, which is the same in every copy of the log; left out where the log was empty. */
  readonly lastEventId?: string;
  /** Until when what was open had lasted; ISO 8601 UTC with milliseconds. */
  readonly asOf: string;
  /** Of `content`: 1. */
  readonly formatVersion: number;
  readonly content: ReportContent;
}

/** A report was given out, and stays as it is here. */
export type ReportPinned = DomainEvent<'ReportPinned', { readonly reportId: string } & PinnedReport>;

/** A report is not to be quoted any more; it can still be read. */
export type ReportWithdrawn = DomainEvent<'ReportWithdrawn', { readonly reportId: string; readonly reason: string }>;

export type ReportEvent = ReportPinned | ReportWithdrawn;
