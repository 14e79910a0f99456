import { DAY_MS, lengthOf } from '#calendar';
import type { Window } from '#calendar';
import { recordedOf } from '#statistics';
import type { RecordBefore } from '../read-models/counts/record.query.js';

/** For how many days incidents could have been recorded in two windows: what their counts are compared per. */
export interface RecordedDays {
  readonly before: number;
  readonly after: number;
}

/**
 * The exposures of a window and of the one before it. What is still to come is not counted, and neither is the time before there was
 * a record: without that, whoever starts to record incidents would see everything increase.
 *
 * The record may have begun within the window before. Then that window counts as {@link recordedOf} has it.
 * @param now ISO 8601 UTC.
 */
export function recordedDays(window: Window, before: Window, record: RecordBefore, now: string): RecordedDays {
  const end = now < window.to ? now : window.to;
  const after = end > window.from ? lengthOf({ from: window.from, to: end }) / DAY_MS : 0;
  // Of equal length by definition, also where it was cut off at the year 0.
  const whole = lengthOf(window) / DAY_MS;
  const { beganAt, incidents } = record;
  if (beganAt === null) return { before: 0, after };
  if (beganAt <= before.from) return { before: whole, after };
  const recorded = lengthOf({ from: beganAt, to: before.to }) / DAY_MS;
  return { before: recordedOf({ whole, recorded, events: incidents }), after };
}
