import { describe, expect, it } from '@jest/globals';
import { timeScale } from './time-scale.js';

const from = Date.parse('2026-03-01T10:00:00.000Z');

function scaleOf(milliseconds: number) {
  return timeScale(new Date(from).toISOString(), new Date(from + milliseconds).toISOString(), 100, 700);
}

describe('A scale of time', () => {
  it.each([1_000, 30_000, 5 * 60_000, 78 * 60_000, 20 * 3_600_000, 5 * 86_400_000, 90 * 86_400_000, 900 * 86_400_000, 80_000 * 86_400_000])(
    'has a few ticks for %d ms, none over another',
    (span) => {
      const { ticks } = scaleOf(span);
      expect(ticks.length).toBeGreaterThanOrEqual(1);
      expect(ticks.length).toBeLessThanOrEqual(10);
      for (const [index, tick] of ticks.slice(1).entries()) expect(tick.x - (ticks[index]?.x ?? 0)).toBeGreaterThan(50);
    },
  );

  it('names hours by the clock and says once which day it is', () => {
    const { ticks } = scaleOf(78 * 60_000);
    expect(ticks.map(({ label }) => label)).toEqual(['10:00', '10:10', '10:20', '10:30', '10:40', '10:50', '11:00', '11:10']);
    expect(ticks.map(({ day }) => day).filter((day) => day !== null)).toEqual(['1 Mar 2026']);
  });

  it('begins months at their first day', () => {
    expect(scaleOf(90 * 86_400_000).ticks.map(({ label }) => label)).toEqual(['Apr 2026', 'May 2026']);
  });

  it('keeps what lies outside at the edge', () => {
    const scale = scaleOf(60_000);
    expect([scale.x('2026-03-01T09:00:00.000Z'), scale.x('2026-03-01T10:00:30.000Z'), scale.x('2026-03-02T00:00:00.000Z')]).toEqual([
      100, 400, 700,
    ]);
    expect(scale.shows('2026-03-02T00:00:00.000Z')).toBe(false);
  });
});
