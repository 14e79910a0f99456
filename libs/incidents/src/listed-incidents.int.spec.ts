import { describe, expect, it } from '@jest/globals';
import { InMemoryEventStore } from '#event-sourcing/testing';
import { onEachDatabase } from '#projections/testing';
import { incidentStream } from './domain/incident.js';
import { Incident } from './graphql/incident.type.js';
import { ListedIncidents } from './listed-incidents.js';
import { incidentListProjection } from './read-models/list/incident-list.projection.js';
import { declared } from './testing/index.js';

onEachDatabase((projected) => {
  describe('the incidents of the list', () => {
    it('are found by their ids: each once, the list asked before the log', async () => {
      const store = new InMemoryEventStore(() => '2026-03-01T12:00:00.000Z');
      for (const id of ['a', 'b']) {
        const event = declared({ incidentId: id, title: `It is ${id}` });
        await store.append(incidentStream(id), 'no-stream', [{ id: `event-${id}`, schemaVersion: 1, event, metadata: {} }]);
      }
      const read = await projected([incidentListProjection], store);
      try {
        const [known] = (await new ListedIncidents(read.database, { incident: () => Promise.resolve(null) }).find(['a'], null)).values();
        if (known === undefined) throw new Error('a is not in the list');
        const asked: string[] = [];
        const list = new ListedIncidents(read.database, {
          incident: (id) => {
            asked.push(id);
            return Promise.resolve(id === 'new' ? new Incident({ facts: { ...known.facts, id } }) : null);
          },
        });
        const found = await list.find(['b', 'new', 'a', 'nobody', 'b'], await store.head());
        expect([...found].map(([id, { title, ordinal }]) => [id, title, ordinal])).toEqual([
          ['b', 'It is b', 2],
          ['new', 'It is a', null],
          ['a', 'It is a', 1],
        ]);
        expect(asked).toEqual(['new', 'nobody']);
        expect(await list.find([], null)).toEqual(new Map());
      } finally {
        await read.close();
      }
    });

    it('are waited for', async () => {
      const waits: unknown[] = [];
      const list = new ListedIncidents(
        {
          read: () => Promise.reject(new Error('not asked for')),
          waitFor: (...wait) => Promise.reject(new Error(`behind, ${String(waits.push(wait))}`)),
        },
        { incident: () => Promise.resolve(null) },
      );
      await expect(list.find(['a'], 7n)).rejects.toThrow('behind, 1');
      expect(waits).toEqual([[7n, { projections: ['incident-list'] }]]);
    });
  });
});
