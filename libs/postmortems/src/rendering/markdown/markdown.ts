import { blocksOf, escapedLine, escapedLines, escapedWithin, isAddress, onOneLine } from '#documents';
import { moment, stamp } from '../../generator/wording.js';
import type { DocumentComment, DocumentStatement } from '../../read-models/document/document.js';
import type { PostmortemView } from '../postmortem-view.js';
import { arranged } from '../reading/arrangement.js';
import type { ArrangedItem, ArrangedSection, SectionPart } from '../reading/arrangement.js';
import { commentLine, shownComments } from '../reading/comments.js';
import { incidentFacts, keyFigures } from '../reading/headline.js';
import {
  actionState,
  actionTypeLabel,
  changesHeading,
  collationNote,
  dayOf,
  documentNotes,
  isWorkedOn,
  kindLabel,
  ownerLabel,
  sectionNote,
  shortened,
  standing,
} from '../reading/labels.js';
import { numberedSources } from '../reading/numbered-sources.js';
import type { NumberedSources } from '../reading/numbered-sources.js';
import { wordDifferences } from '../reading/word-differences.js';
import type { WordRun } from '../reading/word-differences.js';

/**
 * The document as Markdown (CommonMark with footnotes), for people and for other programs. Nothing that anybody recorded or wrote is
 * taken for Markdown or HTML: it is text, escaped; only http and https addresses become links. The footnotes give the cited events.
 */
