import { escapedLine, escapedWithin, onOneLine } from '#documents';
import { colophon, particularsOf } from './report-view.js';
import type { ReportView } from './report-view.js';
import { placeOfMark, tablesOf } from './tables.js';
import type { Cell, Table } from './tables.js';
import { amount } from './wording.js';

/** The report as Markdown (CommonMark with tables), for people and for other programs. What people wrote is text in it, escaped. */
export function markdownOf(view: ReportView): string {
  const { report } = view;
  const blocks = [
    `# ${escapedLine(report.terms.title)}`,
    particularsOf(view)
      .map(({ name, value }) => `${name}: ${within(value)}`)
      .join('\\\n'),
    ...tablesOf(report.content).flatMap(tableBlocks),
    ...monthBlocks(view),
    `*${colophon}*`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function tableBlocks({ heading, columns, rows, note }: Table): readonly string[] {
  if (rows.length === 0) return [`## ${heading}`, '*Nothing is recorded here.*'];
  const lines = [columns, columns.map(() => '---'), ...rows.map(cellsOf)].map((row) => `| ${row.join(' | ')} |`);
  return [`## ${heading}`, lines.join('\n'), ...(note === null ? [] : [note])];
}

function monthBlocks({ report }: ReportView): readonly string[] {
  const { stretches, points } = report.content.months;
  if (points.length === 0) return [];
  const rows = points.map(({ count, lower, upper, outside }, index) => {
    const limits = lower === null || upper === null ? '' : `${amount(lower)} to ${amount(upper)}`;
    return `| ${(stretches[index]?.from ?? '').slice(0, 7)} | ${amount(count)} | ${limits} | ${outside ? 'outside' : ''} |`;
  });
  return ['## Incidents by month', ['| Month | Incidents | Limits of chance |  |', '| --- | --- | --- | --- |', ...rows].join('\n')];
}

function cellsOf(row: readonly Cell[]): readonly string[] {
  const mark = placeOfMark(row);
  return row.map(({ text, detail = '', grey }, place) => {
    const more = detail === '' ? [] : [detail.startsWith('[') ? within(detail) : `(${within(detail)})`];
    const said = [within(text), ...more].join(' ');
    if (grey !== true || text === '') return said;
    return place === mark ? `*${said}, too few to rely on*` : `*${said}*`;
  });
}

function within(text: string): string {
  return escapedWithin(onOneLine(text));
}
