import { isToBeReached } from './number.js';
import type { Target } from './number.js';

/** How a count's budget is being spent; of a count that is to be reached, how much of it is there. */
export interface Budget {
  /** How many there may be, or how many it takes. */
  readonly of: number;
  readonly used: number;
  /** How many there may still be, below 0 where there were too many; or how many it still takes, 0 where there are enough. */
  readonly left: number;
}

/** Null for what is not a count. @param count so far. */
export function budgetOf({ unit, comparison, target }: Target, count: number): Budget | null {
  if (unit !== 'COUNT') return null;
  const beside = comparison === 'BELOW' ? -1 : comparison === 'ABOVE' ? 1 : 0;
  const of = target + beside;
  const left = of - count;
  return { of, used: count, left: isToBeReached(comparison) ? Math.max(0, left) : left };
}
