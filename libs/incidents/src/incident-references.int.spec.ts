import { describe, expect, it } from '@jest/globals';
import { InMemoryEventStore } from '#event-sourcing/testing';
import { ReadModelBehindError } from '#projections';
import type { ReadModelDatabase } from '#projections';
import { onEachDatabase } from '#projections/testing';
import { incidentStream } from './domain/incident.js';
import { IncidentReferences } from './incident-references.js';
import { declared } from './testing/index.js';
import { incidentListProjection } from './read-models/list/incident-list.projection.js';

async function declare(store: InMemoryEventStore, id: string): Promise<{ id: string; declaredPosition: string }> {
  const event = declared({ incidentId: id });
  const recorded = await store.append(incidentStream(id), 'no-stream', [{ id: `event-${id}`, schemaVersion: 1, event, metadata: {} }]);
  return { id, declaredPosition: String(recorded[0]?.position) };
}

const newStore = (): InMemoryEventStore => new InMemoryEventStore(() => '2026-03-01T12:00:00.000Z');

/** Read models that cannot be asked. */
const silent: readonly (readonly [string, Pick<ReadModelDatabase, 'read'>])[] = [
  ['that are stopped', { read: () => Promise.reject(new ReadModelBehindError('stopped')) }],
  ['whose database is gone', { read: () => Promise.reject(new Error('Connection terminated unexpectedly')) }],
];

onEachDatabase((projected) => {
  describe('references', () => {
    it('count declarations in the order of the log, whoever asks first', async () => {
      const store = newStore();
      const read = await projected([incidentListProjection], store);
      try {
        const references = new IncidentReferences(read.database, store);
        const first = await declare(store, 'a');
        const second = await declare(store, 'b');
        expect(await references.of(second)).toBe('INC-2');
        const others = await Promise.all(['c', 'd', 'e'].map((id) => declare(store, id)));
        expect(await Promise.all([...others, first].map((facts) => Promise.resolve(references.of(facts))))).toEqual([
          'INC-3',
          'INC-4',
          'INC-5',
          'INC-1',
        ]);
        expect(references.of(second)).toBe('INC-2');
      } finally {
        await read.close();
      }
    });

    it('go on from the read models, and find in them what was declared before', async () => {
      const store = newStore();
      const earlier = await declare(store, 'a');
      await declare(store, 'b');
      const read = await projected([incidentListProjection], store);
      try {
        const references = new IncidentReferences(read.database, store);
        expect(await references.of(await declare(store, 'c'))).toBe('INC-3');
        expect(await references.of(earlier)).toBe('INC-1');
      } finally {
        await read.close();
      }
    });

    it.each(silent)('need no read models %s', async (_, database) => {
      const store = newStore();
      const references = new IncidentReferences(database, store);
      const first = await declare(store, 'a');
      expect(await references.of(await declare(store, 'b'))).toBe('INC-2');
      expect(await references.of(first)).toBe('INC-1');
    });
  });
});
