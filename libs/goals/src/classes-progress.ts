import { beginningOf, DAY_MS } from '#calendar';
import { severities } from '#incidents/published';
import type { AskedClasses, ClassRecord } from '#recurrence/published';
import { causeAxes } from '#root-causes/published';
import type { CauseAxis } from '#root-causes/published';
import type { ClassesAim, GoalTerms } from './domain/goal.events.js';
import type { JudgedPeriod } from './judged-period.js';
import { elapsed, periodsOf } from './judging/periods.js';
import type { Stretch } from './judging/periods.js';
import { endOf, judgeClasses, quietnessOf } from './judging/quiet.js';
import type { ClassSeen, Observed, Quietness } from './judging/quiet.js';
import type { Look } from './metric-progress.js';

/** How far a class is from being gone. */
export interface ClassProgress extends ClassSeen, Quietness {
  readonly key: string;
  /** What its labels count under now: another class where it was merged. */
  readonly countedUnder: string;
  /** How often it had come in the days that were looked back at, as that was known when the goal was set. */
  readonly countWhenSet: number;
}

/** How many of the classes came in a month, or in what of it the goal covers. */
export interface BurnDownMonth extends Stretch {
  /** Classes that were merged count as one. */
  readonly recurring: number;
  /** Incidents with any of the classes, each once. */
  readonly incidents: number;
}

/** How far a goal about classes is. */
export class ClassesProgress {
  #classes: Promise<readonly ClassProgress[]> | undefined;

  constructor(
    private readonly terms: GoalTerms,
    private readonly aim: ClassesAim,
    private readonly look: Look,
    private readonly record: ClassRecord,
  ) {}

  /** The one period, from the goal's first day to its last; none before it has begun. */
  get stretches(): readonly Stretch[] {
    const { from, until } = this.#span;
    return periodsOf({ from, until, period: 'WHOLE' }, this.look.now);
  }

  /** @throws ReadModelBehindError when `minPosition` is not reached in time. */
  async judged(stretch: Stretch): Promise<JudgedPeriod> {
    const { now, setAt } = this.look;
    const classes = await this.classes();
    return {
      ...stretch,
      ...judgeClasses(classes, this.#observed),
      reached: asCounted(classes.filter(({ standing }) => standing === 'RECURRING')).length,
      lower: null,
      upper: null,
      n: await this.#incidents(),
      open: 0,
      leftOut: 0,
      grey: false,
      metricVersion: null,
      hindsight: stretch.to <= setAt,
      elapsed: elapsed(stretch, now),
      budget: null,
    };
  }

  /** Each class, in the order of the goal. */
  classes(): Promise<readonly ClassProgress[]> {
    return (this.#classes ??= this.#seen());
  }

  /** Month by month, oldest first. */
  async burnDown(): Promise<readonly BurnDownMonth[]> {
    const months = periodsOf({ ...this.#span, period: 'MONTH' }, this.look.now);
    if (months.length === 0) return [];
    const end = endOf(this.#observed);
    const windows = months.map(({ from, to }) => ({ from, to: to < end ? to : end }));
    const counts = await this.record.countsOf(this.#asked, this.#keys, windows);
    const incidents = await this.record.incidentsOf(this.#asked, this.#keys, windows);
    const classes = asCounted(await this.classes());
    return months.map((month, index) => ({
      ...month,
      recurring: classes.filter(({ key }) => (counts.get(key)?.[index] ?? 0) > 0).length,
      incidents: incidents[index] ?? 0,
    }));
  }

  /** How many incidents with any of the classes there were since the goal began. */
  async #incidents(): Promise<number> {
    const { from } = this.#observed;
    const to = endOf(this.#observed);
    if (from >= to) return 0;
    const [incidents = 0] = await this.record.incidentsOf(this.#asked, this.#keys, [{ from, to }]);
    return incidents;
  }

  async #seen(): Promise<readonly ClassProgress[]> {
    const observed = this.#observed;
    const { from, to } = this.aim.lookedBack;
    const end = endOf(observed);
    const [before, since] = [
      { from: beginningOf(from), to: beginningOf(to) },
      { from: observed.from, to: end },
    ];
    const hasBegun = since.from < since.to;
    const counts = await this.record.countsOf(this.#asked, this.#keys, hasBegun ? [before, since] : [before]);
    const countedUnder = await this.record.countedUnder(this.#asked, this.#keys);
    const latest = await this.record.latestOf(this.#asked, this.#keys, { from: before.from, to: end });
    return this.aim.classes.map(({ key, count: countWhenSet }) => {
      const [countBefore = 0, count = 0] = counts.get(key) ?? [];
      const seen = { before: countBefore, count, lastAt: latest.get(key) ?? null };
      return { key, countedUnder: countedUnder.get(key) ?? key, countWhenSet, ...seen, ...quietnessOf(seen, observed) };
    });
  }

  get #keys(): readonly string[] {
    return this.aim.classes.map(({ key }) => key);
  }

  get #span(): { readonly from: string; readonly until: string } {
    // Without a last day no such goal is ever recorded.
    const { from, until = from } = this.terms;
    return { from, until };
  }

  get #observed(): Observed {
    const { from, until } = this.#span;
    const { lookedBack, quietDays } = this.aim;
    const lookedBackDays = (Date.parse(lookedBack.to) - Date.parse(lookedBack.from)) / DAY_MS;
    return { lookedBackDays, from: beginningOf(from), until: beginningOf(until), quietDays, now: this.look.now };
  }

  get #asked(): AskedClasses {
    const { services = [], severities: named = [] } = this.terms;
    return {
      axis: axisOf(this.aim.axis),
      services,
      severities: severities.filter((severity) => named.includes(severity)),
      minPosition: this.look.minPosition,
    };
  }
}

/** The first of those that count under the same, which have all the same to show. */
function asCounted(classes: readonly ClassProgress[]): readonly ClassProgress[] {
  return classes.filter((one, index) => classes.findIndex(({ countedUnder }) => countedUnder === one.countedUnder) === index);
}

/** The axis that a goal's event names: what was recorded is one of them. */
export function axisOf(name: string): CauseAxis {
  return causeAxes.find((axis) => axis === name) ?? 'CONTRIBUTING_FACTOR';
}
