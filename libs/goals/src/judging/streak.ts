import type { GoalStatus } from '../published/goal-progress.js';

/** In how many periods, one after the other and up to the latest that is decided, the goal was met. @param statuses oldest first. */
export function streakOf(statuses: readonly GoalStatus[]): number {
  const decided = statuses.filter((status) => status !== 'RUNNING').reverse();
  const end = decided.findIndex((status) => status !== 'MET');
  return end === -1 ? decided.length : end;
}
