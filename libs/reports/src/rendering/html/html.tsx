import { Facts, onOneLine, pageOf } from '#documents';
import type { Fact } from '#documents';
import type { ReportContent } from '../../domain/content.js';
import { colophon, particularsOf } from '../report-view.js';
import type { ReportView } from '../report-view.js';
import { tablesOf } from '../tables.js';
import { duration, interval, inUnit, momentInWords, windowInWords } from '../wording.js';
import { ReportChart } from './report-chart.js';
import { reportStyle } from './stylesheet.js';
import { NumbersTable } from './table.js';

const LONG_TITLE = 80;

/**
 * The report as a page that stands alone: no scripts, nothing loaded from elsewhere, readable on screens and printable. Whatever people
 * wrote is text in it.
 */
export function htmlOf(view: ReportView): string {
  const { content, terms } = view.report;
  const tables = tablesOf(content);
  return pageOf({
    title: onOneLine(terms.title),
    style: reportStyle,
    kind: 'report',
    masthead: <Masthead view={view} />,
    contents: tables,
    sections: tables.map((table) => (
      <section key={table.id} id={table.id} aria-labelledby={`${table.id}-heading`}>
        <h2 id={`${table.id}-heading`}>{table.heading}</h2>
        <ReportChart id={table.id} content={content} />
        <NumbersTable table={table} />
      </section>
    )),
    colophon,
  });
}

function Masthead({ view }: { readonly view: ReportView }) {
  const { report, pinnedAt, withdrawnAt } = view;
  const title = onOneLine(report.terms.title);
  return (
    <header class="masthead">
      <p class="eyebrow">Report of {windowInWords(report.terms)}</p>
      <h1 dir="auto" class={title.length > LONG_TITLE ? 'long' : undefined}>
        {title}
      </h1>
      {withdrawnAt === null ? null : (
        <p class="withdrawn" dir="auto">
          Withdrawn {momentInWords(withdrawnAt)}: {onOneLine(report.withdrawal ?? '')}
        </p>
      )}
      <ul class="badges">
        <li class="badge">Pinned {momentInWords(pinnedAt)}</li>
        {report.terms.severities.map((severity) => (
          <li key={severity} class={`badge ${severity.toLowerCase()}`}>
            {severity}
          </li>
        ))}
      </ul>
      <Facts name="figures" facts={headline(report.content)} />
      <Facts name="particulars" facts={particularsOf(view)} />
    </header>
  );
}

/** What is looked for first. Nothing that is made of fewer than ten and could mislead. */
function headline(content: ReportContent): readonly Fact[] {
  const { costs, classes, fixes } = content;
  const { incidents, impactKnown, impactSeconds } = costs.total;
  const [most] = classes.counted;
  const failed = fixes.filter(({ verdict }) => verdict === 'DID_NOT_HOLD').length;
  return [
    { name: 'Incidents', value: inUnit(incidents, 'COUNT') },
    ...(most === undefined
      ? []
      : [{ name: 'Most frequent class', value: most.name, detail: `${most.count} of ${incidents} incidents`, inWords: true } as const]),
    ...(fixes.length === 0 ? [] : [{ name: 'Fixes that did not hold', value: `${failed} of ${fixes.length}` }]),
    ...medianRecovery(content),
    ...(impactKnown === 0 || impactSeconds === null
      ? []
      : [{ name: 'Impact', value: duration(impactSeconds), detail: `of ${impactKnown} of ${incidents} incidents` }]),
  ];
}

function medianRecovery({ metrics }: ReportContent): readonly Fact[] {
  const metric = metrics.find(({ key, grey }) => key === 'time-to-recover' && !grey);
  const median = metric?.values.find(({ statistic }) => statistic === 'MEDIAN');
  if (metric === undefined || median?.value == null) return [];
  const counts = `n ${metric.n}${metric.open === 0 ? '' : `, ${metric.open} open`}`;
  const detail = `${interval(median.lower, median.upper, 'SECONDS')} ${counts}`.trim();
  return [{ name: 'Median time to recover', value: duration(median.value), detail }];
}
