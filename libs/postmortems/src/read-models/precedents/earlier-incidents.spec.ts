import { describe, expect, it } from '@jest/globals';
import { ReadModelBehindError } from '#projections';
import type { WaitOptions } from '#projections';
import { EarlierIncidents } from './earlier-incidents.js';
import { PRECEDENTS } from './precedents.projection.js';

/** Read models whose waits end as told. */
function waiting(end: () => Promise<void>): { readonly earlier: EarlierIncidents; readonly waits: readonly unknown[] } {
  const waits: unknown[] = [];
  const waitFor = (position: bigint, options?: WaitOptions): Promise<void> => {
    waits.push([position, options]);
    return end();
  };
  const read = (): Promise<never> => Promise.reject(new Error('not asked for'));
  return { earlier: new EarlierIncidents({ read, waitFor }, { reference: () => Promise.resolve(null) }), waits };
}

describe('waiting for earlier incidents', () => {
  it('is for the rows that the answer comes from, and not for long', async () => {
    const { earlier, waits } = waiting(() => Promise.resolve());
    await earlier.reached(42n);
    expect(waits).toEqual([[42n, { projections: [PRECEDENTS], timeoutMs: 2_000 }]]);
  });

  it('ends without them where they are behind', async () => {
    const { earlier } = waiting(() => Promise.reject(new ReadModelBehindError('too late')));
    await expect(earlier.reached(42n)).resolves.toBeUndefined();
  });

  it('does not hide what else is wrong', async () => {
    const { earlier } = waiting(() => Promise.reject(new Error('the disk is full')));
    await expect(earlier.reached(42n)).rejects.toThrow('the disk is full');
  });
});
