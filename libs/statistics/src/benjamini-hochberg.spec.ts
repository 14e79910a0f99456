import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { benjaminiHochberg } from './benjamini-hochberg.js';

/** The step-up procedure as it was published: how many of the smallest p-values are accepted at a level. */
function accepted(pValues: readonly number[], level: number): number {
  const ascending = [...pValues].sort((a, b) => a - b);
  return ascending.reduce((most, p, index) => (p <= ((index + 1) / pValues.length) * level ? index + 1 : most), 0);
}

const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 });

describe('benjaminiHochberg', () => {
  it('gives the q-values of the published example', () => {
    // The fifteen p-values of section 3.1 of the paper; four are accepted at 0.05.
    const example = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1];
    const qValues = benjaminiHochberg(example);
    expect(qValues.filter((q) => q <= 0.05)).toHaveLength(4);
    expect(qValues[0]).toBeCloseTo(0.0015, 10);
    expect(qValues[3]).toBeCloseTo((0.0095 * 15) / 4, 10);
  });

  it('accepts at each level what the step-up procedure accepts', () => {
    fc.assert(
      fc.property(pValues, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (given, level) => {
        const qValues = benjaminiHochberg(given);
        // A hair of tolerance: p·m/j and j·level/m round differently.
        const low = accepted(given, level * (1 - 1e-12));
        const high = accepted(given, level * (1 + 1e-12));
        const count = qValues.filter((q) => q <= level).length;
        expect(count).toBeGreaterThanOrEqual(low);
        expect(count).toBeLessThanOrEqual(high);
      }),
    );
  });

  it('keeps the order of the p-values, and is never below them nor above 1', () => {
    fc.assert(
      fc.property(pValues, (given) => {
        const qValues = benjaminiHochberg(given);
        expect(qValues).toHaveLength(given.length);
        given.forEach((p, i) => {
          expect(qValues[i]).toBeGreaterThanOrEqual(p * (1 - 1e-12));
          expect(qValues[i]).toBeLessThanOrEqual(1);
          given.forEach((other, j) => {
            if (p < other) expect(qValues[i]).toBeLessThanOrEqual(qValues[j] ?? 1);
          });
        });
      }),
    );
  });

  it('leaves a single p-value as it is, and gives nothing for nothing', () => {
    expect(benjaminiHochberg([0.03])).toEqual([0.03]);
    expect(benjaminiHochberg([])).toEqual([]);
  });
});
