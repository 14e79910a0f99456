const MOST_LENGTH = 200;

/**
 * Those of `candidates` that somebody may have meant, the likeliest first: as the key itself but for upper and lower case, with a part between
 * slashes like it, or a few letters away.
 * @param most how many at most.
 */
export function nearestTo(key: string, candidates: Iterable<string>, most = 3): readonly string[] {
  const sought = key.toLowerCase();
  if (sought === '' || sought.length > MOST_LENGTH) return [];
  const farthest = Math.max(1, Math.floor(sought.length / 3));
  const found: { readonly candidate: string; readonly distance: number }[] = [];
  for (const candidate of candidates) {
    const lower = candidate.toLowerCase();
    const distance = Math.min(...[lower, ...lower.split('/')].map((part) => editsBetween(sought, part, farthest)));
    if (distance <= farthest) found.push({ candidate, distance });
  }
  found.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  return found.slice(0, most).map(({ candidate }) => candidate);
}

/**
 * How many letters have to be put in, left out, replaced or swapped with their neighbour to make one text of the other (Damerau's distance,
 * no part being changed twice). @param farthest from where on it does not matter: the answer may then be any greater number.
 */
export function editsBetween(from: string, to: string, farthest: number): number {
  if (Math.abs(from.length - to.length) > farthest || to.length > MOST_LENGTH) return farthest + 1;
  let [before, row]: [number[], number[]] = [[], Array.from({ length: to.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const isSame = from[i - 1] === to[j - 1];
      const isSwapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const swapped = isSwapped ? (before[j - 2] ?? Infinity) + 1 : Infinity;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (isSame ? 0 : 1), swapped));
    }
    [before, row] = [row, next];
  }
  return row[to.length] ?? 0;
}
