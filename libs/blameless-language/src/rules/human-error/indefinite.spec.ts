import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('human-error: somebody who had done it', () => {
  it.each([
    'Somebody had unplugged the console server.',
    'Someone in the hall must have switched off the strip.',
    'A colleague had set the limit by hand.',
    'It was an admin doing such things by hand.',
    'The timer had been disabled by one of the developers.',
  ])('finds: %s', (text) => {
    expect(foundBy('human-error', text)).not.toEqual([]);
  });

  it.each([
    'Someone has put the site into maintenance.',
    'Somebody had reported it before.',
    'The on-call engineer restarted it by hand.',
    'The host had been drained by the on-call engineer.',
    'Somebody from the night shift had seen it before.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
