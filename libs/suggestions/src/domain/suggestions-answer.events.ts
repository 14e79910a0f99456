import type { DomainEvent } from '#event-sourcing';

/** The orthogonal questions that root-cause classes answer. */
export type CauseAxis = 'TRIGGER' | 'CONTRIBUTING_FACTOR' | 'DETECTION_MODE' | 'MITIGATION_USED';

export const suggestionsAnswers = ['ACCEPTED', 'CORRECTED', 'IGNORED'] as const;
/** What somebody did with suggested classes: took some of them, gave others, or left them alone. */
export type SuggestionsAnswer = (typeof suggestionsAnswers)[number];

/** A class that was suggested. `confidence` is 0 to 1, in steps of 0.0001. */
export interface SuggestedClass {
  readonly key: string;
  readonly confidence: number;
}

/**
 * Somebody answered the classes that were suggested for an incident on one axis; of several answers the last one stands. `suggested` is what
 * was suggested at that moment, the likeliest first, and `learnedFrom` how many labelled incidents that rested on; `classes` are those that
 * were given instead or taken over, none where the suggestions were ignored.
 */
export type RootCauseSuggestionsAnswered = DomainEvent<
  'RootCauseSuggestionsAnswered',
  {
    readonly incidentId: string;
    readonly axis: CauseAxis;
    readonly answer: SuggestionsAnswer;
    readonly suggested: readonly SuggestedClass[];
    readonly learnedFrom: number;
    readonly classes: readonly string[];
    readonly note?: string;
  }
>;

export type SuggestionsAnswerEvent = RootCauseSuggestionsAnswered;
