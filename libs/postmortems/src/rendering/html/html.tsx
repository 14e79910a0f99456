import { renderToStaticMarkup } from 'preact-render-to-string';
import { entriesChart } from '../charts/entries-chart.js';
import { stagesChart } from '../charts/stages-chart.js';
import type { PostmortemView } from '../postmortem-view.js';
import { arranged } from '../reading/arrangement.js';
import type { ArrangedSection } from '../reading/arrangement.js';
import { changesHeading, collationNote, isWorkedOn } from '../reading/labels.js';
import { numberedSources } from '../reading/numbered-sources.js';
import type { NumberedSources } from '../reading/numbered-sources.js';
import { AuthorNotes, Comments, Differences } from './author-notes.js';
import { contentPolicy } from './content-policy.js';
import { Masthead } from './masthead.js';
import { SectionBody } from './section-body.js';
import { Sources } from './sources.js';
import { stylesheet } from './stylesheet.js';
import { plain } from './words.js';

/**
 * The postmortem as a page that stands alone: no scripts, nothing loaded from elsewhere, readable on screens and printable. Whatever
 * people recorded or wrote is text in it; only whole http and https addresses become links.
 */
export function htmlOf(view: PostmortemView): string {
  return `<!doctype html>\n${renderToStaticMarkup(<Page view={view} />)}\n`;
}

function Page({ view }: { readonly view: PostmortemView }) {
  const { document, incident } = view;
  const sections = arranged(view);
  const sources = numberedSources(document);
  const keys = new Set(sections.map(({ section }) => section.key));
  // A reviewer's request for changes is about the whole; what was said of a section that is gone is still to be heard.
  const general = isWorkedOn(view) ? document.comments.filter(({ section }) => section === null || !keys.has(section)) : [];
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={contentPolicy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>{`${plain(incident.reference)}: ${plain(document.title)}`}</title>
        {/* The stylesheet is a constant of ours: a style element's content is the one thing that must not be escaped. */}
        <style dangerouslySetInnerHTML={{ __html: stylesheet }} />
      </head>
      <body>
        <a class="skip" href="#document">
          Skip to the postmortem
        </a>
        <Masthead view={view} />
        <div class="columns">
          <Contents sections={sections} view={view} sources={sources} />
          <main id="document">
            {general.length === 0 ? null : <Comments on="the whole document" comments={general} />}
            <AtAGlance view={view} />
            {sections.map((one, index) => (
              <Section key={one.anchor} arranged={one} view={view} sources={sources} isLead={index === 0} />
            ))}
            <Changes view={view} />
            {sources.all.length === 0 ? null : <Sources view={view} sources={sources} />}
          </main>
        </div>
        <Colophon view={view} />
      </body>
    </html>
  );
}

interface ContentsProps {
  readonly sections: readonly ArrangedSection[];
  readonly view: PostmortemView;
  readonly sources: NumberedSources;
}

function Contents({ sections, view, sources }: ContentsProps) {
  return (
    <nav class="contents" aria-labelledby="contents-heading">
      <h2 id="contents-heading">Contents</h2>
      <ol>
        {sections.map(({ section, anchor }) => (
          <li key={anchor}>
            <a href={`#${anchor}`}>{plain(section.heading)}</a>
          </li>
        ))}
        {view.document.changes.length === 0 ? null : (
          <li>
            <a href="#changes">{changesHeading(view)}</a>
          </li>
        )}
        {sources.all.length === 0 ? null : (
          <li>
            <a href="#sources">Sources</a>
          </li>
        )}
      </ol>
    </nav>
  );
}

function AtAGlance({ view: { figures } }: { readonly view: PostmortemView }) {
  const stages = stagesChart(figures);
  const entries = entriesChart(figures);
  if (stages === null && entries === null) return null;
  const hasInferred = figures.visits.some(({ inferred }) => inferred);
  return (
    <section aria-label="At a glance">
      {stages === null ? null : (
        <figure>
          <figcaption>How the incident went through its stages, in UTC</figcaption>
          <div class="scrolls" tabIndex={0} role="group" aria-label="Chart of the stages">
            {stages}
          </div>
          {hasInferred ? <p class="legend">Hatched: nobody recorded that stage; it is inferred from a later one.</p> : null}
        </figure>
      )}
      {entries === null ? null : (
        <figure>
          <figcaption>When entries of the timeline were made, by their kind</figcaption>
          <div class="scrolls" tabIndex={0} role="group" aria-label="Chart of the entries">
            {entries}
          </div>
        </figure>
      )}
    </section>
  );
}

interface SectionProps {
  readonly arranged: ArrangedSection;
  readonly view: PostmortemView;
  readonly sources: NumberedSources;
  readonly isLead: boolean;
}

function Section({ arranged: one, view, sources, isLead }: SectionProps) {
  const { section, anchor } = one;
  return (
    <section id={anchor} aria-labelledby={`${anchor}-heading`}>
      <h2 id={`${anchor}-heading`} dir="auto">
        {plain(section.heading)}
      </h2>
      <SectionBody arranged={one} sources={sources} isLead={isLead} />
      {isWorkedOn(view) ? (
        <AuthorNotes section={section} comments={view.document.comments.filter((comment) => comment.section === section.key)} />
      ) : null}
    </section>
  );
}

/** What is different from the edition before, for those who read that one. */
function Changes({ view }: { readonly view: PostmortemView }) {
  const { changes } = view.document;
  if (changes.length === 0) return null;
  return (
    <section id="changes" aria-labelledby="changes-heading">
      <h2 id="changes-heading">{changesHeading(view)}</h2>
      {changes.map(({ key, heading, kind, before, after }) => (
        <div key={key}>
          <h3 dir="auto">
            {plain(heading)}
            {kind === 'ADDED' ? ' (new)' : kind === 'REMOVED' ? ' (taken out)' : ''}
          </h3>
          <Differences before={before} after={after} />
        </div>
      ))}
    </section>
  );
}

function Colophon({ view }: { readonly view: PostmortemView }) {
  return (
    <footer class="colophon">
      <p>{plain(collationNote(view))}</p>
    </footer>
  );
}
