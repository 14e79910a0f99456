import { afterEach, describe, expect, it } from '@jest/globals';
import { onEachDatabase } from '#projections/testing';
import type { Projected, Told } from '#projections/testing';
import type { ActionItemTerms } from '../../domain/action-item.events.js';
import { actionItemStream } from '../../domain/action-item.js';
import { actionItemListProjection } from './action-item-list.projection.js';
import { allAddressing, unfinishedAddressing } from './addressing.query.js';
import type { AddressingCriteria } from './addressing.query.js';

function proposed(id: string, classes: string, said: Partial<ActionItemTerms> = {}): Told {
  const addresses = classes.split(' ').map((key) => ({ axis: 'TRIGGER' as const, key }));
  const data = { actionItemId: id, incidentId: 'i1', number: 1, title: id, type: 'PREVENT', addresses, ...said };
  return { stream: actionItemStream(id), type: 'ActionItemProposed', data };
}

function became(id: string, what: 'Accepted' | 'Completed' | 'Reopened' | 'Dropped'): Told {
  return {
    stream: actionItemStream(id),
    type: `ActionItem${what}`,
    data: { actionItemId: id, incidentId: 'i1', note: 'so', reason: 'so' },
  };
}

const day = (number: number): string => `2026-03-0${number}T00:00:00.000Z`;

const history = [
  proposed('undated', 'traffic'),
  proposed('late', 'traffic deploy', { dueAt: day(3), services: ['web'] }),
  proposed('soon', 'deploy', { dueAt: day(1), services: ['api', 'shop\u0000'] }),
  proposed('taken-on', 'traffic', { dueAt: day(2) }),
  proposed('done', 'traffic', { dueAt: day(1) }),
  proposed('dropped', 'deploy'),
  proposed('elsewhere', 'power', { dueAt: day(1) }),
  proposed('of-another-axis', 'none', { addresses: [{ axis: 'CONTRIBUTING_FACTOR', key: 'traffic' }] }),
  became('taken-on', 'Accepted'),
  became('done', 'Completed'),
  became('dropped', 'Dropped'),
];
const both: AddressingCriteria = { axis: 'TRIGGER', classes: ['traffic', 'deploy'], services: [] };

onEachDatabase((projected) => {
  describe('the action items that address classes', () => {
    let read: Projected | undefined;

    async function over(told: readonly Told[]) {
      const log = await projected([actionItemListProjection], told, { batchSize: 3 });
      read = log;
      return {
        unfinished: async (asked: AddressingCriteria, first = 10) =>
          (await log.read((manager) => unfinishedAddressing(manager, asked, first))).map(({ id }) => id).join(' '),
        all: async (asked: AddressingCriteria, first = 10) => {
          const { items, leftOut } = await log.read((manager) => allAddressing(manager, asked, first));
          return [items.map(({ id }) => id).join(' '), leftOut];
        },
      };
    }

    afterEach(async () => {
      await read?.close();
      read = undefined;
    });

    it('are found unfinished by when they are due, each once', async () => {
      const { unfinished } = await over(history);
      expect(await unfinished(both)).toBe('soon taken-on late undated');
      expect(await unfinished(both, 2)).toBe('soon taken-on');
      expect(await unfinished({ ...both, classes: ['traffic'] })).toBe('taken-on late undated');
      expect(await unfinished({ ...both, axis: 'CONTRIBUTING_FACTOR' })).toBe('of-another-axis');
    });

    it('are found whatever became of them, the last proposed first', async () => {
      const { all } = await over(history);
      expect(await all(both)).toEqual(['dropped done taken-on soon late undated', 0]);
      expect(await all(both, 2)).toEqual(['dropped done', 4]);
      expect(await all(both, 6)).toEqual(['dropped done taken-on soon late undated', 0]);
    });

    it('are left out where they change other services only', async () => {
      const { unfinished, all } = await over(history);
      expect(await unfinished({ ...both, services: ['web'] })).toBe('taken-on late undated');
      expect(await unfinished({ ...both, services: ['shop\udc00'] })).toBe('soon taken-on undated');
      expect(await all({ ...both, services: ['web'] }, 2)).toEqual(['dropped done', 3]);
    });

    it('follow what is said of them, and what becomes of them', async () => {
      const terms = { title: 'late', type: 'PREVENT', addresses: [{ axis: 'TRIGGER', key: 'power' }], dueAt: day(1) };
      const { unfinished, all } = await over([
        ...history,
        { stream: actionItemStream('late'), type: 'ActionItemRevised', data: { actionItemId: 'late', incidentId: 'i1', terms } },
        became('done', 'Reopened'),
        became('soon', 'Completed'),
      ]);
      expect(await unfinished(both)).toBe('done taken-on undated');
      expect(await unfinished({ ...both, classes: ['power'] })).toBe('late elsewhere');
      expect(await all({ ...both, classes: ['power'] })).toEqual(['elsewhere late', 0]);
    });
  });
});
