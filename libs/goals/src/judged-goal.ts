import type { MetricAnswers } from '#metrics/published';
import type { ClassRecord, Stretch as Window } from '#recurrence/published';
import { ClassesProgress } from './classes-progress.js';
import type { GoalVersion } from './domain/goal.js';
import { latest } from './domain/goal.js';
import type { RecordedGoal } from './goal-directory.js';
import { inTurns } from './in-turns.js';
import type { JudgedPeriod } from './judged-period.js';
import type { Stretch } from './judging/periods.js';
import { streakOf } from './judging/streak.js';
import { MetricProgress } from './metric-progress.js';
import type { GoalStatus } from './published/goal-progress.js';

/** How many periods of a goal are ever looked at: the latest. */
export const MOST_PERIODS = 60;
const AT_ONCE = 4;

/** Where goals' numbers come from. */
export interface GoalSources {
  readonly metrics: MetricAnswers;
  readonly record: ClassRecord;
}

/** A goal as it stands at a moment. What is asked of it twice is computed once: it is to live as long as a request does. */
export class JudgedGoal {
  readonly version: GoalVersion;
  readonly #progress: MetricProgress | ClassesProgress;
  readonly #periods = new Map<string, Promise<JudgedPeriod>>();

  /**
   * @param at ISO 8601 UTC; a goal that was dropped stays as it stood then.
   * @param minPosition what answers reflect at least; null: whatever the read models reflect.
   */
  constructor(
    readonly recorded: RecordedGoal,
    at: string,
    minPosition: bigint | null,
    { metrics, record }: GoalSources,
  ) {
    const { goal } = recorded;
    this.version = latest(goal);
    const { terms, setAt } = this.version;
    const now = goal.dropped !== null && goal.dropped.at < at ? goal.dropped.at : at;
    const look = { now, setAt, minPosition };
    const { aim } = terms;
    this.#progress = aim.kind === 'METRIC' ? new MetricProgress(terms, aim, look, metrics) : new ClassesProgress(terms, aim, look, record);
  }

  /** Null for a goal about a metric. */
  get classes(): ClassesProgress | null {
    return this.#progress instanceof ClassesProgress ? this.#progress : null;
  }

  /** The latest periods that have begun, oldest first. @param last how many, {@link MOST_PERIODS} at most. */
  periods(last: number): Promise<readonly JudgedPeriod[]> {
    return this.#judged(this.#stretches.slice(-last));
  }

  /** The latest periods that overlap a window, oldest first. */
  periodsIn(window: Window): Promise<readonly JudgedPeriod[]> {
    return this.#judged(this.#progress.stretches.filter(({ from, to }) => from < window.to && to > window.from).slice(-MOST_PERIODS));
  }

  /** The period that is under way, or the last one; null before the first has begun. */
  async current(): Promise<JudgedPeriod | null> {
    const [current] = await this.periods(1);
    return current ?? null;
  }

  /** That of the current period; RUNNING before the first has begun. */
  async status(): Promise<GoalStatus> {
    return (await this.current())?.status ?? 'RUNNING';
  }

  /** In how many of the latest periods it was met, one after the other. Looks no further back than that. */
  async streak(): Promise<number> {
    const stretches = this.#stretches;
    let statuses: readonly GoalStatus[] = [];
    for (let end = stretches.length; end > 0; end -= AT_ONCE) {
      const some = await this.#judged(stretches.slice(Math.max(0, end - AT_ONCE), end));
      statuses = [...some.map(({ status }) => status), ...statuses];
      if (statuses.some((status) => status === 'MISSED' || status === 'NOT_ENOUGH_DATA')) break;
    }
    return streakOf(statuses);
  }

  get #stretches(): readonly Stretch[] {
    return this.#progress.stretches.slice(-MOST_PERIODS);
  }

  #judged(stretches: readonly Stretch[]): Promise<readonly JudgedPeriod[]> {
    return inTurns(stretches, AT_ONCE, (stretch) => {
      const known = this.#periods.get(stretch.from) ?? this.#progress.judged(stretch);
      this.#periods.set(stretch.from, known);
      return known;
    });
  }
}
