import type { DomainCommand } from '#event-sourcing';
import { MAX_STRETCH_MS, MIN_STRETCH_MS, refused } from '../requests.errors.js';
import type { RequestsEvent } from '../requests.events.js';
import { isSameStretch } from '../requests.js';
import type { RequestsState } from '../requests.js';

/** How many requests a service served in a stretch; for a stretch that was recorded: how many it was in truth. */
export interface RecordRequests extends DomainCommand<'RecordRequests'> {
  /** As `serviceOf` gives it. */
  readonly service: string;
  /** ISO 8601 UTC; counts. */
  readonly from: string;
  /** ISO 8601 UTC; does not count. */
  readonly to: string;
  readonly requests: number;
}

export function recordRequests({ service, from, to, requests }: RecordRequests, { stretches }: RequestsState): readonly RequestsEvent[] {
  if (from >= to) throw refused.notAStretch();
  const length = Date.parse(to) - Date.parse(from);
  // A service's stretches are one stream, which every recording reads.
  if (length < MIN_STRETCH_MS) throw refused.tooShort();
  if (length > MAX_STRETCH_MS) throw refused.tooLong();
  if (!Number.isSafeInteger(requests) || requests < 0) throw refused.notACount();
  const overlapping = stretches.filter((stretch) => stretch.from < to && from < stretch.to);
  const other = overlapping.find((stretch) => !isSameStretch(stretch, { from, to }));
  if (other !== undefined) throw refused.overlaps(other);
  if (overlapping[0]?.requests === requests) return [];
  return [{ type: 'RequestsRecorded', occurred: { at: to, exactness: 'EXACT' }, data: { service, from, to, requests } }];
}
