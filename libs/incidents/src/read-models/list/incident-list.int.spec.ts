import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { InMemoryEventStore } from '#event-sourcing/testing';
import { EventStreams } from '#event-sourcing';
import type { EventStore, RecordedEvent } from '#event-sourcing';
import { projected } from '#projections/testing';
import type { Projected } from '#projections/testing';
import { incidentStream } from '../../domain/incident.js';
import type { IncidentEvent } from '../../domain/incident.events.js';
import { incidentVocabulary } from '../../domain/incident.upcasters.js';
import { histories } from '../../testing/index.js';
import { incidentFacts } from '../facts/incident-facts.js';
import { factsOf, incidentListProjection } from './incident-list.projection.js';
import { countIncidents, listIncidents } from './incident-list.query.js';
import { IncidentCauseRow, IncidentRow, IncidentServiceRow, IncidentTextPartRow } from './incident.rows.js';

type History = readonly RecordedEvent<IncidentEvent>[];

/** Several incidents in one log, one event of each in turn, so that batches hold a bit of everything. */
async function logOf(all: readonly History[]): Promise<EventStore> {
  const store = new InMemoryEventStore(() => '2026-03-01T12:00:00.000Z');
  const streams = new EventStreams<IncidentEvent>(store, incidentVocabulary);
  for (let index = 0; index < Math.max(...all.map((history) => history.length)); index++) {
    for (const [number, history] of all.entries()) {
      const recorded = history[index];
      if (recorded === undefined) continue;
      const event = renamed(recorded.event, number);
      const id = `${number}-${recorded.id}`;
      await streams.append(incidentStream(`incident-${number}`), index === 0 ? 'no-stream' : BigInt(index - 1), [
        { id, schemaVersion: recorded.schemaVersion, event: withReferences(event, number), metadata: recorded.metadata },
      ]);
    }
  }
  return store;
}

function renamed(event: IncidentEvent, number: number): IncidentEvent {
  return event.type === 'IncidentDeclared' ? { ...event, data: { ...event.data, incidentId: `incident-${number}` } } : event;
}

/** The ids of events are made unique over the log, and so what refers to them. */
function withReferences(event: IncidentEvent, number: number): IncidentEvent {
  switch (event.type) {
    case 'EntryCorrected':
      return { ...event, data: { ...event.data, entryId: `${number}-${event.data.entryId}` } };
    case 'EntryRetracted':
      return { ...event, data: { ...event.data, entryId: `${number}-${event.data.entryId}` } };
    case 'StageTimeCorrected':
      return { ...event, data: { ...event.data, visitEventId: `${number}-${event.data.visitEventId}` } };
    default:
      return event;
  }
}

async function rowsOf(read: Projected): Promise<unknown> {
  return {
    incidents: await read.rows(IncidentRow),
    services: await read.rows(IncidentServiceRow),
    causes: await read.rows(IncidentCauseRow),
    parts: await read.rows(IncidentTextPartRow),
  };
}

describe('the list of incidents', () => {
  it('has the same rows however the events come in batches, and they say what the streams say', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(histories, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 7 }), async (all, batchSize) => {
        const store = await logOf(all);
        const atOnce = await projected([incidentListProjection], store);
        const bitByBit = await projected([incidentListProjection], store, { batchSize });
        try {
          expect(await rowsOf(bitByBit)).toEqual(await rowsOf(atOnce));
          for (const row of await atOnce.rows(IncidentRow)) {
            const events: RecordedEvent<IncidentEvent>[] = [];
            for await (const event of new EventStreams<IncidentEvent>(store, incidentVocabulary).readStream(incidentStream(row.id)))
              events.push(event);
            expect(factsOf(row)).toEqual(incidentFacts(events));
          }
          const ordinals = (await atOnce.rows(IncidentRow)).map(({ ordinal }) => ordinal).sort();
          const declared = all.filter((history) => history.length > 0);
          expect(ordinals).toEqual(declared.map((_, index) => index + 1));
        } finally {
          await atOnce.close();
          await bitByBit.close();
        }
      }),
      { numRuns: 25 },
    );
  });

  it('finds the words that stand, not those that were corrected or taken back', async () => {
    const told = (type: IncidentEvent['type'], data: object) => ({ type, data });
    const incident = { incidentId: '1', severity: 'SEV1', kind: 'LIVE', services: [] };
    const read = await projected(
      [incidentListProjection],
      [
        told('IncidentDeclared', { ...incident, title: 'Bäckerei brennt', summary: 'Das Öl' }),
        told('EntryRecorded', { kind: 'OBSERVATION', text: 'smoke on floor 3' }),
        told('IncidentRetitled', { title: 'Bakery on fire' }),
        told('IncidentImported', {
          source: 's',
          sourceId: '1',
          contentHash: 'h',
          labels: [],
          rootCauseClasses: [],
          body: 'long story of flour',
          told: {},
        }),
      ],
    );
    try {
      const count = (text: string): Promise<number> => read.read((manager) => countIncidents(manager, { text }));
      for (const found of ['bakery', 'FIRE', 'smo floor', 'ol', 'flour smoke bak', '"smoke'])
        expect([found, await count(found)]).toEqual([found, 1]);
      for (const lost of ['brennt', 'moke', 'smoke water', '*', "'; DROP TABLE incident; --"])
        expect([lost, await count(lost)]).toEqual([lost, 0]);
      expect(await read.read((manager) => listIncidents(manager, {}, { first: 10, after: null }))).toHaveLength(1);
    } finally {
      await read.close();
    }
  });
});
