import type { CauseAxis, RootCauseSuggestionsAnswered, SuggestionsAnswerEvent } from './suggestions-answer.events.js';

const STREAM_PREFIX = 'cause-suggestions-';

/** The stream of the answers to what was suggested for an incident. */
export function suggestionsAnswerStream(incidentId: string): string {
  return STREAM_PREFIX + incidentId;
}

export type StandingAnswer = RootCauseSuggestionsAnswered['data'];

/** The answer that stands on each axis. */
export type SuggestionsAnswerState = Readonly<Partial<Record<CauseAxis, StandingAnswer>>>;

export const initialState: SuggestionsAnswerState = {};

export function evolve(state: SuggestionsAnswerState, { data }: SuggestionsAnswerEvent): SuggestionsAnswerState {
  return { ...state, [data.axis]: data };
}
