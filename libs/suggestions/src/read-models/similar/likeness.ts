import { conceptsOf } from '#cause-suggestions';
import type { CauseAxis } from '#root-causes/published';
import type { Trait } from './known-incident.js';

/** What there is to compare with, without the incident that is compared. */
export interface Surroundings {
  /** How many incidents there are. */
  readonly incidents: number;
  /** How many of them have a trait, by its mark; none where it is left out. */
  readonly having: ReadonlyMap<string, number>;
}

/** What classes count beside words and services that are as rare: a cause was found out by people, and is what comes again. */
const CLASS_WEIGHTS: Readonly<Record<CauseAxis, number>> = { TRIGGER: 3, CONTRIBUTING_FACTOR: 3, DETECTION_MODE: 1, MITIGATION_USED: 1 };
/** What words count that speak of operations ("certificate", "rollback"); others are often rare by chance. */
const TELLING_WORD = 1.5;

/**
 * What each trait counts: (its weight × ln((incidents + 2) / (those that have it + 1)))², the squared weights of a cosine with
 * inverse document frequencies (Spärck Jones 1972, smoothed). The rarer a trait, the more it counts, and none counts nothing.
 */
export function weightsOf(traits: ReadonlyMap<string, Trait>, { incidents, having }: Surroundings): ReadonlyMap<string, number> {
  return new Map(
    [...traits].map(([mark, trait]) => {
      const rarity = Math.log((incidents + 2) / ((having.get(mark) ?? 0) + 1));
      return [mark, (weightOf(trait) * rarity) ** 2];
    }),
  );
}

function weightOf(trait: Trait): number {
  switch (trait.kind) {
    case 'class':
      return CLASS_WEIGHTS[trait.axis];
    case 'word':
      return conceptsOf(trait.stem).length > 0 ? TELLING_WORD : 1;
    case 'service':
      return 1;
  }
}

/**
 * How much of what an incident is known by another one has as well: the weights of the traits that they share, divided by the weights of all
 * its own. 0 to 1, to four places, so that what is as like as can be told is equal.
 * @param weights of its traits. @param has 1 for each of these that the other has, else 0.
 */
export function likeness(weights: readonly number[], has: Uint8Array): number {
  let all = 0;
  let shared = 0;
  weights.forEach((weight, place) => {
    all += weight;
    if (has[place] === 1) shared += weight;
  });
  return all === 0 ? 0 : Math.round((shared / all) * 10_000) / 10_000;
}
