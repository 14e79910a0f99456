import type { ReportView } from './report-view.js';

/** The report as JSON: its content as it was recorded, in an envelope that says what it is of. Indented by two spaces. */
export function jsonOf({ report, pinnedAt, withdrawnAt }: ReportView): string {
  const { reportId, terms, position, asOf, formatVersion, content, withdrawal } = report;
  const withdrawn = withdrawnAt === null ? null : { at: withdrawnAt, reason: withdrawal };
  const envelope = { reportId, formatVersion, terms, position, asOf, pinnedAt, withdrawn };
  return `${JSON.stringify({ ...envelope, content }, null, 2)}\n`;
}
