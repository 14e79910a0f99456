import type { Moment, When } from './story.js';

export const MINUTE_MS = 60_000;
export const DAY_MS = 86_400_000;

export function momentOf(milliseconds: number): Moment {
  return new Date(Math.round(milliseconds)).toISOString();
}

/** Such as 2026-03-01: all that is known where no time was noted. */
export function dayOf(milliseconds: number): string {
  return momentOf(milliseconds).slice(0, 10);
}

/** A time as somebody remembers it: to five minutes. */
export function about(milliseconds: number): When {
  return { occurredAt: momentOf(Math.round(milliseconds / (5 * MINUTE_MS)) * 5 * MINUTE_MS), exactness: 'ABOUT' };
}

/** Only the day is known. */
export function onTheDay(milliseconds: number): When {
  return { occurredAt: `${dayOf(milliseconds)}T00:00:00.000Z`, exactness: 'DAY' };
}

/** A time as a machine noted it: to the second. */
export function exactly(milliseconds: number): When {
  return { occurredAt: momentOf(Math.floor(milliseconds / 1_000) * 1_000) };
}
