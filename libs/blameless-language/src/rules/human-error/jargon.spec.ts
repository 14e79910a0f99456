import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('human-error: the names of the trade for it', () => {
  it.each([
    'A layer 8 problem.',
    "The technician's hand slipped.",
    'My finger slipped on the enter key.',
    'The deletion was the result of a misclick.',
    'Keyboard error.',
    'Just human nature, nothing more to see here.',
    'Wetware bug: the wrong button.',
    'This is a people problem rather than one of the network.',
    'PICNIC.',
    'The problem sat in front of the screen.',
    'ID-10-T error.',
    'It was the carbon unit again.',
  ])('finds: %s', (text) => {
    expect(foundBy('human-error', text)).not.toEqual([]);
  });

  it.each([
    'The team went for a picnic on Friday.',
    'A layer 7 problem.',
    'The alert is shown in front of the screen door.',
    'The two people one would ask were away.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
