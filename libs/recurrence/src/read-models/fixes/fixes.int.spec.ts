import { describe, expect, it } from '@jest/globals';
import type { ActionItemEvent, AddressedClass } from '#action-items/published';
import { onEachDatabase } from '#projections/testing';
import type { Told } from '#projections/testing';
import { fixesProjection } from './fixes.projection.js';
import { latestFix } from './fixes.query.js';

const axis = 'CONTRIBUTING_FACTOR';
const stream = 'actionItem-one';
const of = { actionItemId: 'one', incidentId: 'i1' };

function told<Type extends ActionItemEvent['type']>(
  type: Type,
  data: Omit<Extract<ActionItemEvent, { type: Type }>['data'], keyof typeof of>,
  month = '01',
): Told {
  return { stream, type, data: { ...of, ...data }, occurredAt: `2024-${month}-01T00:00:00.000Z` };
}

const addressing = (...keys: readonly string[]) => ({
  title: 'Do it',
  type: 'PREVENT' as const,
  addresses: keys.map((key): AddressedClass => ({ axis, key })),
});
const proposed = (...keys: readonly string[]): Told => told('ActionItemProposed', { number: 1, ...addressing(...keys) });
const revised = (...keys: readonly string[]): Told => told('ActionItemRevised', { terms: addressing(...keys) });
const completed = (month: string): Told => told('ActionItemCompleted', { note: 'Done' }, month);
const reopened = told('ActionItemReopened', { reason: 'Not done after all' });

onEachDatabase((projected) => {
  /** The month in which an item was done that addressed each of these classes; null where none was. However the events come in batches. */
  async function doneIn(history: readonly Told[]): Promise<{ readonly config: string | null; readonly network: string | null }> {
    const answers = [1, history.length].map(async (batchSize) => {
      const read = await projected([fixesProjection], history, { batchSize });
      try {
        const monthOf = async (classKey: string): Promise<string | null> => {
          const fix = await read.read((manager) => latestFix(manager, axis, [classKey], '2025-01-01T00:00:00.000Z'));
          return fix?.completedAt.slice(5, 7) ?? null;
        };
        return { config: await monthOf('config'), network: await monthOf('network') };
      } finally {
        await read.close();
      }
    });
    const [first, ...others] = await Promise.all(answers);
    if (first === undefined) throw new Error('nothing was asked');
    for (const other of others) expect(other).toEqual(first);
    return first;
  }

  describe('the fixes of classes', () => {
    it('are the items that are done, by what they addressed then', async () => {
      expect(await doneIn([proposed('config', 'network'), completed('02')])).toEqual({ config: '02', network: '02' });
      expect(await doneIn([proposed('config'), revised('network'), completed('02')])).toEqual({ config: null, network: '02' });
      expect(await doneIn([proposed(), revised('config'), completed('02')])).toEqual({ config: '02', network: null });
      expect(await doneIn([proposed('config'), revised(), completed('02')])).toEqual({ config: null, network: null });
    });

    it('are no fixes any more once they are reopened, until they are done again', async () => {
      expect(await doneIn([proposed('config'), completed('02'), reopened])).toEqual({ config: null, network: null });
      expect(await doneIn([proposed('config'), completed('02'), reopened, completed('03')])).toEqual({ config: '03', network: null });
      expect(await doneIn([proposed('config'), completed('02'), reopened, revised('network'), completed('03')])).toEqual({
        config: null,
        network: '03',
      });
      const dropped = told('ActionItemDropped', { reason: 'Too dear' });
      expect(await doneIn([proposed('config'), completed('02'), reopened, dropped])).toEqual({ config: null, network: null });
    });
  });
});
