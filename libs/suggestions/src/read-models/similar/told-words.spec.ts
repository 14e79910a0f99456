import { describe, expect, it } from '@jest/globals';
import { wordsOfText, wordsOfTitle, writtenAs } from './told-words.js';

describe('the words that an incident is told in', () => {
  // The rows hold these stems: whoever changes what comes out here raises the version of the projection.
  it('are stems, without little words, numbers and identifiers', () => {
    expect(wordsOfTitle('Payments were failing: the certificates of gw-17 had EXPIRED on 2026-03-01')).toEqual([
      'payment',
      'fail',
      'certif',
      'gw',
      'expir',
    ]);
  });

  it('come from what is said of the cause first, then of the fix, and never from courtesies', () => {
    const told = [
      'Shoppers saw blank pages.',
      'We apologise to everybody.',
      'Engineers rolled back the gateway.',
      'It was caused by a stale cache.',
    ].join(' ');
    expect(wordsOfText(told)).toEqual(['caus', 'stale', 'cach', 'engin', 'roll', 'back', 'gateway', 'shopper', 'saw', 'blank', 'page']);
  });

  it('are no more than 40, however long the text', () => {
    const letters = 'a b c d e f g h i j'.split(' ');
    const text = letters.flatMap((a) => letters.map((b) => `${a}x${b}q`)).join(' ');
    expect(wordsOfText(text)).toHaveLength(40);
    expect(wordsOfTitle(text)).toHaveLength(40);
  });

  it('are written as where they first stand, names left out unless a title has them', () => {
    const texts = ['Robin saw expiring certificates', 'The Gateway asked Robin for tokens'];
    expect(writtenAs(['Gateway: certificate expired'], texts)).toEqual(
      new Map([
        ['gateway', 'gateway'],
        ['certif', 'certificate'],
        ['expir', 'expired'],
        ['saw', 'saw'],
        ['ask', 'asked'],
        ['token', 'tokens'],
      ]),
    );
  });
});
