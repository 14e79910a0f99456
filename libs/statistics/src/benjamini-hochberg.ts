/**
 * What each p-value is worth when many are looked at together: the smallest share of false discoveries among all that are accepted up
 * to and including it. q₍ᵢ₎ = min over j ≥ i of m·p₍ⱼ₎/j, at most 1 (Benjamini and Hochberg, J. R. Statist. Soc. B 57, 1995).
 * @returns the q-values in the order of `pValues`.
 */
export function benjaminiHochberg(pValues: readonly number[]): readonly number[] {
  const descending = [...pValues.entries()].sort(([, a], [, b]) => b - a);
  const qValues = pValues.map(() => 1);
  let least = 1;
  descending.forEach(([index, p], place) => {
    least = Math.min(least, (p * pValues.length) / (pValues.length - place));
    qValues[index] = least;
  });
  return qValues;
}
