import type { MetricAnswers, QuotedMetric } from '#metrics/published';
import { isBadInput } from './asked-goal.js';
import type { GoalTerms, MetricAim } from './domain/goal.events.js';
import type { JudgedPeriod } from './judged-period.js';
import { budgetOf } from './judging/budget.js';
import { judge } from './judging/number.js';
import { elapsed, periodsOf } from './judging/periods.js';
import type { Stretch } from './judging/periods.js';

/** Below as many a number is shown greyed. */
const FEWEST = 10;

/** When a goal is looked at. Moments are ISO 8601 UTC. */
export interface Look {
  readonly now: string;
  /** When what is to be reached was said. */
  readonly setAt: string;
  /** What the answer reflects at least; null: whatever the read models reflect. */
  readonly minPosition: bigint | null;
}

/** How far a goal about a metric is. */
export class MetricProgress {
  constructor(
    private readonly terms: GoalTerms,
    private readonly aim: MetricAim,
    private readonly look: Look,
    private readonly metrics: MetricAnswers,
  ) {}

  /** The periods that have begun, oldest first. */
  get stretches(): readonly Stretch[] {
    const { from, until = null } = this.terms;
    return periodsOf({ from, until, period: this.aim.period }, this.look.now);
  }

  /** @throws ReadModelBehindError when `minPosition` is not reached in time. */
  async judged(stretch: Stretch): Promise<JudgedPeriod> {
    const { now, setAt } = this.look;
    const quoted = await this.#quoted(stretch);
    const found = quoted?.values.find(({ statistic }) => statistic === this.aim.statistic);
    // Some shares are of fewer than the metric is made of.
    const grey = found?.of === undefined ? quoted?.grey !== false : found.of < FEWEST;
    const reached = found === undefined ? null : { ...found, grey };
    const budget = reached?.value == null ? null : budgetOf(this.aim, reached.value);
    return {
      ...stretch,
      ...judge(this.aim, reached, stretch.to <= now),
      reached: reached?.value ?? null,
      lower: reached?.lower ?? null,
      upper: reached?.upper ?? null,
      n: found?.of ?? quoted?.n ?? 0,
      open: quoted?.open ?? 0,
      leftOut: quoted?.excluded.reduce((sum, { count }) => sum + count, 0) ?? 0,
      grey,
      metricVersion: quoted?.version ?? null,
      hindsight: stretch.to <= setAt,
      elapsed: elapsed(stretch, now),
      budget,
    };
  }

  /** Null where the metric takes no such question any more: it may have been revised since the goal was set. */
  async #quoted({ from, to }: Stretch): Promise<QuotedMetric | null> {
    const { now, minPosition } = this.look;
    const { services = [], severities = [] } = this.terms;
    const { metric: key, version = null } = this.aim;
    const window = { from, to: to < now ? to : now };
    try {
      return await this.metrics.answer({ key, version, window, asOf: now, services, severities, minPosition });
    } catch (error) {
      if (!isBadInput(error)) throw error;
      return null;
    }
  }
}
