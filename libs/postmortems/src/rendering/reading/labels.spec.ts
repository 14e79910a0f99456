import { piecesOf } from '#documents';
import { describe, expect, it } from '@jest/globals';
import { shortened } from './labels.js';

describe('The text of a source', () => {
  const words = 'word '.repeat(50).trim();

  it('is shortened where it is long', () => {
    expect(shortened(words)).toBe(words);
    expect(shortened('x'.repeat(400))).toBe(`${'x'.repeat(300)} …`);
    expect(shortened('😀'.repeat(200))).toBe(`${'😀'.repeat(150)} …`);
    expect(shortened(`x${'😀'.repeat(200)}`)).toBe(`x${'😀'.repeat(149)} …`);
  });

  it('keeps no half of an address that would lead elsewhere', () => {
    const cut = shortened(`${words} https://graphs.example/d/${'7'.repeat(200)} and https://other.example`);
    expect(cut).toMatch(/word graphs\.example\/d\/7+ …$/);
    expect(piecesOf(cut).map(({ kind }) => kind)).toEqual(['WORDS']);
    const whole = `https://graphs.example/d ${words} ${words}`;
    expect(piecesOf(shortened(whole))[0]).toEqual({ kind: 'ADDRESS', text: 'https://graphs.example/d' });
  });
});
