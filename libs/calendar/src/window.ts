export const DAY_MS = 86_400_000;

/** The moments from `from` up to, not including, `to`; ISO 8601 UTC with milliseconds, of the years 0 to 9999. */
export interface Window {
  readonly from: string;
  readonly to: string;
}

// Moments are compared as text, which other years would put out of order.
const FIRST = Date.parse('0000-01-01T00:00:00.000Z');
const LAST = Date.parse('9999-12-31T23:59:59.999Z');

/** @param milliseconds since 1970. @returns the moment, or the first or last of the years 0 to 9999 where it lies beyond. */
export function momentOf(milliseconds: number): string {
  return new Date(Math.min(Math.max(milliseconds, FIRST), LAST)).toISOString();
}

/** In milliseconds. */
export function lengthOf({ from, to }: Window): number {
  return Date.parse(to) - Date.parse(from);
}

/** The window of equal length right before; cut off at the year 0. */
export function windowBefore(window: Window): Window {
  return { from: momentOf(Date.parse(window.from) - lengthOf(window)), to: window.from };
}

/** The day of a moment: `2026-03-01`. */
export function dayOf(moment: string): string {
  return moment.slice(0, moment.indexOf('T'));
}

/** The month of a moment: `2026-03`. */
export function monthOf(moment: string): string {
  return moment.slice(0, moment.lastIndexOf('-'));
}

/** When a day or a month begins. @param period as `dayOf` or `monthOf` names it. */
export function beginningOf(period: string): string {
  return `${period.length === 'YYYY-MM'.length ? `${period}-01` : period}T00:00:00.000Z`;
}

export function addDays(moment: string, days: number): string {
  return momentOf(Date.parse(moment) + days * DAY_MS);
}

/** @param moment the first of a month. */
export function addMonths(moment: string, months: number): string {
  const date = new Date(moment);
  return momentOf(date.setUTCMonth(date.getUTCMonth() + months));
}
