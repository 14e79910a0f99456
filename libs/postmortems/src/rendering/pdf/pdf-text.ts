import { blocksOf, linesOf, onOneLine, piecesOf } from '#documents';
import type { Block } from '#documents';
import type { ContentText } from 'pdfmake/interfaces.js';
import type { DocumentStatement } from '../../read-models/document/document.js';
import type { NumberedSources } from '../reading/numbered-sources.js';
import { fontRuns } from './fonts.js';

/** Runs of text, as pdfmake takes them. */
export type Inlines = ContentText[];

export const LINK_COLOUR = '#1a5fb4';
export const SOFT_COLOUR = '#566274';

/** Somebody's text on one line. */
export function inlines(text: string, more: Partial<ContentText> = {}): Inlines {
  return fontRuns(onOneLine(text)).map((run) => ({ ...run, ...more }));
}

/** A line of somebody's text; whole http and https addresses become links. */
function lineInlines(line: string): Inlines {
  return piecesOf(line).flatMap((piece) =>
    fontRuns(piece.text).map((run): ContentText =>
      piece.kind === 'ADDRESS' ? { ...run, link: piece.text, color: LINK_COLOUR } : { ...run },
    ),
  );
}

function linesInlines(lines: readonly string[]): Inlines {
  return lines.flatMap((line, index) => [...(index === 0 ? [] : [{ text: '\n' }]), ...lineInlines(line)]);
}

/** Somebody's text with its lines as lines. */
export function textInlines(text: string): Inlines {
  return linesInlines(linesOf(text));
}

/** A statement's text with the numbers of what it stands on. */
export function statementInlines(statement: DocumentStatement, sources: NumberedSources, text = statement.text): Inlines {
  return [...textInlines(text), ...marks(statement, sources)];
}

/** The blocks that an author wrote; the citations stand after the last. */
export function writtenBlocks(
  statement: DocumentStatement,
  sources: NumberedSources,
): readonly (Block & { readonly inlines: readonly Inlines[] })[] {
  const blocks = blocksOf(statement.text);
  return blocks.map((block, index) => {
    const all = block.kind === 'PARAGRAPH' ? [linesInlines(block.lines)] : block.items.map((item) => lineInlines(item));
    if (index === blocks.length - 1) all.at(-1)?.push(...marks(statement, sources));
    return { ...block, inlines: all };
  });
}

export function marks(statement: DocumentStatement, sources: NumberedSources): Inlines {
  return sources.marksOf(statement).flatMap(({ first, last }) => [
    { text: ' ', sup: true },
    { text: first === last ? `${first}` : `${first}–${last}`, sup: true, color: LINK_COLOUR, linkToDestination: destinationOf(first) },
  ]);
}

export function destinationOf(number: number): string {
  return `source-${number}`;
}
