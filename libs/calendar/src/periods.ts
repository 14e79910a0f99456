import { addDays, addMonths, beginningOf, DAY_MS, dayOf, lengthOf, monthOf } from './window.js';
import type { Window } from './window.js';

/** The stretches of the calendar (UTC); weeks begin on Monday (ISO 8601). */
export type Period = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR';

/** The days of the shortest period of each kind. */
const SHORTEST: Readonly<Record<Period, number>> = { DAY: 1, WEEK: 7, MONTH: 28, QUARTER: 90, YEAR: 365 };

/** The periods of a window, in their order; the first and the last are cut off where the window is. None beyond `most`. */
export function periodsOf({ from, to }: Window, period: Period, most = Number.POSITIVE_INFINITY): readonly Window[] {
  const found: Window[] = [];
  for (let start = startOf(from, period); start < to && found.length < most;) {
    const end = startAfter(start, period);
    found.push({ from: start < from ? from : start, to: end < to ? end : to });
    start = end;
  }
  return found;
}

/** How many periods there are in a window at most; one too many rather than one too few. */
export function mostPeriods(window: Window, period: Period): number {
  return Math.ceil(lengthOf(window) / (SHORTEST[period] * DAY_MS)) + 1;
}

/** When the period begins that a moment is in. */
export function startOf(moment: string, period: Period): string {
  switch (period) {
    case 'DAY':
      return beginningOf(dayOf(moment));
    case 'WEEK':
      return addDays(beginningOf(dayOf(moment)), -sinceMonday(moment));
    case 'MONTH':
      return beginningOf(monthOf(moment));
    case 'QUARTER':
      return addMonths(beginningOf(monthOf(moment)), -(new Date(moment).getUTCMonth() % 3));
    case 'YEAR':
      return addMonths(beginningOf(monthOf(moment)), -new Date(moment).getUTCMonth());
  }
}

/** When the next period begins, or the last moment of the year 9999. @param start when one begins. */
export function startAfter(start: string, period: Period): string {
  switch (period) {
    case 'DAY':
      return addDays(start, 1);
    case 'WEEK':
      // The year 0 begins on a Saturday, and nothing lies before it.
      return addDays(start, 7 - sinceMonday(start));
    case 'MONTH':
      return addMonths(start, 1);
    case 'QUARTER':
      return addMonths(start, 3);
    case 'YEAR':
      return addMonths(start, 12);
  }
}

/** In days. */
function sinceMonday(moment: string): number {
  return (new Date(moment).getUTCDay() + 6) % 7;
}
