import { optionalTextFrom, present } from '#event-sourcing';
import type { DomainCommand, Occurrence } from '#event-sourcing';
import { currencyFrom } from '../../currencies.js';
import { dayFrom } from '../../days.js';
import { decimalFrom, MONEY } from '../../decimals.js';
import { MAX_REASON, refused } from '../rates.errors.js';
import type { PricedSeverity, RatesEvent, RateTerms } from '../rates.events.js';
import { samePrices } from '../rates.js';
import type { RatesState } from '../rates.js';

/** What a caller says of rates. Null counts as not said; amounts are decimal numbers. */
export interface GivenRates {
  readonly currency: string;
  readonly effectiveFrom: string;
  readonly perImpactMinute?: readonly { readonly severity: PricedSeverity; readonly amount: string }[] | null | undefined;
  readonly perCustomer?: string | null | undefined;
  readonly perPersonHour?: string | null | undefined;
}

/** Incidents detected from a day on are priced so: `rates` are all of it. */
export interface SetCostRates extends DomainCommand<'SetCostRates'> {
  readonly rates: GivenRates;
  readonly reason?: string | null | undefined;
  readonly occurred: Occurrence;
}

export function setCostRates({ rates, reason: why, occurred }: SetCostRates, { schedule }: RatesState): readonly RatesEvent[] {
  const terms = termsOf(rates);
  const reason = optionalTextFrom('reason', why, MAX_REASON);
  if (isAlreadySo(schedule, terms)) return [];
  return [{ type: 'CostRatesSet', occurred, data: { ...terms, ...present('reason', reason) } }];
}

/** Whether every day is priced so already: nothing was set for later, and what holds then prices alike. */
function isAlreadySo(schedule: readonly RateTerms[], terms: RateTerms): boolean {
  const last = schedule.at(-1);
  return last !== undefined && last.effectiveFrom <= terms.effectiveFrom && samePrices(last, terms);
}

function termsOf(given: GivenRates): RateTerms {
  const perImpactMinute = bySeverity(given.perImpactMinute ?? []);
  const perCustomer = amountOf('perCustomer', given.perCustomer);
  const perPersonHour = amountOf('perPersonHour', given.perPersonHour);
  if (perImpactMinute === null && perCustomer === null && perPersonHour === null) throw refused.nothingPriced();
  return {
    currency: currencyFrom('currency', given.currency),
    effectiveFrom: dayFrom('effectiveFrom', given.effectiveFrom),
    ...present('perImpactMinute', perImpactMinute),
    ...present('perCustomer', perCustomer),
    ...present('perPersonHour', perPersonHour),
  };
}

function bySeverity(rates: NonNullable<GivenRates['perImpactMinute']>): RateTerms['perImpactMinute'] | null {
  const found = new Map<PricedSeverity, string>();
  rates.forEach(({ severity, amount }, index) => {
    if (found.has(severity)) throw refused.twice(`perImpactMinute.${index}.severity`, severity);
    found.set(severity, decimalFrom(`perImpactMinute.${index}.amount`, amount, MONEY));
  });
  return found.size === 0 ? null : Object.fromEntries(found);
}

function amountOf(path: string, text: string | null | undefined): string | null {
  return text == null || text.trim() === '' ? null : decimalFrom(path, text, MONEY);
}
