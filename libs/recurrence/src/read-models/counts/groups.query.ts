import { asStorable } from '#event-sourcing';
import type { ClassGroups } from '../../class-groups.js';
import { classesOfSet, setsOf } from './counted-incident.js';
import type { LabelAxis } from './counted-incident.js';
import type { Counted, Scope } from './counts.query.js';

/** Counts the classes, or the sets of them, of a scope: `countsIn` some windows, or `countsByPeriod`. */
export type Counting = (scope: Scope<LabelAxis>) => Promise<readonly Counted[]>;

/**
 * The counts of what classes count under, an incident once however many of its classes count under the same. `scope.classes` are such keys.
 *
 * The counts of classes are added up, and for each incident with several of a group's classes all but one taken off again. Those are known by
 * the sets of classes that incidents have, so that no incident is looked at.
 */
export async function countsOfGroups(scope: Scope, groups: ClassGroups, count: Counting): Promise<readonly Counted[]> {
  const named = scope.classes === null ? null : new Set(scope.classes.map(asStorable));
  const classes = named === null ? null : [...named].flatMap((key) => groups.membersOf(key));
  const counts = new Map<string, { classKey: string; since: string; incidents: number }>();
  const add = (key: string, since: string, incidents: number): void => {
    if (named?.has(key) === false) return;
    const name = `${since} ${key}`;
    const counted = counts.get(name);
    if (counted === undefined) counts.set(name, { classKey: key, since, incidents });
    else counted.incidents += incidents;
  };
  for (const { classKey, since, incidents } of await count({ ...scope, classes })) {
    add(groups.of(classKey), since, incidents);
  }
  if (!groups.areApart) {
    for (const { classKey, since, incidents } of await count({ ...scope, axis: setsOf(scope.axis), classes: null })) {
      for (const [key, more] of repeatedIn(classKey, groups)) add(key, since, -more * incidents);
    }
  }
  return [...counts.values()];
}

/** What several classes of a set count under, and how many they are beyond the first. */
export function repeatedIn(set: string, groups: ClassGroups): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const classKey of classesOfSet(set)) {
    const key = groups.of(classKey);
    found.set(key, (found.get(key) ?? -1) + 1);
  }
  for (const [key, more] of found) if (more === 0) found.delete(key);
  return found;
}
