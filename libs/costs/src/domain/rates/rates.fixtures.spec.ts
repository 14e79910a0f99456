import { describe, expect, it } from '@jest/globals';
import { GoldenEvents } from '#event-sourcing/testing';
import { evolve, initialState } from './rates.js';
import { ratesVocabulary } from './rates.upcasters.js';

const golden = new GoldenEvents(new URL('./fixtures/', import.meta.url), ratesVocabulary);

describe('stored events of rates', () => {
  it('have a fixture for each type and version', () => {
    golden.expectOneForEachTypeAndVersion();
  });

  it.each(golden.files)('%s is lifted and folded', (file) => {
    expect(evolve(initialState, golden.lifted(file).event)).toMatchObject({ schedule: [{ currency: 'EUR', effectiveFrom: '2026-01-01' }] });
  });
});
