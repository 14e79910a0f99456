import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldBatch } from './fold-batch.js';

interface Step {
  readonly id: string;
  readonly add: number | 'begin';
}

interface Sum {
  readonly total: number;
}

function evolve(sum: Sum | null, { add }: Step): Sum | null {
  if (sum === null) return add === 'begin' ? { total: 0 } : null;
  return add === 'begin' || add === 0 ? sum : { total: sum.total + add };
}

const steps = fc.array(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c'),
    add: fc.oneof(fc.constant<'begin'>('begin'), fc.integer({ min: 0, max: 3 })),
  }),
);

/** Folds step by step what has come in batches, as a projection does. */
async function folded(batches: readonly (readonly Step[])[], asked: Set<string> = new Set()): Promise<ReadonlyMap<string, Sum>> {
  const stored = new Map<string, Sum>();
  for (const batch of batches) {
    const changed = await foldBatch(batch, {
      idOf: ({ id }) => id,
      begins: ({ add }) => add === 'begin',
      load: (ids) => {
        for (const id of ids) asked.add(id);
        return Promise.resolve(new Map([...stored].filter(([id]) => ids.has(id))));
      },
      evolve,
    });
    for (const { id, before, after } of changed) {
      expect(after).not.toBe(before);
      expect(before).toEqual(stored.get(id) ?? null);
      stored.set(id, after);
    }
  }
  return stored;
}

describe('foldBatch', () => {
  it('comes to the same however the events come in batches, as long as a thing begins once', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.nat(), async (all, cut) => {
        const begun = new Set<string>();
        const once = all.filter(({ id, add }) => add !== 'begin' || (!begun.has(id) && begun.add(id).size > 0));
        const at = once.length === 0 ? 0 : cut % once.length;
        const whole = await folded([once]);
        expect(await folded([once.slice(0, at), once.slice(at)])).toEqual(whole);
        expect(await folded(once.map((step) => [step]))).toEqual(whole);
      }),
    );
  });

  it('does not look for what begins in the batch, and gives nothing that did not change', async () => {
    const asked = new Set<string>();
    const stored = await folded(
      [
        [
          { id: 'a', add: 'begin' },
          { id: 'a', add: 2 },
          { id: 'b', add: 1 },
        ],
        [{ id: 'a', add: 0 }],
      ],
      asked,
    );
    expect([...stored]).toEqual([['a', { total: 2 }]]);
    expect([...asked]).toEqual(['b', 'a']);
  });
});
