/** The terms of the binomial distribution, by their recurrence in logarithms: none of the library's mathematics. */
export function binomialTerms(n: number, p: number): readonly number[] {
  let logarithm = n * Math.log1p(-p);
  return Array.from({ length: n + 1 }, (_, k) => {
    if (k > 0) logarithm += Math.log(n - k + 1) - Math.log(k) + Math.log(p) - Math.log1p(-p);
    return Math.exp(logarithm);
  });
}

/** The terms of the Poisson distribution, as far as they are more than nothing. */
export function poissonTerms(mean: number): readonly number[] {
  let logarithm = -mean;
  return Array.from({ length: Math.ceil(mean + 20 * Math.sqrt(mean) + 30) }, (_, k) => {
    if (k > 0) logarithm += Math.log(mean) - Math.log(k);
    return Math.exp(logarithm);
  });
}

export function sum(terms: readonly number[]): number {
  return [...terms].sort((a, b) => a - b).reduce((total, term) => total + term, 0);
}

export interface Outcome {
  readonly counts: readonly number[];
  readonly probability: number;
}

/** Every way in which n things can fall into boxes, with its probability. @param shares the probability of each box. */
export function multinomialOutcomes(n: number, shares: readonly number[]): readonly Outcome[] {
  const [share = 1, ...others] = shares;
  if (others.length === 0) return [{ counts: [n], probability: 1 }];
  const left = 1 - share;
  return binomialTerms(n, share).flatMap((probability, count) =>
    multinomialOutcomes(
      n - count,
      others.map((other) => other / left),
    ).map((rest) => ({ counts: [count, ...rest.counts], probability: probability * rest.probability })),
  );
}

/** Numbers from 0 to 1 that look random and are the same in every run (Park and Miller, CACM 31, 1988). */
export function* seeded(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 48_271) % 2_147_483_647;
    yield state / 2_147_483_647;
  }
}
