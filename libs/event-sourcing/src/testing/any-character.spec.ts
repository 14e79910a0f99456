import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyCharacter } from './any-character.js';

describe('any character', () => {
  it('is one character, and never half of one', () => {
    fc.assert(
      fc.property(anyCharacter, (character) => {
        expect(String.fromCodePoint(character.codePointAt(0) ?? 0)).toBe(character);
        expect(Buffer.from(character).toString()).toBe(character);
      }),
    );
  });

  it('reaches from the first to the last, and is told from what is none', () => {
    const isOne = (value: unknown): boolean => anyCharacter.canShrinkWithoutContext(value);
    expect(['\0', 'a', '\ud7ff', '\ue000', '🔥', '\u{10ffff}'].map(isOne)).toEqual(Array(6).fill(true));
    expect(['', 'ab', '\ud800', '\udfff', 7, undefined].map(isOne)).toEqual(Array(6).fill(false));
  });
});
