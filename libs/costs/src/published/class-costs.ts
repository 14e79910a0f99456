import type { Severity } from '#incidents/published';
import type { CauseAxis } from '#root-causes/published';

/** Which incidents are looked at, by when they were detected; drills and side exits never are. An empty list leaves everything in. */
export interface AskedCosts {
  readonly axis: CauseAxis;
  /** From `from` up to, not including, `to`; ISO 8601 UTC with milliseconds. */
  readonly window: { readonly from: string; readonly to: string };
  readonly services: readonly string[];
  readonly severities: readonly Severity[];
  /** What the answer reflects at least; null: whatever the read models reflect. */
  readonly minPosition: bigint | null;
}

/** An amount of money, exact. */
export interface Money {
  /** A decimal number, such as `212000.50`, with as many fraction digits as the currency has. */
  readonly amount: string;
  /** ISO 4217. */
  readonly currency: string;
}

/**
 * What some incidents cost. A sum is over those of which the record says so; `…Known` is how many those are. Where there are incidents and it
 * is known of none of them, there is no sum: null, since nobody said that it was 0.
 */
export interface SummedCost {
  readonly incidents: number;
  /** Harm, from the start of impact to its last mitigation; where nobody said when that was, until service was back to normal. */
  readonly impactSeconds: number | null;
  readonly impactKnown: number;
  readonly customers: number | null;
  readonly customersKnown: number;
  /** What people spent in the incident, each person once at a time. */
  readonly personSeconds: number | null;
  readonly personTimeKnown: number;
  /** One for each currency, in the order of their codes; nothing is converted. */
  readonly money: readonly Money[];
  /** How many incidents have any money. */
  readonly moneyKnown: number;
}

export interface ClassCost extends SummedCost {
  readonly key: string;
  readonly name: string;
}

/** What incidents cost, by class. Injected; follows the log as fast as the read models do. */
export abstract class ClassCosts {
  /**
   * @returns `total` with every incident once, labelled or not; `classes` with an incident whole under each of its classes, dearest first (by
   * impact where there is no money).
   * @throws ReadModelBehindError when `minPosition` is not reached in time.
   */
  abstract of(asked: AskedCosts, first: number): Promise<{ readonly total: SummedCost; readonly classes: readonly ClassCost[] }>;
}
