import type { Occurrence } from '#event-sourcing';
import { specificationOf } from '#event-sourcing/testing';
import type { AnswerSuggestions } from '../domain/commands/answer-suggestions.js';
import { suggestionsAnswerDecider } from '../domain/suggestions-answer.decider.js';
import type { RootCauseSuggestionsAnswered } from '../domain/suggestions-answer.events.js';

export const specification = specificationOf(suggestionsAnswerDecider);

const incidentId = 'b3b0a4f2-6d57-4c59-9b8e-0a7a4f6f2d11';
const occurred: Occurrence = { at: '2026-03-01T10:00:00.000Z', exactness: 'EXACT' };

/** An answer to the suggestion of `certificates`, `network` and `capacity`; it takes over the first where nothing else is said. */
export function answer(said: Partial<AnswerSuggestions> = {}): AnswerSuggestions {
  return {
    type: 'AnswerSuggestions',
    incidentId,
    axis: 'CONTRIBUTING_FACTOR',
    answer: 'ACCEPTED',
    suggested: [
      { key: 'certificates', confidence: 0.7 },
      { key: 'network', confidence: 0.2 },
      { key: 'capacity', confidence: 0.1 },
    ],
    learnedFrom: 12,
    occurred,
    ...said,
  };
}

export function answered(data: Partial<RootCauseSuggestionsAnswered['data']> = {}, at = occurred.at): RootCauseSuggestionsAnswered {
  const { axis, answer: accepted, suggested, learnedFrom } = answer();
  return {
    type: 'RootCauseSuggestionsAnswered',
    data: { incidentId, axis, answer: accepted, suggested, learnedFrom, classes: ['certificates'], ...data },
    occurred: { ...occurred, at },
  };
}
