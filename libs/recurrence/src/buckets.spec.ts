import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buckets, bucketsOf, mostBuckets } from './buckets.js';
import type { Bucket } from './buckets.js';
import { anyWindow } from './testing/histories.js';

function starts(from: string, to: string, bucket: Bucket): readonly string[] {
  return bucketsOf({ from: `${from}T00:00:00.000Z`, to: `${to}T00:00:00.000Z` }, bucket).map((stretch) => stretch.from.slice(0, 10));
}

describe('bucketsOf', () => {
  it('counts the leap day', () => {
    expect(starts('2024-02-27', '2024-03-02', 'DAY')).toEqual(['2024-02-27', '2024-02-28', '2024-02-29', '2024-03-01']);
    expect(starts('2023-02-28', '2023-03-02', 'DAY')).toEqual(['2023-02-28', '2023-03-01']);
  });

  it('begins weeks on Monday, over the turn of the year too', () => {
    // 2024-12-30 is the Monday of week 1 of 2025.
    expect(starts('2024-12-25', '2025-01-14', 'WEEK')).toEqual(['2024-12-25', '2024-12-30', '2025-01-06', '2025-01-13']);
    // A Sunday belongs to the week before it.
    expect(starts('2024-03-03', '2024-03-05', 'WEEK')).toEqual(['2024-03-03', '2024-03-04']);
  });

  it('begins months and quarters where the calendar does', () => {
    expect(starts('2023-11-15', '2024-03-01', 'MONTH')).toEqual(['2023-11-15', '2023-12-01', '2024-01-01', '2024-02-01']);
    expect(starts('2023-11-15', '2024-07-02', 'QUARTER')).toEqual(['2023-11-15', '2024-01-01', '2024-04-01', '2024-07-01']);
  });

  it('cuts the first and the last off where the window is', () => {
    expect(bucketsOf({ from: '2024-01-10T12:00:00.000Z', to: '2024-01-10T18:00:00.000Z' }, 'QUARTER')).toEqual([
      { from: '2024-01-10T12:00:00.000Z', to: '2024-01-10T18:00:00.000Z' },
    ]);
  });

  it('covers the window without gaps, with no more buckets than were foretold', () => {
    fc.assert(
      fc.property(anyWindow, fc.constantFrom(...buckets), (window, bucket) => {
        const stretches = bucketsOf(window, bucket);
        expect(stretches[0]?.from).toBe(window.from);
        expect(stretches.at(-1)?.to).toBe(window.to);
        stretches.slice(1).forEach(({ from }, index) => {
          expect(from).toBe(stretches[index]?.to);
        });
        expect(stretches.length).toBeLessThanOrEqual(mostBuckets(window, bucket));
      }),
    );
  });
});
