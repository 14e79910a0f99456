import type { Vector } from './vectors.js';

/** A text and the classes that it was given; several share it evenly. */
export interface LinearExample {
  readonly vector: Vector;
  readonly labels: readonly string[];
}

/** How much features speak for a class before there are labels. */
export type Expected = ReadonlyMap<number, number>;

/** How much each feature speaks for each class: what was expected of it, changed by examples as far as they speak against it. */
export class LinearModel {
  readonly #places: ReadonlyMap<string, number>;

  constructor(
    private readonly keys: readonly string[],
    private readonly expected: ReadonlyMap<string, Expected>,
    private readonly features: ReadonlyMap<number, number>,
    private readonly weights: Float64Array,
    private readonly biases: Float64Array,
  ) {
    this.#places = new Map(keys.map((key, at) => [key, at]));
  }

  /** The natural logarithm of the probability of each class, in the order of the keys that it was fitted to: of one of them, if it is one of them. */
  logProbabilities({ ids, weights }: Vector): readonly number[] {
    const scores = this.keys.map((_, at) => this.biases[at] ?? 0);
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] ?? 0;
      const row = this.features.get(id);
      for (const [place, key] of this.keys.entries()) {
        const weight = row === undefined ? (this.expected.get(key)?.get(id) ?? 0) : (this.weights[row * this.keys.length + place] ?? 0);
        scores[place] = (scores[place] ?? 0) + weight * (weights[at] ?? 0);
      }
    }
    return logOfShares(scores);
  }

  /** How much more a feature speaks for a class than for the mean of all; 0 for one that is not known. */
  weightOf(key: string, feature: number): number {
    const row = this.features.get(feature);
    const place = this.#places.get(key);
    if (row === undefined || place === undefined) return 0;
    const all = this.weights.subarray(row * this.keys.length, (row + 1) * this.keys.length);
    return (all[place] ?? 0) - all.reduce((sum, weight) => sum + weight, 0) / this.keys.length;
  }
}

/** The logarithm of each score's share of all, where a score is a logarithm itself. */
export function logOfShares(scores: readonly number[]): readonly number[] {
  const most = Math.max(...scores);
  const all = most + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - most), 0));
  return scores.map((score) => score - all);
}

/** How firmly a weight is held to what was expected of it. */
const HOLD = 0.3;
/** The examples of a rare class count for more, by this power of how rare it is. */
const FOR_RARE = 0.3;
const STEPS = 20;
/** The weight of what is true of every text. */
const BIAS = 0.5;

interface Row {
  readonly at: Int32Array;
  readonly weights: Float64Array;
  /** By place of the class. */
  readonly wanted: Float64Array;
  readonly counts: number;
}

/**
 * Fits multinomial logistic regression, held by a Gaussian to what is expected of each class, with a fixed number of Nesterov's accelerated steps in
 * the order of the examples: the same examples in the same order give the same model, bit for bit.
 * @param keys the classes, which hold all labels of the examples.
 */
export function fitLinear(
  examples: readonly LinearExample[],
  keys: readonly string[],
  expected: ReadonlyMap<string, Expected> = new Map(),
): LinearModel {
  const features = new Map<number, number>();
  const rows = rowsOf(examples, keys, features);
  const start = new Float64Array(features.size * keys.length);
  for (const [place, key] of keys.entries()) {
    for (const [id, weight] of expected.get(key) ?? []) {
      const row = features.get(id);
      if (row !== undefined) start[row * keys.length + place] = weight;
    }
  }
  const step = 1 / (steepest(rows, features.size) + HOLD);
  const weights = Float64Array.from(start);
  const biases = new Float64Array(keys.length);
  const speed = new Float64Array(start.length);
  const biasSpeed = new Float64Array(keys.length);
  const slope = new Float64Array(start.length);
  const biasSlope = new Float64Array(keys.length);
  for (let round = 0; round < STEPS; round++) {
    for (let at = 0; at < slope.length; at++) slope[at] = HOLD * ((weights[at] ?? 0) - (start[at] ?? 0));
    biasSlope.fill(0);
    addSlopes(rows, keys.length, weights, biases, slope, biasSlope);
    const momentum = round / (round + 3);
    move(weights, speed, slope, step, momentum);
    move(biases, biasSpeed, biasSlope, step, momentum);
  }
  return new LinearModel(keys, expected, features, weights, biases);
}

