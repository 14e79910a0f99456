import { describe, expect, it } from '@jest/globals';
import { GoldenEvents } from '#event-sourcing/testing';
import { evolve, initialState } from './suggestions-answer.js';
import { suggestionsAnswerVocabulary } from './suggestions-answer.upcasters.js';

const golden = new GoldenEvents(new URL('./fixtures/', import.meta.url), suggestionsAnswerVocabulary);

describe('stored answers to suggestions', () => {
  it('have a fixture for each type and version', () => {
    golden.expectOneForEachTypeAndVersion();
  });

  it.each(golden.files)('%s is lifted and folded', (file) => {
    const { event } = golden.lifted(file);
    expect(evolve(initialState, event)).toEqual({
      CONTRIBUTING_FACTOR: expect.objectContaining({
        answer: 'CORRECTED',
        classes: ['observability-gap'],
        learnedFrom: 61,
        suggested: [
          { key: 'access-certificates', confidence: 0.6125 },
          { key: 'network', confidence: 0.2 },
        ],
      }),
    });
  });
});
