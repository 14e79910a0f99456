/**
 * A percentile by nearest rank: the smallest of the values that at least so many percent of them do not exceed. It is always one of the
 * values that were measured, and with an even count the median is the lower of the two in the middle, which half of them exceed.
 * @param ascending at least one value, in ascending order. @param percent a whole number from 1 to 100.
 */
export function nearestRank(ascending: readonly number[], percent: number): number {
  const value = ascending[Math.ceil((ascending.length * percent) / 100) - 1];
  if (value === undefined) throw new RangeError('there is no percentile of nothing');
  return value;
}
