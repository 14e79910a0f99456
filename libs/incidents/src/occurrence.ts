import type { Exactness, Occurrence } from '#event-sourcing';

/** What a caller may say of when something happened. */
export interface OccurrenceInput {
  readonly occurredAt?: string | null | undefined;
  readonly occurredUntil?: string | null | undefined;
  readonly exactness?: Exactness | null | undefined;
}

/** The occurrence that a caller told, or `now` where nothing was told. Moments are ISO 8601 UTC with milliseconds. */
export function occurrenceOf(input: OccurrenceInput, now: string): Occurrence {
  return {
    at: input.occurredAt ?? now,
    ...(input.occurredUntil == null ? {} : { until: input.occurredUntil }),
    exactness: input.exactness ?? 'EXACT',
  };
}
