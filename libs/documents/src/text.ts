/** What people recorded or wrote is plain text. Here it is taken apart for showing; nothing in it is ever taken for markup. */

/** Part of a line: words, or an http or https address that may become a link. */
export type Piece = { readonly kind: 'WORDS'; readonly text: string } | { readonly kind: 'ADDRESS'; readonly text: string };

/** A paragraph has lines; a list has items, which were lines that all began with a dash, an asterisk or a bullet. */
export type Block =
  { readonly kind: 'PARAGRAPH'; readonly lines: readonly string[] } | { readonly kind: 'LIST'; readonly items: readonly string[] };

/** What stands in an address; where it has brackets, as many are closed as were opened: "(see https://wiki.example/Pool_(size))". */
const IN_ADDRESS = String.raw`[^\s<>"“”\x60\\|[\]{}()]`;
const ENDING_ADDRESS = String.raw`[^\s<>"“”\x60\\|[\]{}()*.,;:!?'’]`;
const DEEPEST_BRACKETS = 8;
const IN_BRACKETS = Array.from({ length: DEEPEST_BRACKETS }).reduce<string>(
  (within) => String.raw`[([{](?:${IN_ADDRESS}${within === '' ? '' : `|${within}`})*[)\]}]`,
  '',
);
const ADDRESS = new RegExp(`https?://(?:${IN_ADDRESS}|${IN_BRACKETS})*(?:${ENDING_ADDRESS}|${IN_BRACKETS})`, 'gi');
const BULLET = /^[-*•]\s+(?=\S)/;

/**
 * The line with a visible sign in place of what no document may hold: control characters and halves of surrogate pairs. What would turn the
 * direction of all that follows is left out.
 */
export function printable(line: string): string {
  return line
    .replace(/\t/g, ' ')
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, '\uFFFD')
    .replace(/\p{Cs}/gu, '\uFFFD');
}

/** One line of ASCII and of the punctuation that Debrief itself writes, without white space around it. */
const PLAIN = /^[!-~“”’–…](?:[ -~“”’–…]*[!-~“”’–…])?$/;

/** The lines that say something, trimmed. */
export function linesOf(text: string): readonly string[] {
  // Most texts are plain, and a document holds thousands of them.
  if (PLAIN.test(text)) return [text];
  return text
    .split(/\r\n?|[\n\u0085\u2028\u2029]/)
    .map((line) => printable(line).trim())
    .filter((line) => line !== '');
}

/** All of it on one line. */
export function onOneLine(text: string): string {
  return linesOf(text).join(' ');
}

/** Blank lines part paragraphs; other line ends stay. */
export function blocksOf(text: string): readonly Block[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n/)
    .map(linesOf)
    .filter((lines) => lines.length > 0)
    .flatMap(blocksWithin);
}

/** A list may follow its introduction without a blank line between them. */
function blocksWithin(lines: readonly string[]): readonly Block[] {
  const begin = lines.findIndex((line) => BULLET.test(line));
  if (begin === -1 || !lines.slice(begin).every((line) => BULLET.test(line))) return [{ kind: 'PARAGRAPH', lines }];
  const list: Block = { kind: 'LIST', items: lines.slice(begin).map((line) => line.replace(BULLET, '')) };
  return begin === 0 ? [list] : [{ kind: 'PARAGRAPH', lines: lines.slice(0, begin) }, list];
}

/** The line as words and addresses, in order; nothing is lost or added. */
export function piecesOf(line: string): readonly Piece[] {
  if (!line.includes('://')) return line === '' ? [] : [{ kind: 'WORDS', text: line }];
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of line.matchAll(ADDRESS)) {
    if (match.index > end) pieces.push({ kind: 'WORDS', text: line.slice(end, match.index) });
    pieces.push({ kind: isAddress(match[0]) ? 'ADDRESS' : 'WORDS', text: match[0] });
    end = match.index + match[0].length;
  }
  if (end < line.length) pieces.push({ kind: 'WORDS', text: line.slice(end) });
  return pieces;
}

/** Whether it may be linked to: an http or https address, whole. */
export function isAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s]+$/i.test(text) || !URL.canParse(text)) return false;
  const { protocol } = new URL(text);
  return protocol === 'http:' || protocol === 'https:';
}
