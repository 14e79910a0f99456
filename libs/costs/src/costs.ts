import { beginningOf } from '#calendar';
import type { Window } from '#calendar';
import type { Severity } from '#incidents/published';
import { ReadModelDatabase } from '#projections';
import { classesInView } from '#root-causes/graphql';
import type { ClassesInView } from '#root-causes/graphql';
import { repeatedIn, Taxonomies } from '#root-causes/published';
import type { CauseAxis, ClassGroups } from '#root-causes/published';
import { Inject, Injectable } from '@nestjs/common';
import { CostRates } from './cost-rates.js';
import type { Schedule } from './cost-rates.js';
import { CostSum } from './pricing/cost-sum.js';
import { COSTS } from './read-models/costs/costs.projection.js';
import { INCIDENTS, setsOf } from './read-models/costs/labels.js';
import { sumsIn } from './read-models/costs/sums.query.js';
import type { PartSum } from './read-models/costs/sums.query.js';

/** Which incidents are asked about; an empty list leaves everything in. */
export interface AskedScope {
  readonly axis: CauseAxis;
  readonly window: Window;
  readonly services: readonly string[];
  readonly severities: readonly Severity[];
  /** Null: whatever the read models reflect. */
  readonly minPosition: bigint | null;
}

/** What incidents cost: all of them, and those of each class that has any, by key. */
export interface CostsByClass {
  readonly total: CostSum;
  readonly classes: ReadonlyMap<string, CostSum>;
  /** As the classes are now. */
  readonly view: ClassesInView;
  readonly schedule: Schedule;
}

/** Adds up what incidents cost, and prices the sums by the rates that hold. */
@Injectable()
export class Costs {
  constructor(
    @Inject(ReadModelDatabase) private readonly database: Pick<ReadModelDatabase, 'read' | 'waitFor'>,
    @Inject(CostRates) private readonly rates: Pick<CostRates, 'schedule'>,
    @Inject(Taxonomies) private readonly taxonomies: Pick<Taxonomies, 'view'>,
  ) {}

  /** @throws ReadModelBehindError when `minPosition` is not reached in time. */
  async byClass({ axis, window, services, severities, minPosition }: AskedScope): Promise<CostsByClass> {
    const [schedule, taxonomy] = await Promise.all([this.rates.schedule(), this.taxonomies.view(axis, { kind: 'CURRENT' })]);
    const view = classesInView(axis, taxonomy);
    if (minPosition !== null) await this.database.waitFor(minPosition, { projections: [COSTS] });
    const stretches = stretchesOf(window, schedule);
    const windows = stretches.map((stretch) => stretch.window);
    const asked = { services, severities };
    const [all, labelled, sets] = await this.database.read(async (manager) => [
      await sumsIn(manager, { axis: INCIDENTS, ...asked }, windows),
      await sumsIn(manager, { axis, ...asked }, windows),
      view.groups.areApart ? [] : await sumsIn(manager, { axis: setsOf(axis), ...asked }, windows),
    ]);
    const total = new CostSum();
    for (const sum of all) total.add(sum, stretches[sum.stretch]?.rates ?? null);
    return { total, classes: classesOf(labelled, sets, view.groups, stretches), view, schedule };
  }
}

interface Stretch {
  readonly window: Window;
  readonly rates: Schedule[number] | null;
}

/** The window, cut where other rates begin to hold. */
export function stretchesOf({ from, to }: Window, schedule: Schedule): readonly Stretch[] {
  const starts = schedule.map(({ effectiveFrom }) => beginningOf(effectiveFrom));
  const cuts = [from, ...starts.filter((start) => start > from && start < to)];
  return cuts.map((start, index) => ({
    window: { from: start, to: cuts[index + 1] ?? to },
    rates: schedule[starts.findLastIndex((begun) => begun <= start)] ?? null,
  }));
}

/** An incident whole under each of its classes, and once under classes that count as one: what is there twice by its sets, is taken off again. */
function classesOf(
  labelled: readonly PartSum[],
  sets: readonly PartSum[],
  groups: ClassGroups,
  stretches: readonly Stretch[],
): ReadonlyMap<string, CostSum> {
  const classes = new Map<string, CostSum>();
  const add = (key: string, sum: PartSum, times: number): void => {
    const held = classes.get(key) ?? new CostSum();
    classes.set(key, held);
    held.add(sum, stretches[sum.stretch]?.rates ?? null, times);
  };
  for (const sum of labelled) add(groups.of(sum.classKey), sum, 1);
  for (const sum of sets) for (const [key, more] of repeatedIn(sum.classKey, groups)) add(key, sum, -more);
  return classes;
}
