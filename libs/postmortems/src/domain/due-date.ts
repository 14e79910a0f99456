/** How long after service was back to normal a postmortem is due: in calendar days, or in working days (Monday to Friday, UTC). */
export interface DueAfter {
  readonly count: number;
  readonly unit: 'CALENDAR_DAYS' | 'WORKING_DAYS';
}

/** By severity; a severity that is not named has no due date. */
export type DuePolicy = Readonly<Partial<Record<'SEV1' | 'SEV2' | 'SEV3' | 'SEV4' | 'SEV5', DueAfter>>>;

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * When a postmortem is due. The time of day stays; days are those of UTC. Who recovers on a weekend has as long as who recovered at the end
 * of the Friday before, so that a later recovery is never due earlier: lists rely on that order.
 * @param recoveredAt when service was back to normal; ISO 8601 UTC, as is what is given back.
 */
export function dueAt(recoveredAt: string, { count, unit }: DueAfter): string {
  const begin = Date.parse(recoveredAt);
  if (unit === 'CALENDAR_DAYS' || count === 0) return new Date(begin + count * DAY_MS).toISOString();
  let at = isWorkingDay(begin) ? begin : endOfFridayBefore(begin);
  for (let left = count; left > 0;) {
    at += DAY_MS;
    if (isWorkingDay(at)) left--;
  }
  return new Date(at).toISOString();
}

function isWorkingDay(at: number): boolean {
  const day = new Date(at).getUTCDay();
  return day !== 0 && day !== 6;
}

/** @param at a moment of a Saturday or Sunday. */
function endOfFridayBefore(at: number): number {
  const saturday = new Date(at).getUTCDay() === 6 ? at : at - DAY_MS;
  return new Date(saturday).setUTCHours(0, 0, 0, 0) - 1;
}
