import type { Decider } from '#event-sourcing';
import { answerSuggestions } from './commands/answer-suggestions.js';
import type { AnswerSuggestions } from './commands/answer-suggestions.js';
import type { SuggestionsAnswerEvent } from './suggestions-answer.events.js';
import { evolve, initialState } from './suggestions-answer.js';
import type { SuggestionsAnswerState } from './suggestions-answer.js';

export type SuggestionsAnswerCommand = AnswerSuggestions;

/** The write side of `cause-suggestions-<incident id>`. */
export const suggestionsAnswerDecider: Decider<SuggestionsAnswerState, SuggestionsAnswerCommand, SuggestionsAnswerEvent> = {
  initialState,
  evolve,
  decide: answerSuggestions,
};
