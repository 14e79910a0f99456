import type { ClassGroups } from './class-groups.js';

/** PostgreSQL indexes no more than 2,704 bytes, of which the other columns of a row may take 1,000. */
const MOST_BYTES = 1_500;

/**
 * The key under which a set of keys is counted, whatever their order. Of a set that is too long for an index (dozens of long keys) it holds
 * only the first ones.
 */
export function setKey(members: Iterable<string>): string {
  const sorted = [...members].sort();
  while (sorted.length > 0 && Buffer.byteLength(JSON.stringify(sorted)) > MOST_BYTES) sorted.pop();
  return JSON.stringify(sorted);
}

/** The members of a set, by its key. */
export function membersOfSet(key: string): readonly string[] {
  return JSON.parse(key) as readonly string[];
}

/** What several classes of a set count under, and how many they are beyond the first. @param set a key that `setKey` made. */
export function repeatedIn(set: string, groups: ClassGroups): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const classKey of membersOfSet(set)) {
    const key = groups.of(classKey);
    found.set(key, (found.get(key) ?? -1) + 1);
  }
  for (const [key, more] of found) if (more === 0) found.delete(key);
  return found;
}
