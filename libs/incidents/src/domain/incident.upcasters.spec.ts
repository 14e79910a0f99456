import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import type { Metadata, Occurrence, RecordedEvent } from '#event-sourcing';
import { UnknownEventError } from '#event-sourcing';
import { incidentFacts } from '../read-models/facts/incident-facts.js';
import { measurements } from '../read-models/facts/measurements.js';
import { describeEvent } from '../read-models/timeline/describe-event.js';
import { timeline } from '../read-models/timeline/timeline.js';
import { evolve, initialState } from './incident.js';
import type { IncidentState } from './incident.js';
import { incidentVocabulary } from './incident.upcasters.js';

const folder = new URL('./fixtures/', import.meta.url);
const files = readdirSync(folder);

/** An event as the log holds it. Together the fixtures of one version are the history of one incident. */
interface Stored {
  readonly id: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly stream: string;
  readonly revision: number;
  readonly recordedAt: string;
  readonly occurred: Occurrence;
  readonly metadata: Metadata;
  readonly data: object;
}

function stored(file: string): RecordedEvent {
  const { type, data, occurred, revision, ...rest } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Stored;
  return { ...rest, revision: BigInt(revision), position: BigInt(revision + 1), event: { type, data, occurred } };
}

const history = files.map((file) => incidentVocabulary.lift(stored(file))).sort((a, b) => Number(a.revision - b.revision));

describe('the stored events of incidents', () => {
  it('have a fixture for each type and version', () => {
    const expected = incidentVocabulary.types.flatMap((type) =>
      Array.from({ length: incidentVocabulary.schemaVersionOf(type) }, (_, index) => `${type}.v${index + 1}.json`),
    );
    expect([...files].sort()).toEqual(expected.sort());
  });

  it.each(files)('%s is what it is called, and is lifted to the present version', (file) => {
    const record = stored(file);
    expect(`${record.event.type}.v${record.schemaVersion}.json`).toBe(file);
    const lifted = incidentVocabulary.lift(record);
    expect(lifted.schemaVersion).toBe(incidentVocabulary.schemaVersionOf(lifted.event.type));
    expect(describeEvent(lifted.event)).not.toMatch(/undefined|null|\[object/);
  });

  it('are refused in a version that is yet to come, and under a name that is not known', () => {
    const record = stored('EntryPinned.v1.json');
    expect(() => incidentVocabulary.lift({ ...record, schemaVersion: 99 })).toThrow(UnknownEventError);
    expect(() => incidentVocabulary.lift({ ...record, schemaVersion: 0 })).toThrow(UnknownEventError);
    expect(() => incidentVocabulary.lift({ ...record, event: { ...record.event, type: 'EntryForgotten' } })).toThrow(UnknownEventError);
  });

  it('fold to what the incident was', () => {
    expect(incidentFacts(history)).toMatchObject({
      title: 'Payments fail',
      summary: 'No payment goes through.',
      severity: 'SEV1',
      stage: 'RESPONSE',
      ending: null,
      services: [{ key: 'shop/checkout' }, { key: 'shop/payments' }],
      impactStarted: { at: '2026-03-01T09:41:00.000Z', until: '2026-03-01T09:44:00.000Z' },
      customersAffected: { value: 1240 },
      visits: [
        { stage: 'DETECTION', exactness: 'ABOUT' },
        { stage: 'RESPONSE', enteredAt: '2026-03-01T10:01:00.000Z' },
        { stage: 'RESPONSE', reason: 'The bank was fine all the time' },
      ],
      roles: [],
      links: [{ title: 'The channel' }],
      causes: [{ axis: 'CONTRIBUTING_FACTOR', classes: ['certificate-expiry', 'missing-alert'], classVersions: [1, 2] }],
      imported: { source: 'example-status', sourceId: '2026-03-payments' },
      version: 20,
    });
    expect(history.reduce<IncidentState>((state, { event, id }) => evolve(state, event, id), initialState)).toMatchObject({
      status: 'OPEN',
      stage: 'RESPONSE',
      imported: { told: { title: 'Payments unavailable' } },
    });
  });

  it('fold at every moment in between', () => {
    history.forEach((_, index) => {
      const facts = incidentFacts(history.slice(0, index + 1));
      expect(facts).toMatchObject({ version: index });
      if (facts !== null) expect(measurements(facts)).toHaveLength(5);
    });
    expect(timeline(history, describeEvent).map(({ kind }) => kind)).toEqual([
      'IMPACT',
      'DECLARED',
      'STAGE',
      'ROLE',
      'SEVERITY',
      'SERVICES',
      'SERVICES',
      'LINK',
      'ROLE',
      'IMPACT',
      'ENDED',
      'REOPENED',
      'ROOT_CAUSES',
    ]);
  });
});
