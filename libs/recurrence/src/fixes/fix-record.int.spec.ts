import { describe, expect, it } from '@jest/globals';
import { onEachDatabase } from '#projections/testing';
import { questionOf } from '../scope/question.js';
import { actionItem, asking, daily, incident, year } from '../testing/asked-over.js';

onEachDatabase((projected) => {
  describe('FixRecord', () => {
    const answered = asking(projected);

    it('judges the last fix of a class, over the whole record', async () => {
      const recurrence = await answered([
        ...daily('2023-11', 8, 'config network'),
        ...daily('2024-01', 8, 'config network'),
        ...actionItem('early', 'config', '2023-12-01T00:00:00.000Z'),
        ...actionItem('late', 'config', '2024-02-01T00:00:00.000Z'),
        ...actionItem('dropped', 'config', '2024-03-01T00:00:00.000Z', 'ActionItemDropped'),
        ...actionItem('undone', 'config', null),
        ...actionItem('for-network', 'network', '2024-02-01T00:00:00.000Z'),
        ...actionItem('after-the-window', 'network', '2025-02-01T00:00:00.000Z'),
        ...daily('2024-02', 8, 'network'),
        ...incident('2024-08-01T00:00:00.000Z', 'config'),
      ]);
      expect(await recurrence.fixOf(questionOf(year), 'config')).toEqual({
        actionItemId: 'late',
        completedAt: '2024-02-01T00:00:00.000Z',
        recurrencesSince: 1,
        verdict: 'HELD',
      });
      const soon = questionOf({ ...year, to: '2024-02-20T00:00:00.000Z' });
      expect(await recurrence.fixOf(soon, 'network')).toMatchObject({
        actionItemId: 'for-network',
        recurrencesSince: 8,
        verdict: 'DID_NOT_HOLD',
      });
      expect(await recurrence.fixOf(questionOf({ ...year, services: ['web'] }), 'network')).toMatchObject({
        recurrencesSince: 0,
        verdict: 'TOO_EARLY',
      });
      expect(await recurrence.fixOf(questionOf(year), 'power')).toBeNull();
    });

    it('knows a fix that was completed in a later batch than it was proposed, and nothing of those that address no class', async () => {
      const proposed = actionItem('one', 'config', '2024-02-01T00:00:00.000Z');
      const recurrence = await answered([...proposed.slice(0, 1), ...daily('2024-01', 8, 'config'), ...proposed.slice(1)]);
      expect(await recurrence.fixOf(questionOf(year), 'config')).toMatchObject({ actionItemId: 'one', verdict: 'HELD' });
    });

    it('lists the fixes of a window, each judged by the services that it changed', async () => {
      const recurrence = await answered([
        ...daily('2023-11', 8, 'config', { services: ['web'] }),
        ...daily('2023-11', 8, 'network'),
        ...actionItem('at-web', 'config', '2024-01-01T00:00:00.000Z', 'ActionItemCompleted', ['web']),
        ...actionItem('everywhere', 'network', '2024-02-01T00:00:00.000Z'),
        ...actionItem('earlier', 'network', '2023-12-30T00:00:00.000Z'),
        ...daily('2024-03', 8, 'network'),
        ...daily('2024-03', 8, 'config'),
      ]);
      const soon = { ...year, to: '2024-04-01T00:00:00.000Z' };
      const told = async (filter: typeof year & { readonly services?: readonly string[]; readonly list?: string }) =>
        (await recurrence.fixes(questionOf(filter), null, 20)).map((fix) => [
          fix.actionItem.id,
          fix.class.key,
          fix.services,
          fix.incidentsBefore,
          fix.recurrencesSince,
          fix.verdict,
        ]);
      expect(await told(soon)).toEqual([
        ['everywhere', 'network', [], 8, 8, 'DID_NOT_HOLD'],
        ['at-web', 'config', ['web'], 8, 0, 'HELD'],
      ]);
      expect(await recurrence.fixes(questionOf(soon), ['HELD'], 20)).toHaveLength(1);
      expect(await told({ ...soon, services: ['api'] })).toEqual([['everywhere', 'network', ['api'], 8, 8, 'DID_NOT_HOLD']]);
      expect((await told({ ...soon, list: 'theirs' })).map(([id, key, , before, since]) => [id, key, before, since])).toEqual([
        ['everywhere', 'change', 16, 16],
        ['at-web', 'change', 8, 0],
      ]);
    });

    it('judges fixes per deployment, and not per request where nobody counted those', async () => {
      const recurrence = await answered([
        ...daily('2023-12', 8, 'config'),
        ...actionItem('one', 'config', '2024-01-01T00:00:00.000Z'),
        ...daily('2024-01', 7, 'config'),
      ]);
      const soon = questionOf({ ...year, to: '2024-02-01T00:00:00.000Z' });
      expect(await recurrence.fixes(soon, null, 20)).toMatchObject([
        { incidentsBefore: 8, recurrencesSince: 7, exposureBefore: 30.5, exposureSince: 31, daysSince: 31, verdict: 'DID_NOT_HOLD' },
      ]);
      expect(await recurrence.fixes(soon, null, 20, 'DEPLOYMENTS')).toMatchObject([
        { exposureBefore: 100, exposureSince: 400, recordedDaysBefore: 30.5, daysSince: 31, verdict: 'HELD' },
      ]);
      expect(await recurrence.fixes(soon, null, 20, 'REQUESTS')).toMatchObject([
        { exposureBefore: null, exposureSince: 1_000_000, verdict: 'TOO_EARLY' },
      ]);
      expect((await recurrence.fixOf(soon, 'config', 'DEPLOYMENTS'))?.verdict).toBe('HELD');
      expect((await recurrence.fixOf(soon, 'config'))?.verdict).toBe('DID_NOT_HOLD');
    });
  });
});
