import type { Window } from './read-models/turns/tally.js';

export const periodLengths = ['MONTH', 'QUARTER'] as const;
/** The stretches of time that load is told by, in UTC. */
export type PeriodLength = (typeof periodLengths)[number];

const MONTHS: Readonly<Record<PeriodLength, number>> = { MONTH: 1, QUARTER: 3 };

/** The periods of a window, in their order; the first and the last are cut off where the window is. None beyond `most`. */
export function periodsOf({ from, to }: Window, length: PeriodLength, most: number): readonly Window[] {
  const begin = new Date(from);
  const months = MONTHS[length];
  const first = Math.floor(begin.getUTCMonth() / months) * months;
  const found: Window[] = [];
  for (let month = first, start = from; start < to && found.length < most; month += months) {
    const next = startOfMonth(begin.getUTCFullYear(), month + months);
    const end = next < to ? next : to;
    found.push({ from: start, to: end });
    start = end;
  }
  return found;
}

/** @param month from 0; of a later year where it is beyond 11. */
function startOfMonth(year: number, month: number): string {
  // Date.UTC takes years below 100 for those of the last century.
  const date = new Date(0);
  date.setUTCFullYear(year, month, 1);
  return date.toISOString();
}
