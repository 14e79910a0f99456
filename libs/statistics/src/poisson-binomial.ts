/** Trials that end well or not, independently of each other. */
export interface Trials {
  /** Of each of them; 0 to 1. */
  readonly probability: number;
  /** How many there are of this probability; need not be whole. */
  readonly trials: number;
}

/**
 * The median of how many of some trials succeed: the whole number that it is as likely to be above as below. A sum of probabilities,
 * rounded, is more often too high than too low where successes are rare. Where two numbers are as good within some thousandths, it may be either.
 *
 * By the third cumulant (Cornish and Fisher, Moments and Cumulants in the Specification of Distributions, 1938) of the Poisson binomial
 * distribution. It is always one of the two whole numbers next to the mean, as the median is (Jogdeo and Samuels, Monotone Convergence of Binomial
 * Probabilities and a Generalization of Ramanujan's Equation, 1968).
 */
export function poissonBinomialMedian(of: Iterable<Trials>): number {
  let [mean, variance, third] = [0, 0, 0];
  for (const { probability, trials } of of) {
    const spread = trials * probability * (1 - probability);
    mean += trials * probability;
    variance += spread;
    third += spread * (1 - 2 * probability);
  }
  return Math.floor((variance > 0 ? mean - third / variance / 6 : mean) + 1 / 2);
}
