import { onOneLine } from '#documents';
import type { Content, ContentText, Margins } from 'pdfmake/interfaces.js';
import { moment, stamp } from '../../generator/wording.js';
import { changesHeading, collationNote, shortened } from '../reading/labels.js';
import type { NumberedSources } from '../reading/numbered-sources.js';
import { wordDifferences } from '../reading/word-differences.js';
import type { WordRun } from '../reading/word-differences.js';
import type { PostmortemView } from '../postmortem-view.js';
import { headed } from './pdf-section.js';
import { destinationOf, inlines, SOFT_COLOUR } from './pdf-text.js';

/** What is different from the edition before, word by word. */
export function changesContent(view: PostmortemView): readonly Content[] {
  const { changes } = view.document;
  if (changes.length === 0) return [];
  const body = changes.flatMap(({ heading, before, after }): readonly Content[] => [
    { text: inlines(heading), style: 'h3' },
    { ul: wordDifferences(before, after).map((runs) => ({ text: runs.flatMap(wordRun) })), markerColor: '#aab4c2' },
  ]);
  return headed(changesHeading(view), body);
}

function wordRun({ kind, text }: WordRun, index: number, runs: readonly WordRun[]): ContentText[] {
  const looks: Readonly<Record<WordRun['kind'], Partial<ContentText>>> = {
    SAME: {},
    ADDED: { background: '#dcf3e3' },
    REMOVED: { background: '#fbe3e1', decoration: 'lineThrough' },
  };
  const isReplaced = kind === 'REMOVED' && runs[index + 1]?.kind === 'ADDED';
  return [
    ...(/^\s/.test(text) ? [{ text: ' ' }] : []),
    ...inlines(text, looks[kind]),
    ...(isReplaced || /\S\s+$/.test(text) ? [{ text: ' ' }] : []),
  ];
}

/** The cited events, as footnotes. */
export function sourcesContent(view: PostmortemView, sources: NumberedSources): readonly Content[] {
  if (sources.all.length === 0) return [];
  const body = sources.all.map(({ number, eventId }): Content => {
    const event = view.sources.get(eventId);
    const said = event === undefined ? `Event ${eventId}` : shortened(onOneLine(event.text));
    const origin = event === undefined ? '' : `\n${event.type}, ${stamp(event.occurred)}; recorded ${moment(event.recordedAt)}`;
    // A name of its own, for pdfmake's types know of ids on other texts only.
    const footnote = {
      id: destinationOf(number),
      text: [{ text: `${number}  `, color: SOFT_COLOUR }, ...inlines(said), { text: origin, color: SOFT_COLOUR, fontSize: 7.5 }],
      fontSize: 8.5,
      lineHeight: 1.2,
      margin: [0, 0, 0, 4] satisfies Margins,
    };
    return footnote;
  });
  return headed('Sources', body);
}

export function colophon(view: PostmortemView): Content {
  return { text: inlines(collationNote(view)), style: 'soft', margin: [0, 16, 0, 0] };
}
