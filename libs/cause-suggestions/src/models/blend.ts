import { logOfShares } from './linear.js';
import { leastBy } from './newton.js';

/** How far each model speaks for a class, in the order of the weights. */
export type Evidence = readonly number[];

/** What the models say of each class of an incident that they had not seen, and whether people gave it. */
export type JudgedCase = readonly { readonly said: Evidence; readonly given: boolean }[];

/** How firmly the weights of models are held where labels say little, in incidents. */
const HOLD = 20;
const HOLD_OF_ODDS = 2;
const MOST = 30;
const LEAST_SHARE = 1e-4;

/** The natural logarithm of how the models together share out one incident among the classes. */
export function sharesOf(evidence: readonly Evidence[], weights: readonly number[]): readonly number[] {
  return logOfShares(evidence.map((said) => said.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)));
}

/**
 * The weights of models under which incidents that they had not seen are likeliest to have the labels that people gave: conditional logistic
 * regression, held towards `start`, which is the answer when there are none.
 */
export function fitBlend(judged: readonly JudgedCase[], start: readonly number[]): readonly number[] {
  const size = start.length;
  const telling = judged.filter((classes) => classes.some(({ given }) => given));
  return leastBy(start, HOLD, (weights, slope, curvature) => {
    for (const classes of telling) {
      const given = classes.filter((each) => each.given).length;
      const shares = sharesOf(
        classes.map(({ said }) => said),
        weights,
      ).map(Math.exp);
      const mean = new Float64Array(size);
      for (const [at, { said }] of classes.entries()) {
        for (let model = 0; model < size; model++) mean[model] = (mean[model] ?? 0) + (shares[at] ?? 0) * (said[model] ?? 0);
      }
      for (const [at, each] of classes.entries()) {
        const share = shares[at] ?? 0;
        for (let row = 0; row < size; row++) {
          const from = (each.said[row] ?? 0) - (mean[row] ?? 0);
          slope[row] = (slope[row] ?? 0) - (each.given ? from / given : 0);
          for (let column = 0; column < size; column++) {
            const place = row * size + column;
            curvature[place] = (curvature[place] ?? 0) + share * from * ((each.said[column] ?? 0) - (mean[column] ?? 0));
          }
        }
      }
    }
  });
}

/** How the odds that people give a class grow with the odds of its share: by how many times, as logarithms, and what is added. */
export type Calibration = readonly [slope: number, added: number];

const UNCALIBRATED: Calibration = [1, 0];

/** The probability that people give a class, by the logarithm of its share: an incident may have several classes, so these are not shares. */
export function probability(share: number, [slope, added]: Calibration): number {
  return logistic(slope * oddsOf(share) + added);
}

/** The calibration under which judged shares are likeliest (Platt's scaling), held towards taking them as they are. */
export function fitCalibration(judged: readonly { readonly share: number; readonly given: boolean }[]): Calibration {
  const cases = judged.map(({ share, given }) => ({ odds: oddsOf(share), given }));
  const [slope = 1, added = 0] = leastBy(UNCALIBRATED, HOLD_OF_ODDS, ([by = 1, plus = 0], slopes, curvature) => {
    for (const { odds, given } of cases) {
      const p = logistic(by * odds + plus);
      const miss = p - (given ? 1 : 0);
      const spread = Math.max(p * (1 - p), 1e-6);
      for (const [place, value] of [miss * odds, miss].entries()) slopes[place] = (slopes[place] ?? 0) + value;
      for (const [place, value] of [odds * odds, odds, odds, 1].entries()) curvature[place] = (curvature[place] ?? 0) + spread * value;
    }
  });
  return [slope, added];
}

function oddsOf(share: number): number {
  const p = Math.min(1 - LEAST_SHARE, Math.max(LEAST_SHARE, Math.exp(share)));
  return Math.log(p / (1 - p));
}

export function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-Math.max(-MOST, Math.min(MOST, odds))));
}
