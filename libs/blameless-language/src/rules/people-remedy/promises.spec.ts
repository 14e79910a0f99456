import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('people-remedy: what somebody undertakes to do the next time', () => {
  it.each([
    'I will ask before touching it again.',
    "I'll definitely be testing this locally before I push.",
    'I promise to read the notes next time.',
    'I am going to check the region first.',
    'The team will double check the host prior to running it.',
    'I will make sure that I read the whole thread.',
  ])('finds: %s', (text) => {
    expect(foundBy('people-remedy', text)).not.toEqual([]);
  });

  it.each([
    'I will ask the vendor for a date.',
    'I will check the logs now.',
    'The job will check the disk before it writes.',
    'We will test the new link before the move.',
    "I'll just ask for a credit, and the rate stays the same going forward.",
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
