import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { onEachDatabase } from '#projections/testing';
import type { Projected, Told } from '#projections/testing';
import type { ActionItemTerms } from '../../domain/action-item.events.js';
import { actionItemStream } from '../../domain/action-item.js';
import { actionItemListProjection, detailsOf } from './action-item-list.projection.js';
import { countActionItems, listActionItems } from './action-item-list.query.js';
import type { ActionItemCriteria, ListedActionItem, ListKey } from './action-item-list.query.js';
import { ActionItemAddressRow, ActionItemRow, ActionItemServiceRow } from './action-item.rows.js';

function termsOf(id: string, said: Partial<ActionItemTerms>): ActionItemTerms {
  return { title: `Item ${id}`, type: 'PREVENT', addresses: [], ...said };
}

function proposed(id: string, said: Partial<ActionItemTerms> = {}, incidentId = 'i1'): Told {
  const data = { actionItemId: id, incidentId, number: 1, ...termsOf(id, said) };
  return { stream: actionItemStream(id), type: 'ActionItemProposed', data };
}

function revised(id: string, said: Partial<ActionItemTerms>): Told {
  return {
    stream: actionItemStream(id),
    type: 'ActionItemRevised',
    data: { actionItemId: id, incidentId: 'i1', terms: termsOf(id, said) },
  };
}

function became(id: string, what: 'Accepted' | 'Completed' | 'Verified' | 'Reopened' | 'Dropped', occurredAt?: string): Told {
  const data = { actionItemId: id, incidentId: 'i1', note: 'so', reason: 'so' };
  return { stream: actionItemStream(id), type: `ActionItem${what}`, data, ...(occurredAt === undefined ? {} : { occurredAt }) };
}

const day = (number: number): string => `2026-03-0${number}T00:00:00.000Z`;

const lifeOf = (id: string): fc.Arbitrary<readonly Told[]> =>
  fc
    .array(
      fc.oneof(
        fc
          .constantFrom('Accepted' as const, 'Completed' as const, 'Verified' as const, 'Reopened' as const)
          .map((what) => became(id, what)),
        fc
          .record({ dueAt: fc.constantFrom(day(1), day(2)), services: fc.subarray(['api', 'web', 'shop\u0000']) }, { requiredKeys: [] })
          .map((said) => revised(id, { ...said, addresses: (said.services ?? []).map((key) => ({ axis: 'TRIGGER', key })) })),
      ),
      { maxLength: 5 },
    )
    .map((events) => [proposed(id, { services: ['api'] }), ...events]);

/** Several lives in one log, an event of each in turn. */
const histories = fc
  .tuple(lifeOf('a'), lifeOf('b'), lifeOf('c'))
  .map((lives) =>
    Array.from({ length: Math.max(...lives.map(({ length }) => length)) }, (_, index) => lives.flatMap((life) => life[index] ?? [])).flat(),
  );

async function rowsOf(read: Projected): Promise<unknown> {
  return [await read.rows(ActionItemRow), await read.rows(ActionItemServiceRow), await read.rows(ActionItemAddressRow)];
}