function rowsOf(examples: readonly LinearExample[], keys: readonly string[], features: Map<number, number>): readonly Row[] {
  const given = new Float64Array(keys.length);
  const wanted = examples.map(({ labels }) => Float64Array.from(keys, (key) => (labels.includes(key) ? 1 / labels.length : 0)));
  for (const each of wanted) for (let place = 0; place < keys.length; place++) given[place] = (given[place] ?? 0) + (each[place] ?? 0);
  return examples.map(({ vector }, index) => {
    const own = wanted[index] ?? new Float64Array(keys.length);
    let counts = 0;
    for (let place = 0; place < keys.length; place++) {
      if (own[place] !== 0) counts += (own[place] ?? 0) * (examples.length / keys.length / (given[place] ?? 1)) ** FOR_RARE;
    }
    const at = Int32Array.from(vector.ids, (id) => {
      const row = features.get(id) ?? features.size;
      features.set(id, row);
      return row;
    });
    return { at, weights: vector.weights, wanted: own, counts };
  });
}

/** No slope changes faster: half of the largest sum of a row of the products of all examples with each other, which are not negative. */
function steepest(rows: readonly Row[], features: number): number {
  const sums = new Float64Array(features);
  let constant = 0;
  for (const { at, weights, counts } of rows) {
    const root = Math.sqrt(counts);
    for (let k = 0; k < at.length; k++) sums[at[k] ?? 0] = (sums[at[k] ?? 0] ?? 0) + root * (weights[k] ?? 0);
    constant += root;
  }
  let most = 0;
  for (const { at, weights, counts } of rows) {
    let sum = BIAS * BIAS * constant;
    for (let k = 0; k < at.length; k++) sum += (sums[at[k] ?? 0] ?? 0) * (weights[k] ?? 0);
    most = Math.max(most, Math.sqrt(counts) * sum);
  }
  return most / 2;
}

function addSlopes(
  rows: readonly Row[],
  classes: number,
  weights: Float64Array,
  biases: Float64Array,
  slope: Float64Array,
  biasSlope: Float64Array,
): void {
  const miss = new Float64Array(classes);
  for (const { at, weights: own, wanted, counts } of rows) {
    miss.set(biases);
    for (let k = 0; k < at.length; k++) {
      const from = (at[k] ?? 0) * classes;
      const weight = own[k] ?? 0;
      for (let place = 0; place < classes; place++) miss[place] = (miss[place] ?? 0) + (weights[from + place] ?? 0) * weight;
    }
    towards(miss, wanted, counts);
    for (let k = 0; k < at.length; k++) {
      const from = (at[k] ?? 0) * classes;
      const weight = own[k] ?? 0;
      for (let place = 0; place < classes; place++) slope[from + place] = (slope[from + place] ?? 0) + (miss[place] ?? 0) * weight;
    }
    for (let place = 0; place < classes; place++) biasSlope[place] = (biasSlope[place] ?? 0) + BIAS * BIAS * (miss[place] ?? 0);
  }
}

/** Replaces scores by how far their shares are from what is wanted. */
function towards(scores: Float64Array, wanted: Float64Array, counts: number): void {
  let most = Number.NEGATIVE_INFINITY;
  for (const score of scores) most = Math.max(most, score);
  let all = 0;
  for (let place = 0; place < scores.length; place++) all += scores[place] = Math.exp((scores[place] ?? 0) - most);
  for (let place = 0; place < scores.length; place++) scores[place] = counts * ((scores[place] ?? 0) / all - (wanted[place] ?? 0));
}

function move(values: Float64Array, speed: Float64Array, slope: Float64Array, step: number, momentum: number): void {
  for (let at = 0; at < values.length; at++) {
    const next = momentum * (speed[at] ?? 0) - step * (slope[at] ?? 0);
    speed[at] = next;
    values[at] = (values[at] ?? 0) + next;
  }
}
