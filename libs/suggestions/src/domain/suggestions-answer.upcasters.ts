import { EventVocabulary } from '#event-sourcing';
import type { Upcasters } from '#event-sourcing';
import type { SuggestionsAnswerEvent } from './suggestions-answer.events.js';

const upcasters: Upcasters<SuggestionsAnswerEvent> = { RootCauseSuggestionsAnswered: [] };

/** The stored shapes of the answers to suggested classes. */
export const suggestionsAnswerVocabulary = new EventVocabulary<SuggestionsAnswerEvent>(upcasters);
