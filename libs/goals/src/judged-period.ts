import type { Budget } from './judging/budget.js';
import type { GoalPeriod } from './published/goal-progress.js';

/** A period of a goal with all that there is to say of it. */
export interface JudgedPeriod extends GoalPeriod {
  /** Whether the goal covers only a part of the month, quarter or year. */
  readonly partial: boolean;
  /** Whether what is to be reached was only said when the period was over. */
  readonly hindsight: boolean;
  /** How much of it has passed, from 0 to 1. */
  readonly elapsed: number;
  /** Of `n`, how many are still open. */
  readonly open: number;
  /** How many were left out, for whatever reason. */
  readonly leftOut: number;
  /** Whether the number is made of fewer than ten. */
  readonly grey: boolean;
  /** By which version of its definition the metric was computed; null for classes, and where it has no answer. */
  readonly metricVersion: number | null;
  /** Null for what is not a count. */
  readonly budget: Budget | null;
}
