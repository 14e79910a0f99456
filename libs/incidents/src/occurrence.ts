import type { Exactness, Occurrence } from '#event-sourcing';

/** What a caller may say of when something happened. */
export interface OccurrenceInput {
  readonly occurredAt?: string | null | undefined;
  readonly occurredUntil?: string | null | undefined;
  readonly exactness?: Exactness | null | undefined;
}

/** The occurrence that a caller told, or `now` where nothing was told. Moments are ISO 8601 UTC with milliseconds. */
export function occurrenceOf(input: OccurrenceInput, now: string): Occurrence {
  const exactness = input.exactness ?? 'EXACT';
  const asExactAsSaid = (moment: string): string => (exactness === 'DAY' ? `${moment.slice(0, 10)}T00:00:00.000Z` : moment);
  return {
    at: asExactAsSaid(input.occurredAt ?? now),
    ...(input.occurredUntil == null ? {} : { until: asExactAsSaid(input.occurredUntil) }),
    exactness,
  };
}
