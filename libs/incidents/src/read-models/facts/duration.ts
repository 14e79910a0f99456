import type { Exactness, Occurrence } from '#event-sourcing';
import { latestOf } from '../../domain/rules.js';

export const measurementStates = ['RECORDED', 'PENDING', 'NOT_APPLICABLE', 'INVALID'] as const;
/** Only RECORDED measurements may feed a statistic. */
export type MeasurementState = (typeof measurementStates)[number];

/** A duration, or why there is none. */
export interface Duration {
  readonly state: MeasurementState;
  /** Whole seconds; null unless RECORDED. */
  readonly seconds: number | null;
  /** How exactly the less exact of its two ends is known; null unless both are. */
  readonly exactness: Exactness | null;
  /** Why there is no value, as a sentence; null when RECORDED. */
  readonly because: string | null;
}

export function noDuration(state: Exclude<MeasurementState, 'RECORDED'>, because: string): Duration {
  return { state, seconds: null, exactness: null, because };
}

/**
 * The time between two ends that are both known: INVALID where the end lies before the beginning, NOT_APPLICABLE where they are not known
 * well enough. A range counts from its beginning, and is ABOUT.
 */
export function durationBetween(beginning: Occurrence, end: Occurrence): Duration {
  const begun = Date.parse(beginning.at);
  const ended = Date.parse(end.at);
  if (latestOf(end) < begun) return noDuration('INVALID', 'The end lies before the beginning.');
  if (beginning.exactness === 'DAY' || end.exactness === 'DAY') return noDuration('NOT_APPLICABLE', 'One end is only known to the day.');
  if (ended < begun) return noDuration('NOT_APPLICABLE', 'The ends are ranges that overlap.');
  const exactness = isExact(beginning) && isExact(end) ? 'EXACT' : 'ABOUT';
  return { state: 'RECORDED', seconds: Math.round((ended - begun) / 1000), exactness, because: null };
}

function isExact({ until, exactness }: Occurrence): boolean {
  return exactness === 'EXACT' && until === undefined;
}
