import { describe, expect, it } from '@jest/globals';
import { fitLinear } from './linear.js';
import type { LinearExample } from './linear.js';
import type { Vector } from './vectors.js';

const of = (...ids: readonly number[]): Vector => ({
  ids: Uint32Array.from(ids),
  weights: Float64Array.from(ids, () => 1 / Math.sqrt(ids.length)),
});
const QUEUE = 1;
const DISK = 2;
const SEEN = 3;
const examples: readonly LinearExample[] = Array.from({ length: 40 }, (_, at) =>
  at % 4 === 0 ? { vector: of(DISK, SEEN), labels: ['hardware'] } : { vector: of(QUEUE, SEEN), labels: ['capacity'] },
);
const keys = ['capacity', 'hardware'];
const shares = (model: ReturnType<typeof fitLinear>, ...ids: readonly number[]): readonly number[] =>
  model.logProbabilities(of(...ids)).map(Math.exp);

describe('the linear model', () => {
  it('learns which features speak for which class, and shares one incident out', () => {
    const model = fitLinear(examples, keys);
    const [capacity = 0, hardware = 0] = shares(model, DISK);
    expect(hardware).toBeGreaterThan(0.7);
    expect(capacity + hardware).toBeCloseTo(1, 12);
    expect(model.weightOf('hardware', DISK)).toBeGreaterThan(0);
    expect(model.weightOf('capacity', DISK)).toBeLessThan(0);
    expect(model.weightOf('nobody gave this', DISK)).toBe(0);
    expect(model.weightOf('hardware', 99)).toBe(0);
  });

  it('goes by what is expected where no example spoke of a feature, and by examples against what is expected', () => {
    const CHILLER = 4;
    const expected = new Map([
      [
        'hardware',
        new Map([
          [CHILLER, 3],
          [QUEUE, 3],
        ]),
      ],
    ]);
    const model = fitLinear(examples, keys, expected);
    expect(shares(model, CHILLER)[1]).toBeGreaterThan(shares(fitLinear(examples, keys), CHILLER)[1] ?? 1);
    expect(shares(model, QUEUE)[0]).toBeGreaterThan(0.5);
    expect(shares(fitLinear([], keys, expected), QUEUE)[1]).toBeCloseTo(1 / (1 + Math.exp(-3)), 12);
  });

  it('comes to rest where all texts are the same', () => {
    const model = fitLinear(
      Array.from({ length: 300 }, (_, at) => ({ vector: of(SEEN), labels: [keys[at % 2] ?? ''] })),
      keys,
    );
    for (const share of shares(model, SEEN)) expect(share).toBeCloseTo(0.5, 6);
  });

  it('shares an incident of several classes among them', () => {
    const both = Array.from({ length: 30 }, () => ({ vector: of(QUEUE), labels: keys }));
    for (const share of shares(fitLinear(both, keys), QUEUE)) expect(share).toBeCloseTo(0.5, 6);
  });
});
