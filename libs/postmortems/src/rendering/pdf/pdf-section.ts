import { isAddress, onOneLine, printable } from '#documents';
import type { Content, ContentUnorderedList, Node, TableCell } from 'pdfmake/interfaces.js';
import type { DocumentComment, DocumentStatement } from '../../read-models/document/document.js';
import type { ArrangedItem, ArrangedSection, SectionPart } from '../reading/arrangement.js';
import { commentLine } from '../reading/comments.js';
import { actionState, actionTypeLabel, dayOf, isWorkedOn, ownerLabel, sectionNote } from '../reading/labels.js';
import type { NumberedSources } from '../reading/numbered-sources.js';
import { timedLine } from '../reading/timed-line.js';
import type { PostmortemView } from '../postmortem-view.js';
import { fontRuns } from './fonts.js';
import { inlines, LINK_COLOUR, marks, SOFT_COLOUR, statementInlines, textInlines, writtenBlocks } from './pdf-text.js';

/** A section with its heading; the heading stays with what comes next. */
export function sectionContent(
  arranged: ArrangedSection,
  view: PostmortemView,
  sources: NumberedSources,
  isLead: boolean,
  comments: readonly DocumentComment[],
): readonly Content[] {
  const { section, authored, parts, items } = arranged;
  const prompts = isWorkedOn(view) ? section.questions : [];
  const note = isWorkedOn(view) ? sectionNote(section) : null;
  const body: readonly Content[] = [
    ...(note === null ? [] : [{ text: note, style: 'soft', margin: [0, 0, 0, 4] } satisfies Content]),
    ...authored.flatMap((statement) =>
      writtenBlocks(statement, sources).map((block): Content => {
        if (block.kind === 'LIST') return { ul: block.inlines.map((text) => ({ text })), margin: [0, 0, 0, 6] };
        return { text: block.inlines.flat(), margin: [0, 0, 0, 6] };
      }),
    ),
    ...parts.flatMap((part) => partContent(part, sources, isLead && authored.length === 0)),
    ...(items.length === 0 ? [] : [itemsTable(items, sources)]),
    ...(section.statements.length + items.length === 0 ? [{ text: 'Nothing is recorded here yet.', style: 'soft' }] : []),
    ...(prompts.length === 0 ? [] : [promptsContent(prompts)]),
    ...commentsContent('Comments', comments),
  ];
  return headed(section.heading, body);
}

const HEADING = 'h2';
/** In points: the heading, the head of a table, and a first row of three lines. */
const ROOM_FOR_TABLE = 130;

/** The heading with the first of what stands below it, be it the first point of a list; a table may break, and stands alone. */
export function headed(heading: string, [first, ...rest]: readonly Content[]): readonly Content[] {
  const title: Content = { text: inlines(heading), style: HEADING, outline: true, outlineText: onOneLine(heading) };
  const isText = typeof first === 'object' && 'text' in first;
  if (first === undefined) return [title];
  if (isList(first)) {
    const { ul, ...looks } = first;
    const [point, ...points] = ul;
    if (point === undefined) return [title, ...rest];
    const others: readonly Content[] = points.length === 0 ? [] : [{ ...looks, ul: points }];
    return [{ stack: [title, { ...looks, ul: [point] }], unbreakable: true }, ...others, ...rest];
  }
  return isText ? [{ stack: [title, first], unbreakable: true }, ...rest] : [title, first, ...rest];
}

/**
 * Whether it is a heading so far down its page that the table below it will begin on the next one. The layout itself cannot tell: it has the
 * first rows of a table where they would have been.
 * @param next what stands below it.
 */
export function staysBehind({ style, startPosition }: Heading, next: () => Pick<Node, 'table'> | undefined): boolean {
  const room = startPosition.pageInnerHeight * (1 - startPosition.verticalRatio);
  return style === HEADING && room < ROOM_FOR_TABLE && next()?.table !== undefined;
}

interface Heading extends Pick<Node, 'style'> {
  readonly startPosition: Pick<Node['startPosition'], 'pageInnerHeight' | 'verticalRatio'>;
}

function isList(content: Content): content is ContentUnorderedList {
  return typeof content === 'object' && 'ul' in content;
}

function partContent({ name, statements }: SectionPart, sources: NumberedSources, isLead: boolean): readonly Content[] {
  if (name !== null && statements.some(({ text }) => timedLine(text) !== null)) return [timelineTable(name, statements, sources)];
  if (isLead)
    return [{ text: statements.flatMap((statement) => [...statementInlines(statement, sources), { text: ' ' }]), fontSize: 10.5 }];
  const list: Content = { ul: statements.map((statement) => ({ text: statementInlines(statement, sources) })), markerColor: '#aab4c2' };
  return name === null ? [list] : [{ text: inlines(name), style: 'h3' }, list];
}

