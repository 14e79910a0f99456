import type { Frequencies } from './frequencies.js';

/** How likely each class is for one incident, 0 to 1; an incident may have several. */
export type Likely = ReadonlyMap<string, number>;

/** What the probability of a class is multiplied by; 1 where nothing is said of it. */
export type Factors = ReadonlyMap<string, number>;

/** What was thought of an incident that was not learned from, and the classes that people gave it. */
export interface Judged {
  readonly likely: Likely;
  readonly given: readonly string[];
}

/** As many more incidents are taken to have each class as people gave it to. */
const MORE = 2;
/** How firmly factors are held to 1: as by so many incidents of each class that it was expected of. */
const HOLD = 2;
const ROUNDS = 10;

/** Probabilities multiplied by factors and brought back to their sum; none exceeds 1. */
export function tilted(likely: Likely, factors: Factors): Likely {
  const weighted = [...likely].map(([key, probability]) => [key, probability * (factors.get(key) ?? 1)] as const);
  const after = weighted.reduce((sum, [, weight]) => sum + weight, 0);
  if (after === 0) return likely;
  const scale = [...likely.values()].reduce((sum, probability) => sum + probability, 0) / after;
  return new Map(weighted.map(([key, weight]) => [key, Math.min(1, weight * scale)]));
}

/**
 * Takes each class as if it had been given a little more often (Laplace's rule of succession): that few of a class have their label yet is partly
 * chance, and says the less of the others the fewer labels there are. Changes the shares that probabilities assume as Saerens, Latinne and
 * Decaestecker do (Adjusting the Outputs of a Classifier to New a Priori Probabilities, Neural Computation 14, 2002).
 */
export function evenness(frequencies: Frequencies): Factors {
  return new Map(
    frequencies.given().map((key) => {
      const count = frequencies.count(key, null);
      return [key, (count + MORE) / count];
    }),
  );
}

/**
 * The factors under which the probabilities of judged incidents add up to how many of them people gave each class: those of classes that are often
 * taken for others add up to too little. Found by scaling in turns (Deming and Stephan's raking), each class held to 1 as far as few were judged, so
 * that a factor is never 0 and at most 1 + given / 2.
 */
export function margins(judged: readonly Judged[]): Factors {
  const given = new Map<string, number>();
  for (const { likely, given: own } of judged) {
    for (const key of [...likely.keys(), ...own]) given.set(key, given.get(key) ?? 0);
    for (const key of own) given.set(key, (given.get(key) ?? 0) + 1);
  }
  let factors: Factors = new Map([...given.keys()].sort().map((key) => [key, 1]));
  for (let round = 0; round < ROUNDS; round++) {
    const expected = summed(judged.map(({ likely }) => tilted(likely, factors)));
    factors = new Map(
      [...factors].map(([key, factor]) => [key, ((given.get(key) ?? 0) + HOLD) / ((expected.get(key) ?? 0) / factor + HOLD)]),
    );
  }
  return factors;
}

/** The factors that do what both do, one after the other. */
export function together(some: Factors, others: Factors): Factors {
  return new Map([...new Set([...some.keys(), ...others.keys()])].map((key) => [key, (some.get(key) ?? 1) * (others.get(key) ?? 1)]));
}

function summed(all: readonly Likely[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const likely of all) for (const [key, probability] of likely) sums.set(key, (sums.get(key) ?? 0) + probability);
  return sums;
}
