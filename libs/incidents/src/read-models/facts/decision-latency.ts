import { durationBetween, noDuration } from './duration.js';
import type { Duration } from './duration.js';
import type { KnownDecision } from './known-decisions.js';

/** How long a question waited for its decision. */
export interface DecisionLatency extends Duration {
  /** The events that say when the question came up and when it was decided: the decision's own and its amendments. */
  readonly eventIds: readonly string[];
}

/**
 * The time from when the question came up until it was decided, in the states and by the rules of an incident's measurements: PENDING while
 * nobody has said when it came up.
 */
export function decisionLatency({ raised, decided, outcome, eventIds }: KnownDecision): DecisionLatency {
  const duration =
    raised === undefined ? noDuration('PENDING', 'Nobody has said yet when the question came up.') : durationBetween(raised, decided);
  return { ...duration, eventIds: eventIds.filter((id) => id !== outcome?.eventId) };
}
