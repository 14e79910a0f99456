import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Apportionment } from './apportionment.js';
import { Random } from './random.js';

it('gives each kind its share, give or take a few, after any number of them', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 12 }), fc.nat(), (weights, seed) => {
      const shares = new Map(weights.map((weight, kind) => [kind, weight]));
      const whole = weights.reduce((sum, weight) => sum + weight, 0);
      const counts = weights.map(() => 0);
      const dealt = new Apportionment<number>();
      const random = new Random(seed, 0);
      for (let dealings = 1; dealings <= 300; dealings++) {
        const kind = dealt.next(shares, random);
        counts[kind] = (counts[kind] ?? 0) + 1;
        for (const [other, weight] of shares) {
          const excess = (counts[other] ?? 0) - (dealings * weight) / whole;
          if (Math.abs(excess) > 2 + weights.length / 6) throw new Error(`${other} came up ${excess} times too often`);
        }
      }
    }),
  );
});

it('never deals out a kind without a share, and cannot deal nothing', () => {
  const dealt = new Apportionment<string>();
  const random = new Random(1, 1);
  const shares = new Map([
    ['some', 1],
    ['none', 0],
  ]);
  for (let dealings = 0; dealings < 50; dealings++) expect(dealt.next(shares, random)).toBe('some');
  expect(() => dealt.next(new Map([['none', 0]]), random)).toThrow(RangeError);
});
