import { asStorable } from '#event-sourcing';
import { repeatedIn } from '#root-causes/published';
import type { ClassGroups } from '#root-causes/published';
import { setsOf } from './counted-incident.js';
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
