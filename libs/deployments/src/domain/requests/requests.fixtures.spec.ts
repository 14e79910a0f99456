import { describe, expect, it } from '@jest/globals';
import { GoldenEvents } from '#event-sourcing/testing';
import { evolve, initialState } from './requests.js';
import { requestsVocabulary } from './requests.upcasters.js';

const golden = new GoldenEvents(new URL('./fixtures/', import.meta.url), requestsVocabulary);

describe('stored events of requests', () => {
  it('have a fixture for each type and version', () => {
    golden.expectOneForEachTypeAndVersion();
  });

  it.each(golden.files)('%s is lifted and folded', (file) => {
    const recorded = evolve(initialState, golden.lifted('RequestsRecorded.v1.json').event);
    const stretches = file.startsWith('RequestsRetracted') ? [] : [{ requests: 1_250_000 }];
    expect(evolve(recorded, golden.lifted(file).event)).toMatchObject({ stretches });
  });
});
