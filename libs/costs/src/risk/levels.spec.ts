import { describe, expect, it } from '@jest/globals';
import type { Severity } from '#incidents/published';
import { likelihoodLevel, typicalSeverity } from './levels.js';

describe('the levels of a risk', () => {
  it.each([
    [0, 1],
    [0.49, 1],
    [0.5, 2],
    [1.99, 2],
    [2, 3],
    [5.9, 3],
    [6, 4],
    [23.9, 4],
    [24, 5],
    [1_000, 5],
  ])('of %d a year is %i', (perYear, level) => {
    expect(likelihoodLevel(perYear)).toBe(level);
  });

  it.each<[readonly number[], Severity | null]>([
    [[0, 0, 0], null],
    [[1, 0, 0], 'SEV1'],
    [[1, 1, 0], 'SEV1'],
    [[1, 2, 0], 'SEV2'],
    [[0, 3, 3], 'SEV2'],
    [[1, 0, 2], 'SEV3'],
  ])('of %j is that of %s', (counts, severity) => {
    const severities = ['SEV1', 'SEV2', 'SEV3'] as const;
    expect(typicalSeverity(severities.map((each, index) => [each, counts[index] ?? 0]))).toBe(severity);
  });
});
