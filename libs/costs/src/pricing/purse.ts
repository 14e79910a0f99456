import type { Money } from '../published/class-costs.js';
import { fractionDigits } from './currencies.js';
import { rounded } from './exact.js';

/** Exact amounts of several currencies, each added up for itself; nothing is converted. */
export class Purse {
  readonly #amounts = new Map<string, bigint>();

  /** @param exact as the functions of `exact.ts` give it; less than 0 takes off again what was added. */
  add(currency: string, exact: bigint): void {
    this.#amounts.set(currency, (this.#amounts.get(currency) ?? 0n) + exact);
  }

  /** What there is of a currency, exact; 0 where there is none. */
  of(currency: string): bigint {
    return this.#amounts.get(currency) ?? 0n;
  }

  get currencies(): readonly string[] {
    return [...this.#amounts.keys()].sort();
  }

  /** Rounded, only here: one for each currency, in the order of their codes. */
  get money(): readonly Money[] {
    return this.currencies.map((currency) => moneyOf(currency, this.of(currency)));
  }
}

/** Rounded to the currency's digits, half to even. */
export function moneyOf(currency: string, exact: bigint): Money {
  return { amount: rounded(exact, fractionDigits(currency)), currency };
}
