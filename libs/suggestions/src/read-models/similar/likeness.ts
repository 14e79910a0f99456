import type { Trait } from './known-incident.js';

/** What there is to compare with, without the incident that is compared. */
export interface Surroundings {
  /** How many incidents there are. */
  readonly incidents: number;
  /** How many of them have a trait, by its mark; none where it is left out. */
  readonly having: ReadonlyMap<string, number>;
}

/** What a trait counts beside others that are as rare: a class was given by a person, who had looked. */
const PLAIN_WEIGHT: Readonly<Record<Trait['kind'], number>> = { word: 1, class: 3, service: 1 };

/**
 * What each trait counts: (the weight of its kind × ln((incidents + 2) / (those that have it + 1)))², the squared weights of a cosine with
 * inverse document frequencies (Spärck Jones 1972, smoothed). The rarer a trait, the more it counts, and none counts nothing.
 */
export function weightsOf(
  traits: ReadonlyMap<string, Pick<Trait, 'kind'>>,
  { incidents, having }: Surroundings,
): ReadonlyMap<string, number> {
  return new Map(
    [...traits].map(([mark, { kind }]) => {
      const rarity = Math.log((incidents + 2) / ((having.get(mark) ?? 0) + 1));
      return [mark, (PLAIN_WEIGHT[kind] * rarity) ** 2];
    }),
  );
}

/**
 * How much of what an incident is known by another one has as well: the weights of the traits that they share, divided by the weights of all
 * its own. 0 to 1, to four places, so that what is as like as can be told is equal.
 */
export function likeness(weights: ReadonlyMap<string, number>, others: ReadonlySet<string>): number {
  let all = 0;
  let shared = 0;
  for (const [mark, weight] of weights) {
    all += weight;
    if (others.has(mark)) shared += weight;
  }
  return all === 0 ? 0 : Math.round((shared / all) * 10_000) / 10_000;
}
