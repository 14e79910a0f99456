/** How far each model speaks for a class, in the order of {@link DEFAULT_WEIGHTS}; the last is 1, for what is true of all. */
export type Evidence = readonly number[];

export interface JudgedEvidence {
  readonly evidence: Evidence;
  /** Whether people gave the class. */
  readonly given: boolean;
}

/** How firmly the weights are held where labels say little. */
const HOLD = 2;
const MOST_STEPS = 12;
const SETTLED = 1e-9;
const MOST = 30;

/** The probability that a class is given, from what the models say. */
export function probability(evidence: Evidence, weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < evidence.length; at++) sum += (evidence[at] ?? 0) * (weights[at] ?? 0);
  return 1 / (1 + Math.exp(-Math.max(-MOST, Math.min(MOST, sum))));
}

/**
 * The weights under which incidents that the models had not seen are likeliest to have the labels that people gave: logistic regression by
 * Newton's method, held towards `start`, which is the answer when there are none. This blends and calibrates at once.
 */
export function fitBlend(judged: readonly JudgedEvidence[], start: readonly number[]): readonly number[] {
  let weights = [...start];
  for (let step = 0; step < MOST_STEPS; step++) {
    const gradient = weights.map((weight, at) => HOLD * (weight - (start[at] ?? 0)));
    const curvature: number[][] = weights.map((_, row) => weights.map((__, column) => (row === column ? HOLD : 0)));
    for (const { evidence, given } of judged) {
      const p = probability(evidence, weights);
      const spread = Math.max(p * (1 - p), 1e-6);
      const miss = p - (given ? 1 : 0);
      for (let row = 0; row < evidence.length; row++) {
        const value = evidence[row] ?? 0;
        gradient[row] = (gradient[row] ?? 0) + miss * value;
        const line = curvature[row] ?? [];
        for (let column = 0; column < evidence.length; column++)
          line[column] = (line[column] ?? 0) + spread * value * (evidence[column] ?? 0);
      }
    }
    const move = solved(curvature, gradient);
    weights = weights.map((weight, at) => weight - (move[at] ?? 0));
    if (move.every((each) => Math.abs(each) < SETTLED)) break;
  }
  return weights;
}

/** Solves a symmetric positive definite system by elimination, which needs no pivots there. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((line, at) => [...line, right[at] ?? 0]);
  for (const [at, pivotRow] of rows.entries()) {
    const pivot = pivotRow[at] ?? 1;
    for (const [other, row] of rows.entries()) {
      if (other === at) continue;
      const factor = (row[at] ?? 0) / pivot;
      for (let column = at; column < row.length; column++) row[column] = (row[column] ?? 0) - factor * (pivotRow[column] ?? 0);
    }
  }
  return rows.map((row, at) => (row[row.length - 1] ?? 0) / (row[at] ?? 1));
}
