import { describe, expect, it } from '@jest/globals';
import { GoldenEvents } from '#event-sourcing/testing';
import { evolve, initialState } from './incident-cost.js';
import { incidentCostVocabulary } from './incident-cost.upcasters.js';

const golden = new GoldenEvents(new URL('./fixtures/', import.meta.url), incidentCostVocabulary);

describe('stored events of incident cost', () => {
  it('have a fixture for each type and version', () => {
    golden.expectOneForEachTypeAndVersion();
  });

  it.each(golden.files)('%s is lifted and folded', (file) => {
    const recorded = evolve(initialState, golden.lifted('IncidentCostRecorded.v1.json').event);
    expect(evolve(recorded, golden.lifted(file).event)).toMatchObject({
      costs: file.startsWith('IncidentCostRetracted') ? [] : [{ kind: 'CREDITS', amount: '1200.5' }],
      hours: file.startsWith('PersonHoursCorrected') ? '12.5' : null,
    });
  });
});
