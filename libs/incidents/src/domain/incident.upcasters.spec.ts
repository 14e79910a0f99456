import { describe, expect, it } from '@jest/globals';
import { GoldenEvents } from '#event-sourcing/testing';
import { UnknownEventError } from '#event-sourcing';
import { incidentFacts } from '../read-models/facts/incident-facts.js';
import { measurements } from '../read-models/facts/measurements.js';
import { describeEvent } from '../read-models/timeline/describe-event.js';
import { timeline } from '../read-models/timeline/timeline.js';
import { evolve, initialState } from './incident.js';
import type { IncidentState } from './incident.js';
import { incidentVocabulary } from './incident.upcasters.js';

const golden = new GoldenEvents(new URL('./fixtures/', import.meta.url), incidentVocabulary);

/** Together the golden events are the history of one incident. */
const history = golden.files.map((file) => golden.lifted(file)).sort((a, b) => Number(a.revision - b.revision));

describe('the stored events of incidents', () => {
  it('have a fixture for each type and version', () => {
    golden.expectOneForEachTypeAndVersion();
  });

  it.each(golden.files)('%s is what it is called, and is lifted to the present version', (file) => {
    expect(describeEvent(golden.lifted(file).event)).not.toMatch(/undefined|null|\[object/);
  });

  it('are refused in a version that is yet to come, and under a name that is not known', () => {
    const record = golden.stored('EntryPinned.v1.json');
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
      decisions: [],
      version: 24,
    });
    expect(history.reduce<IncidentState>((state, { event, id }) => evolve(state, event, id), initialState)).toMatchObject({
      status: 'OPEN',
      stage: 'RESPONSE',
      imported: { told: { title: 'Payments unavailable' } },
    });
  });

  it('fold to the decisions as they were known before the last was retracted', () => {
    expect(incidentFacts(history.slice(0, -1))?.decisions).toMatchObject([
      {
        choice: 'Send the traffic past the gateway',
        options: ['Send the traffic past the gateway', 'Wait for the new certificate', 'Take the shop down'],
        raised: { at: '2026-03-01T10:15:00.000Z', exactness: 'ABOUT' },
        decided: { at: '2026-03-01T10:28:00.000Z', exactness: 'EXACT' },
        outcome: { text: 'Nine in ten payments went through again', effect: 'PARTLY', at: '2026-03-01T10:40:00.000Z' },
      },
    ]);
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
