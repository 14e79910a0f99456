import { describe, expect, it } from '@jest/globals';
import { streakOf } from './streak.js';

describe('a streak', () => {
  it.each([
    [[], 0],
    [['RUNNING'], 0],
    [['MET', 'MET', 'RUNNING'], 2],
    [['MISSED', 'MET', 'MET'], 2],
    [['MET', 'MISSED'], 0],
    [['MET', 'NOT_ENOUGH_DATA', 'MET'], 1],
  ] as const)('%j: %d', (statuses, length) => {
    expect(streakOf(statuses)).toBe(length);
  });
});
