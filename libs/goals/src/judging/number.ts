import type { Comparison, MetricAim } from '../domain/goal.events.js';
import type { GoalStatus } from '../published/goal-progress.js';

/** What a metric says of a period, so far. */
export interface Reached {
  /** Null: there is nothing to go by. */
  readonly value: number | null;
  /** The bounds of the 95 % interval; null where there is none on that side. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** Whether it is made of fewer than ten. */
  readonly grey: boolean;
}

/** How a goal stands in a period. */
export interface Judgement {
  readonly status: GoalStatus;
  /** Whether the interval lies on the same side of the target as the status says. */
  readonly certain: boolean;
}

/** What is to be reached. */
export type Target = Pick<MetricAim, 'unit' | 'comparison' | 'target'>;

/**
 * Judges a period.
 *
 * A count can only grow. Where it is to stay low it is MISSED as soon as it no longer is, and MET only when the period is over; where it is to
 * be reached, it is MET as soon as it is, and MISSED only at the end. How many it is made of does not matter: none at all is what some goals
 * are about.
 *
 * Rates, durations and shares go up and down, and are judged when the period is over. One that is made of fewer than ten is judged by its
 * interval, which says more than the number does: NOT_ENOUGH_DATA unless all of it lies on one side of the target.
 * @param reached null: the metric has no answer. @param over whether the period is.
 */
export function judge(target: Target, reached: Reached | null, over: boolean): Judgement {
  if (reached === null || reached.value === null) return { status: over ? 'NOT_ENOUGH_DATA' : 'RUNNING', certain: false };
  const met = isOn(target, reached.value);
  const certain = met ? isWhollyOn(target, reached) : isWhollyOff(target, reached);
  if (target.unit === 'COUNT') {
    const isDecided = over || met === isToBeReached(target.comparison);
    return isDecided ? { status: met ? 'MET' : 'MISSED', certain } : { status: 'RUNNING', certain: false };
  }
  if (!over) return { status: 'RUNNING', certain: false };
  if (reached.grey && !certain) return { status: 'NOT_ENOUGH_DATA', certain: false };
  return { status: met ? 'MET' : 'MISSED', certain };
}

/** Whether a goal is to get somewhere, rather than to stay where it is. */
export function isToBeReached(comparison: Comparison): boolean {
  return comparison === 'ABOVE' || comparison === 'AT_LEAST';
}

/** Whether a number is on the side of the target where it is to be. */
export function isOn({ comparison, target }: Pick<Target, 'comparison' | 'target'>, value: number): boolean {
  switch (comparison) {
    case 'BELOW':
      return value < target;
    case 'AT_MOST':
      return value <= target;
    case 'ABOVE':
      return value > target;
    case 'AT_LEAST':
      return value >= target;
  }
}

function isWhollyOn(target: Target, { lower, upper }: Reached): boolean {
  const worst = isToBeReached(target.comparison) ? lower : upper;
  return worst !== null && isOn(target, worst);
}

function isWhollyOff(target: Target, { lower, upper }: Reached): boolean {
  const best = isToBeReached(target.comparison) ? upper : lower;
  return best !== null && !isOn(target, best);
}
