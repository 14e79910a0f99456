import { describe, expect, it } from '@jest/globals';
import { GoldenEvents } from '#event-sourcing/testing';
import { evolve, initialState } from './risk.js';
import { riskVocabulary } from './risk.upcasters.js';

const golden = new GoldenEvents(new URL('./fixtures/', import.meta.url), riskVocabulary);

describe('stored events of risk', () => {
  it('have a fixture for each type and version', () => {
    golden.expectOneForEachTypeAndVersion();
  });

  it.each(golden.files)('%s is lifted and folded', (file) => {
    const assessed = evolve(initialState, golden.lifted('RiskAssessed.v1.json').event);
    const terms = { likelihoodPerYear: 0.5, impact: 4, treatment: 'REDUCE', owner: 'Platform', reviewBy: '2026-09-01' };
    expect(evolve(assessed, golden.lifted(file).event)).toEqual(
      file.startsWith('RiskAssessed') ? { terms, reason: 'Renewal is automatic since May' } : null,
    );
  });
});
