import { addDays } from '#calendar';
import type { Window } from '#calendar';
import { asStorable } from '#event-sourcing';
import { UNKNOWN_CLASS } from '#root-causes/published';
import type { EntityManager } from 'typeorm';
import type { ClassGroups } from '#root-causes/published';
import type { Occasion, repeatsAmong } from '../../repeats/repeats-found.js';
import { incidentsOfClasses } from '../counts/class.query.js';
import type { IncidentKey } from '../counts/class.query.js';
import { ALL, INCIDENTS } from '../counts/counted-incident.js';
import type { LabelAxis } from '../counts/counted-incident.js';
import type { Scope } from '../counts/counts.query.js';
import { countedIncidents } from '../counts/record.query.js';

/** So many incidents of a window are looked at, the newest: each has to be read. */
const MOST_INCIDENTS = 10_000;

/** The newest incidents of the window, the oldest first. */
export async function occasionsIn(manager: EntityManager, scope: Scope, window: Window, groups: ClassGroups): Promise<readonly Occasion[]> {
  const newest = await incidentsOfClasses(manager, { ...scope, axis: INCIDENTS }, [ALL], window, MOST_INCIDENTS);
  const isAsked = scope.services.length === 0 ? null : new Set(scope.services.map(asStorable));
  const ids = newest.map(({ incidentId }) => incidentId).reverse();
  return (await countedIncidents(manager, ids)).map(({ id, detectedAt, classes, services }) => ({
    id,
    detectedAt,
    classes: [...new Set((classes[scope.axis] ?? []).filter((key) => key !== UNKNOWN_CLASS).map((key) => groups.of(asStorable(key))))],
    services: services.map(asStorable).filter((service) => isAsked?.has(service) !== false),
  }));
}

/** The latest incidents before the first of some, for each class and service that those have; in the same scope. */
export async function earlierThan(
  manager: EntityManager,
  occasions: readonly Occasion[],
  scope: Scope,
  groups: ClassGroups,
  withinDays: number,
): Promise<Parameters<typeof repeatsAmong>[1]> {
  const [first] = occasions;
  if (first === undefined) return { classes: new Map(), services: new Map() };
  const before = { from: addDays(first.detectedAt, -withinDays), to: first.detectedAt };
  const latest = async (keys: Iterable<string>, of: (key: string) => readonly [Scope<LabelAxis>, readonly string[]]) => {
    const found = new Map<string, { readonly id: string; readonly detectedAt: string }>();
    for (const key of keys) {
      const [one]: readonly IncidentKey[] = await incidentsOfClasses(manager, ...of(key), before, 1);
      if (one !== undefined) found.set(key, { id: one.incidentId, detectedAt: one.detectedAt });
    }
    return found;
  };
  return {
    classes: await latest(new Set(occasions.flatMap(({ classes }) => classes)), (key) => [scope, groups.membersOf(key)]),
    services: await latest(new Set(occasions.flatMap(({ services }) => services)), (key) => [
      { ...scope, axis: INCIDENTS, services: [key] },
      [ALL],
    ]),
  };
}
