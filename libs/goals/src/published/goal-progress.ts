export const goalStatuses = ['MET', 'MISSED', 'RUNNING', 'NOT_ENOUGH_DATA'] as const;
/** How a goal stands in a period: RUNNING until the period is over or the goal can no longer be met. */
export type GoalStatus = (typeof goalStatuses)[number];

/** A stretch of time over which a goal is judged. */
export interface GoalPeriod {
  /** From `from` up to, not including, `to`; ISO 8601 UTC with milliseconds. */
  readonly from: string;
  readonly to: string;
  readonly status: GoalStatus;
  /** What was reached: a count, seconds, a share or a number of classes; null where there is nothing to go by. */
  readonly reached: number | null;
  /** The bounds of the 95 % interval of what was reached; null where there is none. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** Of how much the number is made. */
  readonly n: number;
  /** Whether the interval lies on one side of the target, so that it is more than chance. */
  readonly certain: boolean;
}

export interface TrackedGoal {
  readonly goalId: string;
  readonly title: string;
  /** From 1; one higher with each revision. */
  readonly version: number;
  /** What is to be reached, in the unit of `reached`. */
  readonly target: number;
  readonly comparison: 'BELOW' | 'AT_MOST' | 'ABOVE' | 'AT_LEAST';
  readonly unit: 'COUNT' | 'PER_DAY' | 'SECONDS' | 'SHARE' | 'CLASSES';
  /** Oldest first. */
  readonly periods: readonly GoalPeriod[];
}

/** How far goals are, as other contexts may ask. Injected; follows the log as fast as the read models do. */
export abstract class GoalProgress {
  /**
   * The goals that stand (neither dropped nor set later than the end of the window), with their periods that overlap it.
   * @param services keys: only goals that are about one of them, or about all; empty: every goal.
   * @param asOf ISO 8601 UTC: they are judged on what had come by then, as it is known now.
   * @throws ReadModelBehindError when `minPosition` is not reached in time.
   */
  abstract of(
    window: { readonly from: string; readonly to: string },
    services: readonly string[],
    asOf: string,
    minPosition: bigint | null,
  ): Promise<readonly TrackedGoal[]>;
}
