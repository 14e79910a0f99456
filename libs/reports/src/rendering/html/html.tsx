import { onOneLine } from '#documents';
import { renderToStaticMarkup } from 'preact-render-to-string';
import type { ReportContent } from '../../domain/content.js';
import { colophon, particularsOf } from '../report-view.js';
import type { ReportView } from '../report-view.js';
import { tablesOf } from '../tables.js';
import { duration, interval, inUnit, momentInWords, windowInWords } from '../wording.js';
import { ReportChart } from './report-chart.js';
import { contentPolicy, stylesheet } from './stylesheet.js';
import { NumbersTable } from './table.js';

const LONG_TITLE = 80;

/**
 * The report as a page that stands alone: no scripts, nothing loaded from elsewhere, readable on screens and printable. Whatever people
 * wrote is text in it.
 */
export function htmlOf(view: ReportView): string {
  return `<!doctype html>\n${renderToStaticMarkup(<Page view={view} />)}\n`;
}

function Page({ view }: { readonly view: ReportView }) {
  const { content, terms } = view.report;
  const tables = tablesOf(content);
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={contentPolicy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>{onOneLine(terms.title)}</title>
        {/* The stylesheet is a constant of ours: a style element's content is the one thing that must not be escaped. */}
        <style dangerouslySetInnerHTML={{ __html: stylesheet }} />
      </head>
      <body>
        <a class="skip" href="#document">
          Skip to the report
        </a>
        <Masthead view={view} />
        <div class="columns">
          <nav class="contents" aria-labelledby="contents-heading">
            <h2 id="contents-heading">Contents</h2>
            <ol>
              {tables.map(({ id, heading }) => (
                <li key={id}>
                  <a href={`#${id}`}>{heading}</a>
                </li>
              ))}
            </ol>
          </nav>
          <main id="document">
            {tables.map((table) => (
              <section key={table.id} id={table.id} aria-labelledby={`${table.id}-heading`}>
                <h2 id={`${table.id}-heading`}>{table.heading}</h2>
                <ReportChart id={table.id} content={content} />
                <NumbersTable table={table} />
              </section>
            ))}
          </main>
        </div>
        <footer class="colophon">
          <p>{colophon}</p>
        </footer>
      </body>
    </html>
  );
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

interface Fact {
  readonly name: string;
  readonly value: string;
  /** Of how many it is, and its interval: no number stands bare. */
  readonly detail?: string;
  /** Set smaller than numbers are: a long word would break in the middle. */
  readonly inWords?: true;
}

function Facts({ name, facts }: { readonly name: string; readonly facts: readonly Fact[] }) {
  return (
    <dl class={name}>
      {facts.map((fact) => (
        <div key={fact.name}>
          <dt>{fact.name}</dt>
          <dd dir="auto" class={fact.inWords === true ? 'words' : ''}>
            {onOneLine(fact.value)}
            {fact.detail === undefined ? null : <span class="detail">{onOneLine(fact.detail)}</span>}
          </dd>
        </div>
      ))}
    </dl>
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