export function markdownOf(view: PostmortemView): string {
  const sources = numberedSources(view.document);
  const sections = arranged(view);
  const comments = shownComments(view, new Set(sections.map(({ section }) => section.key)));
  const blocks = [
    `# ${escapedLine(view.document.title)}`,
    masthead(view),
    ...remarks('Comments on the whole document', comments.general),
    ...sections.flatMap((one) => [...sectionBlocks(one, view, sources), ...remarks('Comments', comments.of(one.section.key))]),
    ...changesBlocks(view),
    `*${escapedWithin(collationNote(view))}*`,
    ...(sources.all.length === 0 ? [] : [footnotes(view, sources)]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function masthead(view: PostmortemView): string {
  const { incident, document } = view;
  const kind = kindLabel(incident.kind);
  const lines = [
    [
      `Postmortem of ${escapedWithin(onOneLine(incident.reference))}`,
      incident.severity,
      standing(view),
      ...(kind === null ? [] : [kind]),
    ].join(' · '),
    ...[...keyFigures(incident), ...incidentFacts(incident)].map(({ name, value }) => `${name}: ${escapedWithin(onOneLine(value))}`),
    ...(isWorkedOn(view) && document.dueAt !== null ? [`Due: ${dayOf(document.dueAt)}`] : []),
    ...(isWorkedOn(view) ? documentNotes(document).map(escapedWithin) : []),
  ];
  return lines.join('\\\n');
}

function sectionBlocks(
  { section, authored, parts, items }: ArrangedSection,
  view: PostmortemView,
  sources: NumberedSources,
): readonly string[] {
  const isEmpty = section.statements.length + items.length === 0;
  const note = isWorkedOn(view) ? sectionNote(section) : null;
  return [
    `## ${escapedLine(section.heading)}`,
    ...(note === null ? [] : [`> ${note}`]),
    ...authored.flatMap((statement) => writtenBlocks(statement, sources)),
    ...parts.flatMap((part) => partBlocks(part, sources)),
    ...(items.length === 0 ? [] : [items.map((item) => itemLines(item, sources)).join('\n')]),
    ...(isEmpty ? ['*Nothing is recorded here yet.*'] : []),
    ...(isWorkedOn(view) && section.questions.length > 0 ? [prompts(section.questions)] : []),
  ];
}

/** Questions to the author, as a quotation: they are not part of what is said. */
function prompts(questions: readonly string[]): string {
  return ['> For you to tell:', '>', ...questions.map((question) => `> - ${escapedLine(question)}`)].join('\n');
}

/** As a quotation, like the questions. */
function remarks(heading: string, comments: readonly DocumentComment[]): readonly string[] {
  if (comments.length === 0) return [];
  return [[`> ${heading}:`, '>', ...comments.map((comment) => `> - ${escapedLine(commentLine(comment))}`)].join('\n')];
}

function partBlocks({ name, statements }: SectionPart, sources: NumberedSources): readonly string[] {
  const list = statements.map((statement) => `- ${inItem(escapedLines(statement.text))}${marks(statement, sources)}`).join('\n');
  return name === null ? [list] : [`### ${escapedLine(name)}`, list];
}

/** The lines of a quotation stay lines within their list item. */
function inItem(lines: readonly string[]): string {
  return lines.join('\\\n  ');
}

function writtenBlocks(statement: DocumentStatement, sources: NumberedSources): readonly string[] {
  const blocks = blocksOf(statement.text).map((block) =>
    block.kind === 'LIST'
      ? block.items.map((item) => `- ${escapedLine(item)}`).join('\n')
      : block.lines.map((line) => escapedLine(line)).join('\\\n'),
  );
  return blocks.map((block, index) => (index === blocks.length - 1 ? block + marks(statement, sources) : block));
}

function itemLines({ item, statement }: ArrangedItem, sources: NumberedSources): string {
  const owner = ownerLabel(item);
  const about = [
    actionTypeLabel(item),
    ...(item.priority === null ? [] : [item.priority]),
    actionState(item),
    ...(owner === null ? [] : [`owner: ${escapedWithin(onOneLine(owner))}`]),
    ...(item.dueAt === null ? [] : [`due ${dayOf(item.dueAt)}`]),
  ].join(', ');
  return `- ${inItem([
    `${escapedLine(item.title)}${statement === null ? '' : marks(statement, sources)}`,
    about,
    ...(item.endState === null ? [] : [`Done when: ${escapedWithin(onOneLine(item.endState))}`]),
    ...(item.status === 'DROPPED' && item.reason !== null ? [`Dropped because: ${escapedWithin(onOneLine(item.reason))}`] : []),
    ...(item.link === null || !isAddress(item.link) ? [] : [escapedWithin(item.link)]),
  ])}`;
}

/** What is different from the edition before. */
function changesBlocks(view: PostmortemView): readonly string[] {
  const { changes } = view.document;
  if (changes.length === 0) return [];
  return [
    `## ${changesHeading(view)}`,
    ...changes.flatMap(({ heading, before, after }) => [
      `### ${escapedLine(heading)}`,
      wordDifferences(before, after).map(differenceLines).join('\n'),
    ]),
  ];
}

/** CommonMark strikes nothing through: both sides stand below each other. */
function differenceLines(runs: readonly WordRun[]): string {
  const side = (kind: WordRun['kind']): string =>
    escapedWithin(onOneLine(runs.flatMap((run) => (run.kind === kind || run.kind === 'SAME' ? run.text : [])).join('')));
  const kinds = new Set(runs.map(({ kind }) => kind));
  if (!kinds.has('SAME') && !kinds.has('ADDED')) return `- Taken out: ${side('REMOVED')}`;
  if (!kinds.has('SAME') && !kinds.has('REMOVED')) return `- Added: ${side('ADDED')}`;
  return `- ${inItem([`Before: ${side('REMOVED')}`, `Now: ${side('ADDED')}`])}`;
}

function marks(statement: DocumentStatement, sources: NumberedSources): string {
  return sources
    .marksOf(statement)
    .map(({ first, last }) => (first === last ? `[^${first}]` : `[^${first}]–[^${last}]`))
    .join('');
}

function footnotes(view: PostmortemView, sources: NumberedSources): string {
  return sources.all
    .map(({ number, eventId }) => {
      const event = view.sources.get(eventId);
      if (event === undefined) return `[^${number}]: Event ${escapedWithin(onOneLine(eventId))}`;
      const origin = `${event.type}, ${stamp(event.occurred)}; recorded ${moment(event.recordedAt)}; event ${onOneLine(event.id)}`;
      return `[^${number}]: ${escapedLine(shortened(onOneLine(event.text)))} (${escapedWithin(origin)})`;
    })
    .join('\n');
}
