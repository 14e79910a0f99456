import { present } from '#event-sourcing';
import { pricedSeverities } from './rates.events.js';
import type { RatesEvent, RateTerms } from './rates.events.js';

/** The rates that hold, each from its day up to that of the next. */
export interface RatesState {
  readonly schedule: readonly RateTerms[];
}

export const initialState: RatesState = { schedule: [] };

/** The one stream that the rates of an installation are on. */
export const RATES_STREAM = 'costRates-installation';

export function evolve({ schedule }: RatesState, { data }: RatesEvent): RatesState {
  return { schedule: replaced(schedule, termsIn(data)) };
}

/** What is reckoned with, without why it was set. */
export function termsIn({ currency, effectiveFrom, perImpactMinute, perCustomer, perPersonHour }: RatesEvent['data']): RateTerms {
  return {
    currency,
    effectiveFrom,
    ...present('perImpactMinute', perImpactMinute),
    ...present('perCustomer', perCustomer),
    ...present('perPersonHour', perPersonHour),
  };
}

/** The schedule with what was set last, which stands for everything from its day on. */
export function replaced<Terms extends RateTerms>(schedule: readonly Terms[], terms: Terms): readonly Terms[] {
  return [...schedule.filter(({ effectiveFrom }) => effectiveFrom < terms.effectiveFrom), terms];
}

/** The rates that hold on a day, or at a moment (ISO 8601 UTC); null before there were any. */
export function ratesAt<Terms extends RateTerms>(schedule: readonly Terms[], moment: string): Terms | null {
  return schedule.findLast(({ effectiveFrom }) => effectiveFrom <= moment.slice(0, effectiveFrom.length)) ?? null;
}

/** Whether both price alike, from whichever days. */
export function samePrices(a: RateTerms, b: RateTerms): boolean {
  return JSON.stringify(pricesOf(a)) === JSON.stringify(pricesOf(b));
}

function pricesOf({ currency, perImpactMinute = {}, perCustomer, perPersonHour }: RateTerms) {
  return [currency, pricedSeverities.map((severity) => perImpactMinute[severity]), perCustomer, perPersonHour];
}
