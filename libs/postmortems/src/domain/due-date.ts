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

/**
 * The other way round: the earliest recovery whose postmortem is due at a moment or later. Whatever was recovered before is due before.
 * @param at ISO 8601 UTC, as is what is given back.
 */
export function earliestRecoveryDue(at: string, after: DueAfter): string {
  const due = new Date(at).toISOString();
  // Working days take less than twice as many days, and a week.
  let early = Date.parse(at) - (2 * after.count + 7) * DAY_MS;
  let late = Date.parse(at) + DAY_MS;
  while (late - early > 1) {
    const between = Math.floor((early + late) / 2);
    if (dueAt(new Date(between).toISOString(), after) < due) early = between;
    else late = between;
  }
  return new Date(late).toISOString();
}

/** Whether its readers have waited for it longer than they should: it is due, and no edition has been published. */
export function isOverdue(due: string | null, editions: number, now: string): boolean {
  return due !== null && due < now && editions === 0;
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
