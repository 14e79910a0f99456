export { GoalProgress, goalStatuses } from './goal-progress.js';
export type { GoalPeriod, GoalStatus, TrackedGoal } from './goal-progress.js';
