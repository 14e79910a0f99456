import fc from 'fast-check';

const SURROGATES = { first: 0xd800, count: 0x800 };
const LAST = 0x10ffff;

function characterAt(index: number): string {
  return String.fromCodePoint(index < SURROGATES.first ? index : index + SURROGATES.count);
}

function indexOf(value: unknown): number {
  const code = typeof value === 'string' ? value.codePointAt(0) : undefined;
  if (code === undefined || String.fromCodePoint(code) !== value) throw new Error('this is not one character');
  const index = code < SURROGATES.first ? code : code - SURROGATES.count;
  if (characterAt(index) !== value) throw new Error('this is half a character');
  return index;
}

/**
 * Any character that can be written down, as the unit of strings: what fast-check calls `binary`. That one makes a table of all million of
 * them in every suite that only mentions it, which takes longer than most suites.
 */
export const anyCharacter: fc.Arbitrary<string> = fc.integer({ min: 0, max: LAST - SURROGATES.count }).map(characterAt, indexOf);
