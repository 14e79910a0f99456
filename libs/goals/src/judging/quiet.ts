import { DAY_MS } from '#calendar';
import { directionalPValue } from '#statistics';
import type { GoalStatus } from '../published/goal-progress.js';

export const classStandings = ['RECURRING', 'QUIET', 'GONE'] as const;
/** RECURRING: it came in the last days that are to be quiet. QUIET: it did not. GONE: nor would that be chance at the earlier rate. */
export type ClassStanding = (typeof classStandings)[number];

/** When a goal about classes is looked at, and what it was set on. Moments are ISO 8601 UTC. */
export interface Observed {
  /** The days before the goal that were looked back at. */
  readonly lookedBackDays: number;
  readonly from: string;
  readonly until: string;
  readonly quietDays: number;
  readonly now: string;
}

/** What was seen of a class. */
export interface ClassSeen {
  /** How many incidents there were in the days that were looked back at. */
  readonly before: number;
  /** How many there were since the goal began. */
  readonly count: number;
  /** When the last of them all was detected; null where there was none. */
  readonly lastAt: string | null;
}

/** How quiet a class is, and what to make of that. */
export interface Quietness {
  readonly standing: ClassStanding;
  /** Since its last incident; since the goal began, where that was before. */
  readonly since: string;
  /** For how many days that is, with fractions. */
  readonly days: number;
  /** How many incidents one would expect in as many days at the earlier rate. */
  readonly expected: number;
  /** How probable it is to see none at that rate: Poisson, e to the minus `expected`. */
  readonly chance: number;
  /**
   * The same without taking the earlier rate for known: with n incidents in T days before and none in d days since, (T / (T + d))ⁿ, the exact
   * conditional test that fixes are judged by as well.
   */
  readonly pValue: number;
}

const ALPHA = 0.05;

/** Quiet days before the goal say nothing about it, and are part of what it is compared with: only those since it began are looked at. */
export function quietnessOf({ before, lastAt }: ClassSeen, observed: Observed): Quietness {
  const { lookedBackDays, from, quietDays } = observed;
  const end = endOf(observed);
  const since = lastAt !== null && lastAt > from ? lastAt : from;
  const days = Math.max(0, (Date.parse(end) - Date.parse(since)) / DAY_MS);
  const expected = (before / lookedBackDays) * days;
  const counts = { before, after: 0, exposureBefore: lookedBackDays, exposureAfter: days };
  const pValue = days === 0 ? 1 : directionalPValue(counts);
  const isRecurring = lastAt !== null && lastAt >= daysBefore(end, quietDays);
  const standing = isRecurring ? 'RECURRING' : pValue <= ALPHA ? 'GONE' : 'QUIET';
  return { standing, since, days, expected, chance: Math.exp(-expected), pValue };
}

/**
 * Whether classes are gone. MISSED as soon as one of them comes in the last `quietDays` before the end; MET at the end where none did. Certain
 * is a miss, which was seen, and a success where the silence of each class is more than chance. NOT_ENOUGH_DATA where none of the classes was
 * ever seen: then there was nothing to be rid of.
 */
export function judgeClasses(
  classes: readonly ClassSeen[],
  observed: Observed,
): { readonly status: GoalStatus; readonly certain: boolean } {
  const { until, quietDays, now } = observed;
  const tooLate = daysBefore(until, quietDays);
  if (classes.some(({ lastAt }) => lastAt !== null && lastAt >= tooLate)) return { status: 'MISSED', certain: true };
  if (now < until) return { status: 'RUNNING', certain: false };
  if (classes.every(({ before, count }) => before + count === 0)) return { status: 'NOT_ENOUGH_DATA', certain: false };
  return { status: 'MET', certain: classes.every((one) => quietnessOf(one, observed).standing === 'GONE') };
}

/** When what was seen ends. */
export function endOf({ until, now }: Pick<Observed, 'until' | 'now'>): string {
  return now < until ? now : until;
}

function daysBefore(moment: string, days: number): string {
  return new Date(Date.parse(moment) - days * DAY_MS).toISOString();
}
