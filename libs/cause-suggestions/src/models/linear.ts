import type { Vector } from './vectors.js';

/** A text and the classes that it was given. */
export interface LinearExample {
  readonly vector: Vector;
  readonly labels: readonly string[];
}

/** Support vector machines, one for each class against the rest. */
export class LinearModel {
  constructor(
    private readonly places: ReadonlyMap<number, number>,
    private readonly machines: ReadonlyMap<string, { readonly weights: Float64Array; readonly bias: number }>,
  ) {}

  /** How far on a class's side of its boundary a text stands, about -1 to 1; null for a class without examples. */
  margin(key: string, { ids, weights }: Vector): number | null {
    const machine = this.machines.get(key);
    if (machine === undefined) return null;
    let sum = machine.bias;
    for (let at = 0; at < ids.length; at++) {
      const place = this.places.get(ids[at] ?? 0);
      if (place !== undefined) sum += (machine.weights[place] ?? 0) * (weights[at] ?? 0);
    }
    return sum;
  }

  /** What one feature of weight 1 adds to the margin. */
  weightOf(key: string, feature: number): number {
    const place = this.places.get(feature);
    return place === undefined ? 0 : (this.machines.get(key)?.weights[place] ?? 0);
  }
}

/** How much an example on the wrong side costs. Small, as labels of causes are noisy and texts many times as rich as labels. */
const COST = 0.1;
/** The examples of a rare class count for more, by this power of how rare it is. */
const FOR_RARE = 0.6;
const ROUNDS = 8;

/**
 * Fits by dual coordinate descent on the squared hinge loss, for a fixed number of rounds in the order of the examples: the same examples
 * in the same order give the same model, bit for bit.
 */
export function fitLinear(examples: readonly LinearExample[], keys: readonly string[]): LinearModel {
  const places = new Map<number, number>();
  const rows = examples.map(({ vector }) => ({
    at: Int32Array.from(vector.ids, (id) => {
      const place = places.get(id) ?? places.size;
      places.set(id, place);
      return place;
    }),
    weights: vector.weights,
  }));
  const machines = new Map<string, { weights: Float64Array; bias: number }>();
  for (const key of keys) {
    const sides = examples.map(({ labels }) => labels.includes(key));
    const positive = sides.filter(Boolean).length;
    if (positive > 0) machines.set(key, machineOf(rows, sides, positive, places.size));
  }
  return new LinearModel(places, machines);
}

interface Row {
  readonly at: Int32Array;
  readonly weights: Float64Array;
}

function machineOf(
  rows: readonly Row[],
  sides: readonly boolean[],
  positive: number,
  size: number,
): { weights: Float64Array; bias: number } {
  const costOfPositive = COST * ((rows.length - positive + 1) / positive) ** FOR_RARE;
  const weights = new Float64Array(size);
  const duals = new Float64Array(rows.length);
  let bias = 0;
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, row] of rows.entries()) {
      const side = sides[index] === true ? 1 : -1;
      const softness = 1 / (2 * (side > 0 ? costOfPositive : COST));
      let margin = bias;
      for (let k = 0; k < row.at.length; k++) margin += (weights[row.at[k] ?? 0] ?? 0) * (row.weights[k] ?? 0);
      const before = duals[index] ?? 0;
      // A vector has length 1, and the bias is one more feature of weight 1: their squares are the 2.
      const after = Math.max(0, before - (side * margin - 1 + before * softness) / (2 + softness));
      if (after === before) continue;
      duals[index] = after;
      const step = (after - before) * side;
      bias += step;
      for (let k = 0; k < row.at.length; k++) weights[row.at[k] ?? 0] = (weights[row.at[k] ?? 0] ?? 0) + step * (row.weights[k] ?? 0);
    }
  }
  return { weights, bias };
}