onEachDatabase((projected) => {
  /** The ids of those that fit, in the order of the list, in pages of two. */
  async function listed(read: Projected, criteria: ActionItemCriteria): Promise<string> {
    const ids: string[] = [];
    for (let after: ListKey | null = null; ;) {
      const page: readonly ListedActionItem[] = await read.read((manager) => listActionItems(manager, criteria, { first: 2, after }));
      ids.push(...page.map(({ details }) => details.id));
      const last = page.at(-1);
      if (last === undefined) break;
      after = last.key;
    }
    expect(await read.read((manager) => countActionItems(manager, criteria))).toBe(ids.length);
    return ids.join(' ');
  }

  describe('the list of action items', () => {
    it('has the same rows however the events come in batches', async () => {
      await fc.assert(
        fc.asyncProperty(histories, fc.integer({ min: 1, max: 4 }), async (history, batchSize) => {
          const atOnce = await projected([actionItemListProjection], history);
          const bitByBit = await projected([actionItemListProjection], history, { batchSize });
          try {
            expect(await rowsOf(bitByBit)).toEqual(await rowsOf(atOnce));
            const services = (await atOnce.rows(ActionItemRow)).flatMap((row) => detailsOf(row).services.map(() => row.id));
            expect((await atOnce.rows(ActionItemServiceRow)).map(({ actionItemId }) => actionItemId).sort()).toEqual(services.sort());
          } finally {
            await atOnce.close();
            await bitByBit.close();
          }
        }),
        { numRuns: 5 },
      );
    });

    it('is in the order in which items are due, the undated ones last, and then of their proposals', async () => {
      const read = await projected(
        [actionItemListProjection],
        [
          proposed('undated'),
          proposed('late', { dueAt: '9999-12-31T23:59:59.999Z' }),
          proposed('b', { dueAt: day(2) }),
          proposed('a', { dueAt: day(2) }),
          proposed('moved', { dueAt: day(3) }),
          proposed('earlier-undated'),
          revised('moved', { dueAt: day(1) }),
          revised('undated', {}),
        ],
      );
      try {
        expect(await listed(read, {})).toBe('moved b a late undated earlier-undated');
      } finally {
        await read.close();
      }
    });

    it('is narrowed by everything that a filter may say', async () => {
      const read = await projected(
        [actionItemListProjection],
        [
          proposed('a', { dueAt: day(1), owner: 'on-call', team: 'payments', priority: 'P0', services: ['api', 'shop\u0000'] }),
          proposed('b', { dueAt: day(2), owner: 'on-call', type: 'DETECT', addresses: [{ axis: 'TRIGGER', key: 'traffic' }] }),
          proposed('c', { dueAt: day(3), team: 'payments', services: ['web'] }, 'i2'),
          proposed('d', { priority: 'P2', addresses: [{ axis: 'CONTRIBUTING_FACTOR', key: 'traffic' }] }),
          proposed('e', { dueAt: day(1) }),
          proposed('f', { dueAt: day(1) }),
          became('b', 'Accepted'),
          became('d', 'Completed'),
          became('e', 'Completed'),
          became('e', 'Verified'),
          became('f', 'Dropped'),
        ],
      );
      const now = day(3);
      try {
        expect(await listed(read, {})).toBe('a e f b c d');
        expect(await listed(read, { statuses: ['ACCEPTED', 'DROPPED'] })).toBe('f b');
        expect(await listed(read, { types: ['DETECT', 'REPAIR'] })).toBe('b');
        expect(await listed(read, { priorities: ['P0', 'P2'] })).toBe('a d');
        expect(await listed(read, { owner: 'on-call' })).toBe('a b');
        expect(await listed(read, { owner: 'On-Call' })).toBe('');
        expect(await listed(read, { team: 'payments' })).toBe('a c');
        expect(await listed(read, { incidentId: 'i2' })).toBe('c');
        expect(await listed(read, { services: ['web', 'shop\udc00'] })).toBe('a c');
        expect(await listed(read, { addresses: ['traffic'] })).toBe('b d');
        expect(await listed(read, { dueBefore: day(2) })).toBe('a e f');
        expect(await listed(read, { overdue: { is: true, at: now } })).toBe('a b');
        expect(await listed(read, { overdue: { is: false, at: now } })).toBe('e f c d');
        expect(await listed(read, { overdue: { is: false, at: now }, dueBefore: day(2) })).toBe('e f');
        expect(await listed(read, { verified: true })).toBe('e');
        expect(await listed(read, { verified: false })).toBe('d');
        expect(await listed(read, { verified: false, statuses: ['PROPOSED'] })).toBe('');
        expect(await listed(read, { owner: 'on-call', team: 'payments', services: ['api'], overdue: { is: true, at: now } })).toBe('a');
      } finally {
        await read.close();
      }
    });

    it('has an item as it is after a reopening', async () => {
      const completed = [proposed('a', { dueAt: day(1) }), became('a', 'Completed', day(2)), became('a', 'Verified', day(3))];
      const read = await projected([actionItemListProjection], [...completed, became('a', 'Reopened', day(4))], { batchSize: 2 });
      try {
        expect(await listed(read, { overdue: { is: true, at: day(2) }, statuses: ['ACCEPTED'] })).toBe('a');
        const [row] = await read.rows(ActionItemRow);
        expect(row && detailsOf(row)).toMatchObject({ status: 'ACCEPTED', completedAt: null, verifiedAt: null, version: 3, position: '4' });
      } finally {
        await read.close();
      }
    });
  });
});
