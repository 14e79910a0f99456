import type { RateTerms } from '../domain/rates/rates.events.js';
import { ratesAt } from '../domain/rates/rates.js';
import type { Money } from '../published/class-costs.js';
import type { Costed } from '../read-models/costs/costs.projection.js';
import { quantitiesOf } from '../read-models/costs/quantities.js';
import type { Knowledge, Quantity } from '../read-models/costs/quantities.js';
import { exactly, tenThousandths } from './exact.js';
import { pricedParts, priceOf, rateFor } from './price.js';
import type { PricedPart } from './price.js';
import { moneyOf, Purse } from './purse.js';

export const gapReasons = ['PENDING', 'UNKNOWN', 'NO_RATE'] as const;
/** Why a part is not in the total. */
export type GapReason = (typeof gapReasons)[number];

/** A part of what an incident took, and what that costs. */
export interface PricedQuantity extends Quantity {
  readonly part: PricedPart;
  /** A decimal number, in the currency of the rates; null: it has no price. */
  readonly rate: string | null;
  /** Null where it is not known, or has no price. */
  readonly money: Money | null;
}

/** What an incident took, priced. */
export interface Bill<Rates extends RateTerms = RateTerms> {
  /** Those that held when it was detected; null: none did. */
  readonly rates: Rates | null;
  readonly quantities: Readonly<Record<PricedPart, PricedQuantity>>;
  /** One for each currency: added up exactly and rounded then, so that it may differ from the sum of rounded lines. */
  readonly total: readonly Money[];
  readonly gaps: readonly { readonly part: PricedPart; readonly reason: GapReason }[];
}

/** @param schedule the rates that hold, each from its day on. */
export function billOf<Rates extends RateTerms>({ facts, costs }: Costed, schedule: readonly Rates[]): Bill<Rates> {
  const { severity, detectedAt } = facts.outline;
  const rates = ratesAt(schedule, detectedAt);
  const taken = quantitiesOf(facts, costs.hours?.hours ?? null);
  const purse = new Purse();
  const priced = pricedParts.map((part): PricedQuantity => {
    const { value } = taken[part];
    const rate = rateFor(part, severity, rates);
    if (value === null || rate === null || rates === null) return { part, ...taken[part], rate, money: null };
    const exact = priceOf(part, rate, BigInt(value));
    purse.add(rates.currency, exact);
    return { part, ...taken[part], rate, money: moneyOf(rates.currency, exact) };
  });
  for (const { currency, amount } of costs.costs) purse.add(currency, exactly(tenThousandths(amount)));
  return {
    rates,
    quantities: byPart(priced),
    total: purse.money,
    gaps: priced.filter(({ money }) => money === null).map(({ part, knowledge }) => ({ part, reason: reasonOf(knowledge) })),
  };
}

function byPart(quantities: readonly PricedQuantity[]): Bill['quantities'] {
  const of = (part: PricedPart): PricedQuantity =>
    quantities.find((one) => one.part === part) ?? { part, knowledge: 'UNKNOWN', value: null, rate: null, money: null };
  return { IMPACT: of('IMPACT'), CUSTOMERS: of('CUSTOMERS'), PERSON_TIME: of('PERSON_TIME') };
}

function reasonOf(knowledge: Knowledge): GapReason {
  return knowledge === 'PENDING' || knowledge === 'UNKNOWN' ? knowledge : 'NO_RATE';
}
