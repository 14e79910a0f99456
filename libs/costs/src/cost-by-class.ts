import type { AskedScope, CostsByClass } from './costs.js';
import { ClassCost, CostByClass, TotalCost } from './graphql/class-cost.type.js';
import type { CostSum } from './pricing/cost-sum.js';
import { dearestFirst } from './recorded-class-costs.js';

/** The dearest classes and all incidents, as GraphQL gives them. */
export function costsByClass({ axis, window }: AskedScope, found: CostsByClass, first: number): CostByClass {
  const classes = dearestFirst(found)
    .slice(0, first)
    .map(([key, sum]) =>
      Object.assign(new ClassCost(), { class: found.view.named(key), summed: sum.summed, ...sharesOf(sum, found.total) }),
    );
  const total = Object.assign(new TotalCost(), { summed: found.total.summed });
  return Object.assign(new CostByClass(), { axis, ...window, total, classes });
}

function sharesOf(sum: CostSum, total: CostSum): Pick<ClassCost, 'shareOfImpact' | 'shareOfMoney'> {
  const all = total.summed.impactSeconds;
  const { impactSeconds } = sum.summed;
  return {
    shareOfImpact: impactSeconds === null || all === null || all === 0 ? null : impactSeconds / all,
    shareOfMoney: sum.purse.currencies.map((currency) => ({
      currency,
      share: total.purse.of(currency) === 0n ? null : Number(sum.purse.of(currency)) / Number(total.purse.of(currency)),
    })),
  };
}
