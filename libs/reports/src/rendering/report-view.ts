import type { FoundReport } from '../reports.js';
import { momentInWords, windowInWords } from './wording.js';

/** A report as readers have it, in whatever form. */
export type ReportView = FoundReport;

/** What has to be known of the report as a whole, in words. */
export function particularsOf({ report, withdrawnAt }: ReportView): readonly { readonly name: string; readonly value: string }[] {
  const { terms, content } = report;
  const { services, severities, team } = terms;
  return [
    { name: 'Window', value: windowInWords(terms) },
    ...(content.window.to === terms.to ? [] : [{ name: 'Computed up to', value: momentInWords(content.window.to) }]),
    { name: 'Compared with', value: windowInWords(content.previous) },
    ...(team === undefined ? [] : [{ name: 'Team', value: team }]),
    { name: 'Services', value: services.length === 0 ? 'all' : services.join(', ') },
    { name: 'Severities', value: severities.length === 0 ? 'all' : severities.join(', ') },
    { name: 'As of', value: momentInWords(report.asOf) },
    { name: 'Position', value: report.position },
    ...(withdrawnAt === null ? [] : [{ name: 'Withdrawn', value: `${momentInWords(withdrawnAt)}: ${report.withdrawal ?? ''}` }]),
  ];
}

/** What stands at the end of each report. */
export const colophon =
  'Numbers are given with 95 % intervals in brackets. Numbers made of fewer than ten are greyed: too few to rely on. ' +
  'Drills, false positives, duplicates, merged and cancelled incidents are not counted unless a definition says so.';
