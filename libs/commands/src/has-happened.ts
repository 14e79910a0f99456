import { DomainError } from '#event-sourcing';
import type { Occurrence } from '#event-sourcing';

/** By so much the clocks of those who tell something may be ahead of ours. */
export const CLOCK_SKEW_MS = 5 * 60_000;
/** The day begins so much earlier where it begins first. */
const EARLIEST_DAY_MS = 14 * 3_600_000;

/** Whether something may have happened by now, whatever the clock that tells it. @param now ISO 8601 UTC. */
export function mayHaveHappened({ at, exactness }: Pick<Occurrence, 'at' | 'exactness'>, now: string): boolean {
  const ahead = Date.parse(at) - Date.parse(now);
  return ahead <= (exactness === 'DAY' ? EARLIEST_DAY_MS : CLOCK_SKEW_MS);
}

/**
 * Makes sure that a fact from which is counted has happened: one that is dated ahead would be in no window of today, and in one of another day.
 * @param path names the input that it was given as. @throws DomainError INVALID
 */
export function requireHappened(path: string, occurred: Pick<Occurrence, 'at' | 'exactness'>, now: string): void {
  if (mayHaveHappened(occurred, now)) return;
  throw new DomainError('INVALID', `${occurred.at} is still to come: it is ${now} here. What has not happened yet is not recorded.`, path);
}
