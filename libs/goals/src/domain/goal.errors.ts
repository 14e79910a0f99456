import { DomainError, isDay } from '#event-sourcing';
import type { GoalState, KnownGoal } from './goal.js';

export const MAX_TITLE = 200;
/** Of a team, and of the key of a service or a metric. */
export const MAX_LINE = 200;
export const MAX_DESCRIPTION = 2_000;
export const MAX_REASON = 2_000;
export const MAX_VALUES = 200;
export const MAX_CLASSES = 20;
export const MAX_QUIET_DAYS = 365;
/** How long a goal about classes may take; what is left is shown month by month. */
export const MAX_MONTHS = 60;
export const MAX_TARGET = 1e12;
const EARLIEST = '1970-01-01';

/** Everything for which a command about a goal is refused, besides its texts. */
export const refused = {
  unknownGoal: () => new DomainError('NOT_FOUND', 'There is no such goal.', 'goalId'),
  otherGoal: () => new DomainError('CONFLICT', 'There is a goal of that id that says something else. Revise it.', 'goalId'),
  dropped: () => new DomainError('ILLEGAL', 'The goal was dropped. Set another one.', 'goalId'),
  ofAnotherKind: () => new DomainError('INVALID', 'A goal stays about a metric, or about classes. Drop it and set another one.', 'goalId'),
  notADay: (path: string) => new DomainError('INVALID', `This is a day from ${EARLIEST} on, such as 2026-06-01.`, path),
  notBehind: () => new DomainError('INVALID', 'This is a later day than from.', 'until'),
  withoutEnd: (path: string) => new DomainError('INVALID', 'A goal that is judged once needs a day until which.', path),
  tooLong: () => new DomainError('INVALID', `A goal about classes takes ${MAX_MONTHS} months at most.`, 'until'),
  tooMany: (path: string, count: number, limit: number) =>
    new DomainError('INVALID', `These are ${count} values; ${limit} is the limit.`, path),
  notATarget: () => new DomainError('INVALID', `A target is a number from 0 to ${MAX_TARGET}.`, 'metric.target'),
  notWhole: () => new DomainError('INVALID', 'A count has a whole number for a target.', 'metric.target'),
  notAShare: () => new DomainError('INVALID', 'A share has a target from 0 to 1.', 'metric.target'),
  neverMet: () => new DomainError('INVALID', 'Nothing is ever on that side of the target.', 'metric.target'),
  notAVersion: () => new DomainError('INVALID', 'A version is a whole number from 1.', 'metric.version'),
  withoutClasses: () => new DomainError('INVALID', 'Name at least one class.', 'classesGone.classes'),
  notDays: () => new DomainError('INVALID', `A number of days is a whole one from 1 to ${MAX_QUIET_DAYS}.`, 'classesGone.quietDays'),
  noRoomForQuiet: () =>
    new DomainError('INVALID', 'From its first day to its last a goal has at least as many days as are to be quiet.', 'until'),
};

/** A day that a goal can be about. @throws DomainError INVALID for anything else. */
export function requireDay(path: string, text: string): void {
  if (!isDay(text) || text < EARLIEST) throw refused.notADay(path);
}

/** @throws DomainError NOT_FOUND unless the goal was set, ILLEGAL where it was dropped. */
export function standing(state: GoalState): KnownGoal {
  const goal = known(state);
  if (goal.dropped !== null) throw refused.dropped();
  return goal;
}

/** @throws DomainError NOT_FOUND unless the goal was set. */
export function known(state: GoalState): KnownGoal {
  if (state.status === 'UNKNOWN') throw refused.unknownGoal();
  return state;
}