/** Its heading is the table's head: it stays with the first line, and stands again on each page that the table goes on to. */
function timelineTable(name: string, statements: readonly DocumentStatement[], sources: NumberedSources): Content {
  const head: TableCell[] = [{ text: inlines(name), style: 'h3', colSpan: 2 }, {}];
  let dayBefore = '';
  const body = statements.map((statement): TableCell[] => {
    const line = timedLine(statement.text);
    const day = line === null || line.day === dayBefore ? '' : line.day;
    if (line !== null) dayBefore = line.day;
    const time = line === null ? '' : (line.clock ?? 'that day');
    const label = line?.label == null ? '' : `${line.label}${line.isPinned ? ' (pinned)' : ''}: `;
    return [
      {
        text: [...(day === '' ? [] : [{ text: `${day}\n`, fontSize: 8 }]), { text: time, bold: line?.label === null }],
        color: SOFT_COLOUR,
      },
      {
        text: [
          { text: day === '' ? '' : '\n', fontSize: 8 },
          ...fontRuns(printable(label)).map((run) => ({ ...run, color: SOFT_COLOUR })),
          ...statementInlines(statement, sources, line?.text),
        ],
      },
    ];
  });
  return { layout: ruled, table: { widths: [76, '*'], headerRows: 1, keepWithHeaderRows: 1, body: [head, ...body] } };
}

const ruled = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0,
  hLineColor: () => '#dbe1ea',
  paddingLeft: () => 0,
  paddingRight: () => 8,
  paddingTop: () => 3,
  paddingBottom: () => 2,
};

function itemsTable(items: readonly ArrangedItem[], sources: NumberedSources): Content {
  const head = ['Action', 'Type', 'Owner', 'Due', 'State'].map((text): TableCell => ({ text, color: SOFT_COLOUR, fontSize: 8.5 }));
  return {
    layout: ruled,
    table: { headerRows: 1, widths: ['*', 62, 76, 62, 66], body: [head, ...items.map((one) => itemRow(one, sources))] },
  };
}

function itemRow({ item, statement }: ArrangedItem, sources: NumberedSources): TableCell[] {
  const details = [
    ...(item.endState === null ? [] : [`Done when: ${item.endState}`]),
    ...(item.status === 'DROPPED' && item.reason !== null ? [`Dropped because: ${item.reason}`] : []),
  ];
  const link = item.link !== null && isAddress(item.link) ? item.link : null;
  return [
    {
      stack: [
        { text: [...textInlines(onOneLine(item.title)), ...(statement === null ? [] : marks(statement, sources))] },
        ...details.map((detail) => ({ text: inlines(detail), style: 'soft' })),
        ...(link === null ? [] : [{ text: inlines(link, { link, color: LINK_COLOUR }), fontSize: 8.5 }]),
      ],
    },
    `${actionTypeLabel(item)}${item.priority === null ? '' : `, ${item.priority}`}`,
    { text: inlines(ownerLabel(item) ?? 'nobody yet') },
    item.dueAt === null ? 'not set' : dayOf(item.dueAt),
    actionState(item),
  ];
}

const MOST_TOGETHER = 15;
const MOST_IN_TWO_LINES = 150;

/** Questions to the author: only in what is worked on. */
/** What was remarked, one below the other. */
export function commentsContent(heading: string, comments: readonly DocumentComment[]): readonly Content[] {
  if (comments.length === 0) return [];
  return [
    { text: heading, style: 'soft', margin: [0, 6, 0, 2] },
    { ul: comments.map((comment) => ({ text: textInlines(commentLine(comment)) })), markerColor: '#aab4c2' },
  ];
}

function promptsContent(questions: readonly string[]): Content {
  return {
    margin: [0, 6, 0, 4],
    layout: {
      hLineWidth: () => 0,
      vLineWidth: (line) => (line === 0 ? 2 : 0),
      vLineColor: () => '#d9b44a',
      fillColor: () => '#fdf7e3',
      paddingLeft: () => 8,
      paddingTop: () => 5,
      paddingBottom: () => 4,
    },
    table: {
      widths: ['*'],
      // Few questions stay together; many may be more than a page holds.
      dontBreakRows: questions.length <= MOST_TOGETHER && questions.join('').length <= MOST_TOGETHER * MOST_IN_TWO_LINES,
      body: [[{ stack: [{ text: 'For you to tell', style: 'soft' }, { ul: questions.map((question) => ({ text: inlines(question) })) }] }]],
    },
  };
}
