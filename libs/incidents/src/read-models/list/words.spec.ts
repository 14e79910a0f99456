import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyCharacter } from '#event-sourcing/testing';
import { wordsOf } from './words.js';

// Letters that fold in every way, marks, and what parts words.
const units = Array.from('abß ÄöÉ-.,!0９Σσς東ไक한\u0300\u0308\u00ad\u200d\ufe0f\u0000🔥ﬁİ𝒜𝟘');
const anyText = fc.string({
  unit: fc.oneof(fc.constantFrom(...units, '\ud83d'), fc.string({ unit: anyCharacter, minLength: 1, maxLength: 1 })),
  maxLength: 60,
});

describe('the words of a text', () => {
  it.each([
    ['The quick, brown fox!', ['the', 'quick', 'brown', 'fox']],
    ['error ERROR Error', ['error']],
    ['Bäckerei İstanbul Ångström ệ', ['backerei', 'istanbul', 'angstrom', 'e']],
    ['a\u0308 ä Ä', ['a']],
    ['Straße STRASSE straẞe', ['strasse']],
    ['ΟΔΟΣ οδος οδοσ', ['οδοσ']],
    ['Київ йод ЙОД', ['київ', 'йод']],
    ['db-17.example.org:5432', ['db', '17', 'example', 'org', '5432']],
    ['https://wiki.example/run_books?q=ab%20c', ['https', 'wiki', 'example', 'run', 'books', 'q', 'ab', '20c']],
    ['on-call@example.org', ['on', 'call', 'example', 'org']],
    ["it's 5xx at 14:05", ['it', 's', '5xx', 'at', '14', '05']],
    ['東京都が落ちた。復旧', ['東京都が落ちた', '復旧']],
    ['हैलो दुनिया', ['हैलो', 'दुनिया']],
    ['🔥 👩🏽‍🚒 …—„“', []],
    ['a\u0000b \ud800c', ['a', 'b', 'c']],
    ["'; DROP TABLE incident; --", ['drop', 'table', 'incident']],
    ['', []],
  ])('of %j are %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('are the same for a text of its words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = wordsOf(text);
        expect(wordsOf(words.join(' '))).toEqual(words);
      }),
    );
  });

  it('are the same in upper and in lower case', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        // Marks that are out of order change places with the letter that some of them become in upper case.
        const inOrder = text.normalize('NFD');
        expect(wordsOf(inOrder.toLowerCase())).toEqual(wordsOf(text));
        expect(wordsOf(inOrder.toUpperCase())).toEqual(wordsOf(text));
      }),
    );
  });

  it('hold nothing that parts words in any database, and no half of a character', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const word of wordsOf(text)) {
          expect(word).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}]*$/u);
          expect(word).not.toMatch(/[A-Z]/);
        }
      }),
    );
  });

  it('are cut off where they are longer than any index takes, not through a character', () => {
    expect(wordsOf('x'.repeat(3_000))).toEqual(['x'.repeat(500)]);
    expect(wordsOf(`x${'𝒜'.repeat(3_000)}`)).toEqual([`x${'𝒜'.repeat(249)}`]);
    const [widest = ''] = wordsOf('東'.repeat(3_000));
    expect(Buffer.byteLength(widest)).toBeLessThanOrEqual(2_046);
  });

  it('are together no more than any index takes', () => {
    // Each of these letters takes 2 bytes in upper case and 3 in lower case.
    const words = wordsOf(Array.from({ length: 200_000 }, (_, index) => `Ⱥ${index}`).join(' '));
    const bytes = words.reduce((sum, word) => sum + Buffer.byteLength(word), 0);
    expect(bytes).toBeGreaterThan(999_900);
    expect(bytes).toBeLessThanOrEqual(1_000_000);
  });
});
