const MOST_STEPS = 12;
const SETTLED = 1e-9;

/** Adds to the slope and the curvature of what is to be made least, at some weights; the curvature is a matrix, row by row. */
export type Slopes = (weights: readonly number[], slope: Float64Array, curvature: Float64Array) => void;

/** The weights where a convex sum is least that also holds each weight, this firmly, to where it starts: by Newton's method. */
export function leastBy(start: readonly number[], hold: number, slopes: Slopes): readonly number[] {
  const size = start.length;
  let weights = [...start];
  for (let step = 0; step < MOST_STEPS; step++) {
    const slope = Float64Array.from(weights, (weight, at) => hold * (weight - (start[at] ?? 0)));
    const curvature = new Float64Array(size * size);
    for (let at = 0; at < size; at++) curvature[at * size + at] = hold;
    slopes(weights, slope, curvature);
    const move = solved(curvature, slope);
    weights = weights.map((weight, at) => weight - (move[at] ?? 0));
    if (move.every((each) => Math.abs(each) < SETTLED)) break;
  }
  return weights;
}

/** Solves a symmetric positive definite system by elimination, which needs no pivots there. */
function solved(matrix: Float64Array, right: Float64Array): readonly number[] {
  const size = right.length;
  const rows = Array.from(right, (value, at) => [...matrix.subarray(at * size, (at + 1) * size), value]);
  for (const [at, pivotRow] of rows.entries()) {
    const pivot = pivotRow[at] ?? 1;
    for (const [other, row] of rows.entries()) {
      if (other === at) continue;
      const factor = (row[at] ?? 0) / pivot;
      for (let column = at; column < row.length; column++) row[column] = (row[column] ?? 0) - factor * (pivotRow[column] ?? 0);
    }
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1));
}
