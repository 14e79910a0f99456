import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { evenness, margins, tilted, together } from './counting.js';
import type { Factors, Judged, Likely } from './counting.js';
import { Frequencies } from './frequencies.js';

const keys = ['a', 'b', 'c', 'd'];
const none: Factors = new Map();
const likely = fc
  .dictionary(fc.constantFrom(...keys), fc.double({ min: 0, max: 1, noNaN: true }))
  .map((each): Likely => new Map(Object.entries(each)));
const judged = fc.array(fc.record({ likely, given: fc.uniqueArray(fc.constantFrom(...keys), { minLength: 1 }) }), { maxLength: 40 });
const sumOf = (each: Likely): number => [...each.values()].reduce((sum, value) => sum + value, 0);
const total = (key: string, all: readonly Likely[]): number => all.reduce((sum, each) => sum + (each.get(key) ?? 0), 0);

describe('probabilities that are multiplied', () => {
  it('stay probabilities of the same classes, and do not add up to more than before', () => {
    fc.assert(
      fc.property(likely, fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 4, maxLength: 4 }), (each, by) => {
        const after = tilted(each, new Map(keys.map((key, at) => [key, by[at] ?? 1])));
        expect([...after.keys()]).toEqual([...each.keys()]);
        for (const probability of after.values()) expect(probability >= 0 && probability <= 1).toBe(true);
        expect(sumOf(after)).toBeLessThanOrEqual(sumOf(each) + 1e-9);
      }),
    );
  });

  it('keep their sum where none would exceed 1, and are as they were without factors', () => {
    const each = new Map([
      ['a', 0.5],
      ['b', 0.25],
      ['c', 0.125],
    ]);
    expect(sumOf(tilted(each, new Map([['b', 3]])))).toBeCloseTo(0.875, 12);
    expect(tilted(each, none)).toEqual(each);
    expect(tilted(new Map(), none)).toEqual(new Map());
  });
});

describe('evenness', () => {
  it('takes each class as given to two more, which says the less the more were', () => {
    const frequencies = new Frequencies();
    const features = { ids: new Uint32Array(), counts: new Uint16Array() };
    for (const [id, label] of ['a', 'a', 'a', 'a', 'b'].entries())
      frequencies.add({ id: `${id}`, features, labels: [label], services: [] });
    expect(evenness(frequencies)).toEqual(
      new Map([
        ['a', 1.5],
        ['b', 3],
      ]),
    );
  });
});

describe('margins', () => {
  it('say nothing where nothing was judged, or where probabilities add up already', () => {
    expect(margins([])).toEqual(none);
    const both = new Map([
      ['a', 0.5],
      ['b', 0.5],
    ]);
    expect(
      margins([
        { likely: both, given: ['a'] },
        { likely: both, given: ['b'] },
      ]),
    ).toEqual(
      new Map([
        ['a', 1],
        ['b', 1],
      ]),
    );
  });

  it('are bounded by how many were given', () => {
    fc.assert(
      fc.property(judged, (all) => {
        for (const [key, factor] of margins(all)) {
          expect(factor).toBeGreaterThan(0);
          expect(factor).toBeLessThanOrEqual(1 + all.filter(({ given }) => given.includes(key)).length / 2);
        }
      }),
    );
  });

  it('make many judged incidents add up to what people gave', () => {
    const { seen } = halves(2_000, 1);
    const factors = margins(seen);
    for (const key of ['a', 'b', 'c']) {
      const given = seen.filter((each) => each.given.includes(key)).length;
      const all = seen.map((each) => tilted(each.likely, factors));
      expect(Math.abs(total(key, all) - given)).toBeLessThan(3);
    }
  });

  it('take nearly all of the bias from counts of what was left unlabelled at random, by models that lean towards some classes', () => {
    const ways = 200;
    const off = new Map<string, { plain: number; counted: number }>();
    for (let way = 1; way <= ways; way++) {
      const { seen, hidden } = halves(200, way);
      const factors = margins(seen);
      for (const key of ['a', 'b', 'c']) {
        const given = hidden.filter((each) => each.given.includes(key)).length;
        const sums = off.get(key) ?? { plain: 0, counted: 0 };
        const plain = hidden.map((each) => each.likely);
        const counted = plain.map((each) => tilted(each, factors));
        sums.plain += (total(key, plain) - given) / ways;
        sums.counted += (total(key, counted) - given) / ways;
        off.set(key, sums);
      }
    }
    expect(off.get('c')?.plain).toBeGreaterThan(5);
    const by = (way: 'plain' | 'counted'): number => [...off.values()].reduce((sum, each) => sum + Math.abs(each[way]), 0);
    expect(by('counted')).toBeLessThan(by('plain') / 10);
  });

  it('work together with other factors one after the other', () => {
    const [some, others] = [{ a: 2 }, { a: 3, b: 5 }].map((each): Factors => new Map(Object.entries(each)));
    expect(together(some ?? none, others ?? none)).toEqual(new Map(Object.entries({ a: 6, b: 5 })));
  });
});

const shares = [
  ['a', 0.6],
  ['b', 0.3],
  ['c', 0.1],
] as const;
const leaning: Readonly<Record<string, number>> = { a: 1, b: 0.5, c: 5 };

/** Incidents of three classes, seven in ten of whose texts tell the class and the others any, judged by a model that leans; every other is hidden. */
function halves(count: number, seed: number): { readonly seen: readonly Judged[]; readonly hidden: readonly Judged[] } {
  let state = seed * 7_919;
  const chance = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const drawn = (): string => {
    const place = chance();
    return place < 0.6 ? 'a' : place < 0.9 ? 'b' : 'c';
  };
  const all = Array.from({ length: count }, (): Judged => {
    const given = drawn();
    const told = chance() < 0.7 ? given : drawn();
    const byChance = 0.3 * (shares.find(([key]) => key === told)?.[1] ?? 0);
    const odds = shares.map(([key, share]) => [key, share * (leaning[key] ?? 1) * (byChance + (key === told ? 0.7 : 0))] as const);
    const sum = odds.reduce((before, [, each]) => before + each, 0);
    return { likely: new Map(odds.map(([key, each]) => [key, each / sum])), given: [given] };
  });
  return { seen: all.filter((_, at) => at % 2 === 0), hidden: all.filter((_, at) => at % 2 === 1) };
}
