/** From `start` up to `end`, in UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const QUOTATIONS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['‘', '’'],
]);
/** A quotation that is longer was most likely never closed. */
const LONGEST_QUOTATION = 5_000;
const URL = /\b[a-z][a-z0-9+.-]{0,20}:\/\/[^\s<>"“”`|]+/gi;
const TAG = /<[^<>\n]{1,200}>/g;
/** Any mark that one of them begins with. Most paragraphs have none, and are not worth a closer look. */
const MAY_HOLD_EVIDENCE = /[`"'“„«‘<]|:\/\/|\]\(/;
const LINK_TARGET = /\]\([^()\s]{1,500}\)/g;

/**
 * What in a paragraph is evidence rather than its author's words: code spans, quotations, addresses, HTML tags.
 * @returns ranges in order, none overlapping another, relative to the paragraph.
 */
export function evidenceIn(paragraph: string): readonly Range[] {
  if (!MAY_HOLD_EVIDENCE.test(paragraph)) return [];
  const ranges = [...codeSpans(paragraph), ...quotations(paragraph)];
  for (const pattern of [URL, TAG, LINK_TARGET]) {
    for (const match of paragraph.matchAll(pattern)) ranges.push({ start: match.index, end: match.index + match[0].length });
  }
  return merged(ranges);
}

function codeSpans(paragraph: string): readonly Range[] {
  const ranges: Range[] = [];
  let open: { readonly start: number; readonly ticks: number } | null = null;
  for (const match of paragraph.matchAll(/`+/g)) {
    const ticks = match[0].length;
    if (open === null) open = { start: match.index, ticks };
    else if (open.ticks === ticks) {
      ranges.push({ start: open.start, end: match.index + ticks });
      open = null;
    }
  }
  return ranges;
}

function quotations(paragraph: string): readonly Range[] {
  const ranges: Range[] = [];
  let straight: number | null = null;
  let single: number | null = null;
  let curly: { readonly start: number; readonly closer: string } | null = null;
  const close = (start: number, index: number): void => {
    if (index - start <= LONGEST_QUOTATION) ranges.push({ start, end: index + 1 });
  };
  const lasts = new Map<string, number>();
  const lastOf = (closer: string): number => {
    const known = lasts.get(closer) ?? paragraph.lastIndexOf(closer);
    lasts.set(closer, known);
    return known;
  };
  for (let index = 0; index < paragraph.length; index++) {
    const character = paragraph.charAt(index);
    if (curly !== null) {
      if (character !== curly.closer || (character === '’' && isWordCharacter(paragraph.charAt(index + 1)))) continue;
      close(curly.start, index);
      curly = null;
    } else if (character === '"') {
      if (straight === null) straight = index;
      else {
        close(straight, index);
        straight = null;
      }
    } else if (character === '”' && straight !== null) {
      // Typed straight and closed by a word processor.
      close(straight, index);
      straight = null;
    } else if (character === "'") {
      const before = paragraph.charAt(index - 1);
      const after = paragraph.charAt(index + 1);
      if (single !== null && !isBlank(before) && !isWordCharacter(after)) {
        close(single, index);
        single = null;
      } else if (single === null && /^[\s([{:,—-]?$/.test(before) && !isBlank(after)) single = index;
    } else {
      const closer = QUOTATIONS.get(character);
      if (closer !== undefined && lastOf(closer) > index) curly = { start: index, closer };
    }
  }
  return ranges;
}

function isBlank(character: string): boolean {
  return character.trim() === '';
}

function isWordCharacter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}

function merged(ranges: readonly Range[]): readonly Range[] {
  const result: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last === undefined || range.start >= last.end) result.push(range);
    else if (range.end > last.end) result[result.length - 1] = { start: last.start, end: range.end };
  }
  return result;
}
