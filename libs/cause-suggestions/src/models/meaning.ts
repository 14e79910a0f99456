import { featureId } from '../text/feature-ids.js';
import type { Features } from '../text/features.js';
import { featuresOfConcept } from '../text/lexicon.js';
import { stemsOf } from '../text/words.js';
import { knownConcepts } from '../vocabulary/known-concepts.js';

/** A class that may be suggested. */
export interface CauseClass {
  readonly key: string;
  readonly name: string;
  readonly description?: string | null;
}

/** What a class means before anybody used it: how much each feature speaks for it. */
export type Meaning = ReadonlyMap<number, number>;

const OF_CONCEPT = 4;
const OF_NAME = 2;
const OF_DESCRIPTION = 0.7;
/** What a class is called means more than what its description mentions. */
const CONCEPT_BY_DESCRIPTION = 0.25;
/** Classes of what is left over mean nothing that a text could speak of. */
const LEFT_OVER = new Set(['unknown', 'other', 'others', 'misc', 'none', 'unclassified']);

/** What a class means by its key, its name, its description, and the concepts of operations that these name. */
export function meaningOf({ key, name, description }: CauseClass): Meaning {
  const meaning = new Map<number, number>();
  if (LEFT_OVER.has(key)) return meaning;
  const mean = (id: number, weight: number): void => void meaning.set(id, Math.max(weight, meaning.get(id) ?? 0));
  const named = new Set(stemsOf(`${key} ${name}`));
  const described = new Set(stemsOf(description ?? ''));
  for (const stem of described) mean(featureId('word', stem), OF_DESCRIPTION);
  for (const stem of named) mean(featureId('word', stem), OF_NAME);
  for (const concept of knownConcepts) {
    const naming = [...named].filter((stem) => concept.names.has(stem)).length / Math.max(1, named.size);
    const mentioned = [...described].some((stem) => concept.names.has(stem));
    const weight = OF_CONCEPT * (naming > 0 ? Math.sqrt(naming) : mentioned ? CONCEPT_BY_DESCRIPTION : 0);
    if (weight === 0) continue;
    const { anywhere, asCause, asFix } = featuresOfConcept(concept.key);
    for (const id of [anywhere, asCause, asFix]) mean(id, weight);
  }
  return meaning;
}

/** A meaning of another length: the longer, the more it has to say beside examples. */
export function ofLength(meaning: Meaning, length: number): Meaning {
  const by = length / (Math.sqrt([...meaning.values()].reduce((sum, weight) => sum + weight * weight, 0)) || 1);
  return new Map([...meaning].map(([id, weight]) => [id, weight * by]));
}

/** How much a text speaks of what a class means, 0 where it does not; for comparing classes. `rarity` says how much a feature tells. */
export function resemblance({ ids, counts }: Features, meaning: Meaning, rarity: (feature: number) => number): number {
  let product = 0;
  let length = 0;
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] ?? 0;
    const weight = meaning.get(id);
    if (weight !== undefined) product += weight * Math.log1p(counts[at] ?? 0) * rarity(id);
  }
  for (const weight of meaning.values()) length += weight * weight;
  return length === 0 ? 0 : product / Math.sqrt(length);
}
