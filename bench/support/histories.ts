import type { HistoryOptions } from '#demo-history';

/** Two years. Fixed, so that every run has the same log. */
const span = { from: '2024-01-01T00:00:00.000Z', to: '2026-01-01T00:00:00.000Z' } as const;

/** The later of the two years, give or take some hours: whoever asks for "the last year" does not ask at midnight. */
export const LATER_YEAR = { from: '2024-12-31T09:41:00.000Z', to: '2025-12-31T09:41:00.000Z' } as const;

/** A history of two years with so many incidents in it. */
export function twoYearsOf(incidents: number): HistoryOptions {
  return { seed: 1, incidents, ...span };
}
