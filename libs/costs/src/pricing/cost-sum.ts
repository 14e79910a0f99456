import type { Severity } from '#incidents/published';
import type { RateTerms } from '../domain/rates/rates.events.js';
import type { SummedCost } from '../published/class-costs.js';
import { known } from '../read-models/costs/labels.js';
import type { PartSum } from '../read-models/costs/sums.query.js';
import { exactly } from './exact.js';
import { pricedParts, priceOf, rateFor } from './price.js';
import type { PricedPart } from './price.js';
import { Purse } from './purse.js';

type Counted = PricedPart | 'MONEY';

/** What some incidents took and cost together, as it is added up. */
export class CostSum {
  readonly purse = new Purse();
  readonly #severities = new Map<Severity, number>();
  readonly #quantities: Record<PricedPart, bigint> = { IMPACT: 0n, CUSTOMERS: 0n, PERSON_TIME: 0n };
  readonly #known: Record<Counted, number> = { IMPACT: 0, CUSTOMERS: 0, PERSON_TIME: 0, MONEY: 0 };

  /** Takes a part in. @param rates those that price it. @param times less than 0 takes off what was taken in too often. */
  add(sum: PartSum, rates: RateTerms | null, times = 1): void {
    if (isCurrency(sum.part)) this.purse.add(sum.part, exactly(sum.amount) * BigInt(times));
    else this.#count(sum, Number(sum.part), rates, times);
  }

  get incidents(): number {
    return [...this.#severities.values()].reduce((all, each) => all + each, 0);
  }

  /** How many there are of a severity. */
  ofSeverity(severity: Severity): number {
    return this.#severities.get(severity) ?? 0;
  }

  get summed(): SummedCost {
    const { IMPACT, CUSTOMERS, PERSON_TIME } = this.#quantities;
    return {
      incidents: this.incidents,
      impactSeconds: this.#ifKnown('IMPACT', IMPACT),
      impactKnown: this.#known.IMPACT,
      customers: this.#ifKnown('CUSTOMERS', CUSTOMERS),
      customersKnown: this.#known.CUSTOMERS,
      personSeconds: this.#ifKnown('PERSON_TIME', PERSON_TIME),
      personTimeKnown: this.#known.PERSON_TIME,
      money: this.purse.money,
      moneyKnown: this.#known.MONEY,
    };
  }

  #ifKnown(part: PricedPart, quantity: bigint): number | null {
    return this.#known[part] === 0 && this.incidents > 0 ? null : Number(quantity);
  }

  #count(sum: PartSum, bits: number, rates: RateTerms | null, times: number): void {
    const incidents = sum.incidents * times;
    const quantities: Readonly<Record<PricedPart, bigint>> = { IMPACT: sum.impact, CUSTOMERS: sum.customers, PERSON_TIME: sum.people };
    this.#severities.set(sum.severity, this.ofSeverity(sum.severity) + incidents);
    let hasMoney = (bits & known.MONEY) !== 0;
    for (const part of pricedParts) {
      if ((bits & known[part]) === 0) continue;
      const quantity = quantities[part] * BigInt(times);
      this.#known[part] += incidents;
      this.#quantities[part] += quantity;
      const rate = rateFor(part, sum.severity, rates);
      if (rates === null || rate === null) continue;
      hasMoney = true;
      this.purse.add(rates.currency, priceOf(part, rate, quantity));
    }
    if (hasMoney) this.#known.MONEY += incidents;
  }
}

function isCurrency(part: string): boolean {
  return part > '9';
}
