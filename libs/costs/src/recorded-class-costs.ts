import { Inject, Injectable } from '@nestjs/common';
import { Costs } from './costs.js';
import type { CostsByClass } from './costs.js';
import type { CostSum } from './pricing/cost-sum.js';
import { ClassCosts } from './published/class-costs.js';
import type { AskedCosts, ClassCost, SummedCost } from './published/class-costs.js';

/** Answers other contexts from what answers the questions of people. */
@Injectable()
export class RecordedClassCosts extends ClassCosts {
  constructor(@Inject(Costs) private readonly costs: Pick<Costs, 'byClass'>) {
    super();
  }

  async of(asked: AskedCosts, first: number): Promise<{ readonly total: SummedCost; readonly classes: readonly ClassCost[] }> {
    const found = await this.costs.byClass(asked);
    const classes = dearestFirst(found).slice(0, first);
    return {
      total: found.total.summed,
      classes: classes.map(([key, sum]) => ({ key, name: found.view.named(key).name, ...sum.summed })),
    };
  }
}

/**
 * The classes by what they cost in the currency that counts, then by seconds of impact, then by how many incidents they have, then by key.
 * That currency is the one of the rates set for latest, or else the first in which there is money: amounts of several are not compared.
 */
export function dearestFirst({ classes, total, schedule }: CostsByClass): readonly (readonly [key: string, sum: CostSum])[] {
  const currency = schedule.at(-1)?.currency ?? total.purse.currencies[0] ?? '';
  const ranked = [...classes].map(([key, sum]) => ({ key, sum, cost: sum.purse.of(currency), summed: sum.summed }));
  ranked.sort(
    (a, b) =>
      descending(a.cost, b.cost) ||
      descending(a.summed.impactSeconds ?? 0, b.summed.impactSeconds ?? 0) ||
      descending(a.summed.incidents, b.summed.incidents) ||
      (a.key < b.key ? -1 : 1),
  );
  return ranked.map(({ key, sum }) => [key, sum]);
}

function descending<Value extends number | bigint>(a: Value, b: Value): number {
  return a < b ? 1 : a > b ? -1 : 0;
}
