import { periodsOf, windowBefore } from '#calendar';
import { ClassCosts } from '#costs/published';
import type { SummedCost } from '#costs/published';
import { GoalProgress } from '#goals/published';
import { LoadSpread } from '#load/published';
import type { SharedLoad } from '#load/published';
import { ClassRecord } from '#recurrence/published';
import type { AskedClasses, CountedClass } from '#recurrence/published';
import { Taxonomies } from '#root-causes/published';
import { rateOf } from '#statistics';
import { Inject, Injectable } from '@nestjs/common';
import type { ReportClasses, ReportContent, ReportCost, ReportFix, ReportGoal, ReportLoad } from '../domain/content.js';
import { pointsOf } from './months.js';
import { QuotedNumbers } from './quoted-numbers.js';
import type { Computed } from './quoted-numbers.js';

/** How many classes, fixes and services a report has at most. */
export const MOST_CLASSES = 20;
export const MOST_FIXES = 50;
export const MOST_SERVICES = 20;

const standing: Readonly<Record<ReportFix['verdict'], number>> = { DID_NOT_HOLD: 0, TOO_EARLY: 1, HELD: 2 };

/** Computes what a report says, from what the other contexts answer. */
@Injectable()
export class ReportComposer {
  constructor(
    @Inject(QuotedNumbers) private readonly numbers: QuotedNumbers,
    @Inject(ClassRecord) private readonly record: ClassRecord,
    @Inject(Taxonomies) private readonly taxonomies: Pick<Taxonomies, 'version'>,
    @Inject(ClassCosts) private readonly costs: ClassCosts,
    @Inject(GoalProgress) private readonly goals: GoalProgress,
    @Inject(LoadSpread) private readonly load: LoadSpread,
  ) {}

  /**
   * @param breadth how many times as much as a report has of classes, fixes and services.
   * @throws ReadModelBehindError when the position is not reached in time.
   */
  async compose(of: Computed, breadth = 1): Promise<ReportContent> {
    const { window } = of;
    return {
      window,
      previous: windowBefore(window),
      metrics: await this.numbers.metricsOf(of),
      months: await this.numbers.monthsOf(of),
      classes: await this.#classes(of, breadth),
      fixes: await this.#fixes(of, breadth),
      costs: await this.#costs(of, breadth),
      goals: await this.#goals(of),
      load: await this.#load(of, breadth),
    };
  }

  async #classes(of: Computed, breadth: number): Promise<ReportClasses> {
    const taxonomyVersion = await this.taxonomies.version();
    return { taxonomyVersion, counted: await this.classesOf(of, MOST_CLASSES * breadth) };
  }

  /** @param taxonomyVersion as labels counted under that version; null: as they count now. */
  async classesOf(of: Computed, first: number, taxonomyVersion: number | null = null): Promise<ReportClasses['counted']> {
    const asked = askedOf(of, taxonomyVersion);
    const classes = await this.record.mostFrequent(asked, of.window, first);
    const months = periodsOf(of.window, 'MONTH');
    const keys = classes.map(({ key }) => key);
    const counts = keys.length === 0 ? null : await this.record.countsOf(asked, keys, months);
    return classes.map((one) => ({ ...countedOf(one), months: pointsOf(counts?.get(one.key) ?? months.map(() => 0), months) }));
  }

  async #fixes(of: Computed, breadth: number): Promise<readonly ReportFix[]> {
    const fixes = await this.record.fixes(askedOf(of, null), of.window, MOST_FIXES * breadth);
    return fixes
      .map(({ actionItemId, incidentId, title, classKey, className, completedAt, recurrencesSince, verdict }) => {
        return { actionItemId, incidentId, title, classKey, className, completedAt, recurrencesSince, verdict };
      })
      .sort((a, b) => standing[a.verdict] - standing[b.verdict]);
  }

  async #costs({ terms: { axis, services, severities }, window, minPosition }: Computed, breadth: number): Promise<ReportContent['costs']> {
    const { total, classes } = await this.costs.of({ axis, window, services, severities, minPosition }, MOST_CLASSES * breadth);
    return { total: costOf(total), classes: classes.map(({ key, name, ...cost }) => ({ key, name, ...costOf(cost) })) };
  }

  async #goals({ terms: { services }, window, asOf, minPosition }: Computed): Promise<readonly ReportGoal[]> {
    const goals = await this.goals.of(window, services, asOf, minPosition);
    return goals.map(({ goalId, title, version, target, comparison, unit, periods }) => ({
      ...{ goalId, title, version, target, comparison, unit },
      periods: periods.map(({ from, to, status, reached, lower, upper, n, certain }) => {
        return { from, to, status, reached, lower, upper, n, certain };
      }),
    }));
  }

  async #load({ terms: { services, severities }, window, minPosition }: Computed, breadth: number): Promise<ReportContent['load']> {
    const spread = await this.load.of({ window, services, severities, roles: [], minPosition }, MOST_SERVICES * breadth);
    return { all: loadOf(spread.all), services: spread.services.map(({ service, ...load }) => ({ service, ...loadOf(load) })) };
  }
}

function askedOf({ terms: { axis, services, severities }, minPosition }: Computed, taxonomyVersion: number | null): AskedClasses {
  const view = taxonomyVersion === null ? {} : { taxonomyVersion };
  return { axis, services, severities, minPosition, ...view };
}

// Only what is named here is recorded: what other contexts add to their answers is not to get into reports unseen.

function countedOf(one: CountedClass) {
  const { key, name, count, previousCount, rateRatio, lower, upper, pValue, qValue, verdict } = one;
  const { lower: countLower, upper: countUpper } = rateOf(count, 1);
  return { key, name, count, countLower, countUpper, previousCount, rateRatio, lower, upper, pValue, qValue, verdict };
}

function costOf(cost: SummedCost): ReportCost {
  const { incidents, impactSeconds, impactKnown, customers, customersKnown, personSeconds, personTimeKnown, money, moneyKnown } = cost;
  return {
    ...{ incidents, impactSeconds, impactKnown, customers, customersKnown, personSeconds, personTimeKnown },
    money: money.map(({ amount, currency }) => ({ amount, currency })),
    moneyKnown,
  };
}

function loadOf({ incidents, attended, spread, personSeconds, largestShareOfTime }: SharedLoad): ReportLoad {
  const { people, turns, evenness, evennessByChance, largestShare, half, pValue, verdict } = spread;
  return {
    ...{ incidents, attended, people, turns, evenness, evennessByChance, largestShare, half, pValue, verdict },
    ...{ personSeconds, largestShareOfTime },
  };
}
