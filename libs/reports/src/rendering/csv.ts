import { onOneLine } from '#documents';
import { figuresOf } from '../content/figures.js';
import type { Figure } from '../content/figures.js';
import type { ReportView } from './report-view.js';

const columns = [
  ...['section', 'key', 'name', 'statistic', 'value', 'lower', 'upper', 'unit'],
  ...['n', 'open', 'excluded', 'definition', 'version', 'verdict', 'grey'],
  ...['from', 'to', 'position'],
] as const;

/** Every number of the report in one table (RFC 4180, UTF-8, a header line); see `Figure` for the columns, and beside those the position of the log. */
export function csvOf({ report }: ReportView): string {
  return [columns.map(String), ...figuresOf(report.content).map((figure) => [...cellsOf(figure), report.position])]
    .map((row) => `${row.map(cellFrom).join(',')}\r\n`)
    .join('');
}

function cellsOf(figure: Figure): readonly (string | number | null)[] {
  const { section, key, name, statistic, value, lower, upper, unit, n, open, definition, version, verdict } = figure;
  const excluded = figure.excluded.map(({ reason, count }) => `${reason} ${count}`).join('; ');
  return [
    ...[section, key, name, statistic, value, lower, upper, unit, n, open, excluded],
    ...[definition, version, verdict, figure.grey ? 1 : 0, figure.from, figure.to],
  ];
}

const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;
/** What spreadsheets take for the beginning of a formula; so they do tabs and line ends, which no cell has. */
const FORMULA = /^[=+\-@]/;

/** @returns the cell, quoted where it has to be; a text that a spreadsheet would compute begins with an apostrophe. */
export function cellFrom(value: string | number | null): string {
  if (value === null) return '';
  const text = onOneLine(String(value));
  const isNumber = typeof value === 'number' || NUMBER.test(text);
  const guarded = FORMULA.test(text) && !isNumber ? `'${text}` : text;
  return /[",]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
