import { Figure, pageOf } from '#documents';
import { entriesChart } from '../charts/entries-chart.js';
import { stagesChart } from '../charts/stages-chart.js';
import type { DocumentComment } from '../../read-models/document/document.js';
import type { PostmortemView } from '../postmortem-view.js';
import { arranged } from '../reading/arrangement.js';
import type { ArrangedSection } from '../reading/arrangement.js';
import { shownComments } from '../reading/comments.js';
import { changesHeading, collationNote, isWorkedOn } from '../reading/labels.js';
import { numberedSources } from '../reading/numbered-sources.js';
import type { NumberedSources } from '../reading/numbered-sources.js';
import { AuthorNotes, Comments, Differences } from './author-notes.js';
import { Masthead } from './masthead.js';
import { SectionBody } from './section-body.js';
import { Sources } from './sources.js';
import { postmortemStyle } from './stylesheet.js';
import { plain } from './words.js';

/**
 * The postmortem as a page that stands alone: no scripts, nothing loaded from elsewhere, readable on screens and printable. Whatever
 * people recorded or wrote is text in it; only whole http and https addresses become links.
 */
export function htmlOf(view: PostmortemView): string {
  const { document, incident } = view;
  const sections = arranged(view);
  const sources = numberedSources(document);
  return pageOf({
    title: `${plain(incident.reference)}: ${plain(document.title)}`,
    style: postmortemStyle,
    kind: 'postmortem',
    masthead: <Masthead view={view} />,
    contents: [
      ...sections.map(({ section, anchor }) => ({ id: anchor, heading: plain(section.heading) })),
      ...(document.changes.length === 0 ? [] : [{ id: 'changes', heading: changesHeading(view) }]),
      ...(sources.all.length === 0 ? [] : [{ id: 'sources', heading: 'Sources' }]),
    ],
    sections: <Sections view={view} sections={sections} sources={sources} />,
    colophon: plain(collationNote(view)),
  });
}

interface SectionsProps {
  readonly view: PostmortemView;
  readonly sections: readonly ArrangedSection[];
  readonly sources: NumberedSources;
}

function Sections({ view, sections, sources }: SectionsProps) {
  const { general, of } = shownComments(view, new Set(sections.map(({ section }) => section.key)));
  return (
    <>
      {general.length === 0 ? null : <Comments on="the whole document" comments={general} />}
      <AtAGlance view={view} />
      {sections.map((one, index) => (
        <Section key={one.anchor} arranged={one} view={view} comments={of(one.section.key)} sources={sources} isLead={index === 0} />
      ))}
      <Changes view={view} />
      {sources.all.length === 0 ? null : <Sources view={view} sources={sources} />}
    </>
  );
}

function AtAGlance({ view: { figures } }: { readonly view: PostmortemView }) {
  const stages = stagesChart(figures);
  const entries = entriesChart(figures);
  if (stages === null && entries === null) return null;
  const hasInferred = figures.visits.some(({ inferred }) => inferred);
  return (
    <section aria-label="At a glance">
      <Figure caption="How the incident went through its stages, in UTC" chart={stages}>
        {hasInferred ? 'Hatched: nobody recorded when that stage began; another time stands in for it.' : null}
      </Figure>
      <Figure caption="When entries of the timeline were made, by their kind" chart={entries} />
    </section>
  );
}

interface SectionProps {
  readonly arranged: ArrangedSection;
  readonly view: PostmortemView;
  readonly comments: readonly DocumentComment[];
  readonly sources: NumberedSources;
  readonly isLead: boolean;
}

function Section({ arranged: one, view, comments, sources, isLead }: SectionProps) {
  const { section, anchor } = one;
  return (
    <section id={anchor} aria-labelledby={`${anchor}-heading`}>
      <h2 id={`${anchor}-heading`} dir="auto">
        {plain(section.heading)}
      </h2>
      <SectionBody arranged={one} sources={sources} isLead={isLead} />
      {isWorkedOn(view) ? <AuthorNotes section={section} comments={comments} /> : null}
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
