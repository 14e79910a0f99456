import { present } from '#event-sourcing';
import type { DomainCommand } from '#event-sourcing';
import type { ReportContent } from '../content.js';
import { refused } from '../report.errors.js';
import type { ReportEvent } from '../report.events.js';
import { FORMAT_VERSION } from '../report.js';
import type { ReportState } from '../report.js';
import { termsOf } from '../terms.js';
import type { GivenTerms } from '../terms.js';

/** What was computed is to stay. The content is computed before: it comes from the read models, which a decision does not see. */
export interface PinReport extends DomainCommand<'PinReport'> {
  readonly reportId: string;
  readonly terms: GivenTerms;
  readonly position: string;
  readonly lastEventId: string | null;
  readonly asOf: string;
  readonly content: ReportContent;
}

/** A report that is there already stays as it is, whatever is computed now. */
export function pinReport(
  { reportId, terms: given, position, lastEventId, asOf, content }: PinReport,
  state: ReportState,
): readonly ReportEvent[] {
  const terms = termsOf(given);
  if (terms.from >= asOf) throw refused.notBegun();
  if (state.status !== 'UNKNOWN') return [];
  return [
    {
      type: 'ReportPinned',
      occurred: { at: asOf, exactness: 'EXACT' },
      data: { reportId, terms, position, ...present('lastEventId', lastEventId), asOf, formatVersion: FORMAT_VERSION, content },
    },
  ];
}
