import type { Severity } from '#incidents/published';
import type { RateTerms } from '../domain/rates/rates.events.js';
import { perHour, perMinute, perPiece } from './exact.js';

export const pricedParts = ['IMPACT', 'CUSTOMERS', 'PERSON_TIME'] as const;
/** What rates put a price on. */
export type PricedPart = (typeof pricedParts)[number];

/** So much of what rates put a price on: seconds of impact, customers, seconds of people. Null: not known. */
export type Quantities = Readonly<Record<PricedPart, number | null>>;

/** The rate for a part; null where it has no price. */
export function rateFor(part: PricedPart, severity: Severity, rates: RateTerms | null): string | null {
  switch (part) {
    case 'IMPACT':
      return rates?.perImpactMinute?.[severity] ?? null;
    case 'CUSTOMERS':
      return rates?.perCustomer ?? null;
    case 'PERSON_TIME':
      return rates?.perPersonHour ?? null;
  }
}

const priced: Readonly<Record<PricedPart, (rate: string, quantity: bigint) => bigint>> = {
  IMPACT: perMinute,
  CUSTOMERS: perPiece,
  PERSON_TIME: perHour,
};

/** What so much of a part costs, exact: linear, so that sums may be priced in the place of what they are sums of. */
export function priceOf(part: PricedPart, rate: string, quantity: bigint): bigint {
  return priced[part](rate, quantity);
}
