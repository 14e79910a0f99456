import { describe, expect, it } from '@jest/globals';
import { laplaceTest, laplaceTestOfCounts } from './laplace-test.js';
import { multinomialOutcomes, seeded, sum } from './testing/enumeration.js';

/** How probable a sum of n even numbers from 0 to 1 is that lies as far from n/2 as x, on either side (Irwin and Hall, 1927). */
function exactTwoSided(n: number, x: number): number {
  const lower = Math.min(x, n - x);
  let total = 0;
  let binomial = 1;
  let factorial = 1;
  for (let k = 2; k <= n; k++) factorial *= k;
  for (let k = 0; k <= lower; k++) {
    total += (k % 2 === 0 ? 1 : -1) * binomial * (lower - k) ** n;
    binomial = (binomial * (n - k)) / (k + 1);
  }
  return Math.min(1, (2 * total) / factorial);
}

describe('laplaceTest', () => {
  it('agrees with the published example', () => {
    // System 1 of Crow (1990), as ReliaSoft's Reliability Growth reference has it: U = −2.6121.
    const { statistic, pValue, drift } = laplaceTest([1.2, 55.6, 72.7, 111.9, 121.9, 303.6, 326.9, 1568.4, 1913.5], 2_000);
    expect(statistic).toBeCloseTo(-2.6121, 4);
    expect(pValue).toBeCloseTo(0.009, 3);
    expect(drift).toBe('DECREASING');
  });

  it('has nearly the exact p-value from five events on', () => {
    for (const n of [5, 8, 12]) {
      for (let mean = 0.1; mean < 0.9; mean += 0.025) {
        const times = Array.from({ length: n }, () => mean * 7);
        expect(Math.abs(laplaceTest(times, 7).pValue - exactTwoSided(n, n * mean))).toBeLessThan(0.012);
      }
    }
  });

  it('claims a trend where there is none in 5 of 100 cases', () => {
    const random = seeded(5);
    const claims = Array.from({ length: 4_000 }, (_, run) =>
      laplaceTest(
        Array.from({ length: 5 + (run % 20) }, () => random.next().value),
        1,
      ),
    ).filter(({ drift }) => drift !== 'NO_TREND');
    expect(claims.length / 4_000).toBeGreaterThan(0.04);
    expect(claims.length / 4_000).toBeLessThan(0.06);
  });

  it('says the opposite of what is told backwards, and nothing of too little', () => {
    const times = [1, 4, 6, 7, 8, 9, 9.5];
    const there = laplaceTest(times, 10);
    const back = laplaceTest(
      times.map((time) => 10 - time),
      10,
    );
    expect(back.statistic).toBeCloseTo(-(there.statistic ?? 0), 10);
    expect(laplaceTest([9, 9, 9, 9], 10)).toEqual({ statistic: null, pValue: 1, drift: 'NOT_ENOUGH_DATA' });
    expect(() => laplaceTest([11], 10)).toThrow('11 does not lie between 0 and 10');
  });
});

describe('laplaceTestOfCounts', () => {
  const year = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const test = (counts: readonly number[], exposures: readonly number[]) =>
    laplaceTestOfCounts(counts.map((count, index) => ({ count, exposure: exposures[index] ?? 1 })));

  it('claims a trend where there is none in hardly more than 5 of 100 cases, by enumeration', () => {
    for (const exposures of [
      [1, 1],
      [1, 1, 1],
      [90, 91, 92, 92],
      [1, 2, 3, 4],
      [3, 3, 3, 0.2, 3],
    ]) {
      const total = sum(exposures);
      const shares = exposures.map((exposure) => exposure / total);
      for (const n of [5, 6, 9, 14, 20]) {
        const claims = multinomialOutcomes(n, shares).filter(({ counts }) => test(counts, exposures).pValue <= 0.05);
        expect(sum(claims.map(({ probability }) => probability))).toBeLessThan(0.062);
      }
    }
  });

  it('comes to the same as the times, where buckets are fine', () => {
    const times = [3, 40, 111, 200, 260, 290, 300, 350];
    const days = Array.from({ length: 365 }, (_, day) => times.filter((time) => time === day).length);
    const atMiddles = laplaceTest(
      times.map((time) => time + 0.5),
      365,
    );
    expect(test(days, Array<number>(365).fill(1)).statistic).toBeCloseTo(atMiddles.statistic ?? 0, 2);
  });

  it('takes exposures into account', () => {
    expect(test([3, 2, 3, 3, 3, 2, 3, 3, 3, 3, 3, 3], year).drift).toBe('NO_TREND');
    // Ever more incidents, but of ever more deployments.
    const growing = year.map((_, month) => month + 1);
    expect(test(growing, growing).statistic).toBeCloseTo(0, 10);
    expect(test(growing, year).drift).toBe('INCREASING');
    expect(test([...growing].reverse(), year).drift).toBe('DECREASING');
  });

  it('leaves out buckets in which nothing could happen, and says nothing of too little', () => {
    const some = { count: 6, exposure: 30 };
    const none = { count: 0, exposure: 0 };
    expect(laplaceTestOfCounts([none, some, none, { count: 1, exposure: 30 }])).toEqual(
      laplaceTestOfCounts([some, { count: 1, exposure: 30 }]),
    );
    expect(laplaceTestOfCounts([some, none]).drift).toBe('NOT_ENOUGH_DATA');
    expect(test([0, 0, 4], [1, 1, 1]).drift).toBe('NOT_ENOUGH_DATA');
    expect(() => laplaceTestOfCounts([some, { count: 1, exposure: 0 }])).toThrow('exposure is greater than 0');
  });
});
