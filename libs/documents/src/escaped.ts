import { linesOf, onOneLine, piecesOf } from './text.js';

/** Somebody's text on one line, as Markdown that shows it as it is. */
export function escapedLine(text: string): string {
  return atLineStart(escapedWithin(onOneLine(text)));
}

/** The lines of somebody's text, each of them Markdown that shows it as it is. */
export function escapedLines(text: string): readonly string[] {
  return linesOf(text).map((line) => atLineStart(escapedWithin(line)));
}

/** As {@link escapedLine}, for what does not stand at the start of a line. */
export function escapedWithin(line: string): string {
  return piecesOf(line)
    .map(({ kind, text }) => (kind === 'ADDRESS' ? `<${text}>` : escapedText(text)))
    .join('');
}

function escapedText(text: string): string {
  return (
    text
      .replace(/[\\`*[\]|~$]/g, '\\$&')
      // Within a word an underscore means nothing to Markdown, and escaped it makes names hard to read.
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
      .replace(/&(?=#|\w)/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
  );
}

/** What only means something at the start of a line: headings, lists, rules, definitions. */
function atLineStart(text: string): string {
  return text.replace(/^[-+=#:]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
