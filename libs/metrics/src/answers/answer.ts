import type { MetricTerms, Statistic } from '../domain/metric.events.js';

export const exclusions = [
  'SIDE_EXIT',
  'OF_ANOTHER_KIND',
  'NOT_CAUSED_BY_DEPLOYMENT',
  'BEGINNING_UNKNOWN',
  'END_UNKNOWN',
  'KNOWN_TO_THE_DAY',
  'ENDS_BEFORE_IT_BEGINS',
  'NOT_CARRIED_THROUGH',
  'DROPPED',
  'NOT_LABELLED',
  'IMPORTED',
  'NO_DUE_DATE',
] as const;
/** Why something is not among what a number is made of. */
export type Exclusion = (typeof exclusions)[number];

/** Seconds, a count, a count per day or a share of 1, as the statistic has it; null where there is none. */
export interface StatisticValue {
  readonly statistic: Statistic;
  readonly value: number | null;
  /** The bounds of the 95 % interval. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** Of how many it is made, where that is not the same as of the others: of SHARE_WITHIN, and of a GEOMETRIC_MEAN of fewer than `n`. */
  readonly of?: number;
  /** Of PER_DAY: over how many days. */
  readonly days?: number;
}

/** A number, and what it is made of. */
export interface Answer {
  readonly values: readonly StatisticValue[];
  /** Of how many it is made, those that are still open included. */
  readonly n: number;
  /** How many of those are still open. */
  readonly open: number;
  readonly excluded: readonly { readonly reason: Exclusion; readonly count: number }[];
  /** Whether it is made of fewer than ten. */
  readonly grey: boolean;
}

/** Counts what is left out, by why. */
export class LeftOut {
  readonly #counts = new Map<Exclusion, number>();

  add(reason: Exclusion, count = 1): void {
    if (count > 0) this.#counts.set(reason, (this.#counts.get(reason) ?? 0) + count);
  }

  /** In the order of {@link exclusions}. */
  get counts(): Answer['excluded'] {
    return exclusions.flatMap((reason) => {
      const count = this.#counts.get(reason);
      return count === undefined ? [] : [{ reason, count }];
    });
  }
}

/** Why an incident is not in the population of a metric; null where it is. */
export function outside(
  { population }: Pick<MetricTerms, 'population'>,
  { kind, sideExit }: { readonly kind: string; readonly sideExit: string },
): Exclusion | null {
  const { kinds, sideExitsLeftOut } = population;
  if (kinds !== undefined && kinds.length > 0 && !kinds.includes(kind)) return 'OF_ANOTHER_KIND';
  return sideExitsLeftOut.includes(sideExit) ? 'SIDE_EXIT' : null;
}
