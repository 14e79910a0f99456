import { monthOf, piecesOf } from '#calendar';
import type { Piece, Window } from '#calendar';
import { among, joined, sql } from '#projections';
import type { Sql } from '#projections';
import type { EntityManager } from 'typeorm';
import { repeatedIn } from '#root-causes/published';
import type { ClassGroups } from '#root-causes/published';
import { unitsOfServices } from './cells.js';
import { ALL, setsOf } from './counted-incident.js';
import type { LabelAxis } from './counted-incident.js';
import { countsIn, ofLabelSeverities, ofSeverities } from './counts.query.js';
import type { Scope } from './counts.query.js';

/** An incident, and when it was detected (ISO 8601 UTC). */
export interface IncidentKey {
  readonly incidentId: string;
  readonly detectedAt: string;
}

/** The incidents of some classes that were detected in a window, newest first. @returns at most `first`. */
export async function incidentsOfClasses(
  manager: EntityManager,
  scope: Scope<LabelAxis>,
  classes: readonly string[],
  window: Window,
  first: number,
): Promise<readonly IncidentKey[]> {
  // The newest of all are among the newest of each class and service.
  const found = new Map<string, IncidentKey>();
  for (const each of partsOf(scope, classes, window)) {
    const rows = await sql`
      select incident_id as "incidentId", detected_at as "detectedAt" from recurrence_label
      where ${each} order by detected_at desc, incident_id desc limit ${first}
    `.select<IncidentKey>(manager);
    for (const row of rows) found.set(row.incidentId, row);
  }
  return [...found.values()].sort(newestFirst).slice(0, first);
}

/** Newest first, and then by id, the last one first. */
export function newestFirst(a: IncidentKey, b: IncidentKey): number {
  return descending(a.detectedAt, b.detectedAt) || descending(a.incidentId, b.incidentId);
}

/** When the first incident of some classes on record was detected; null where there is none. */
export async function firstOfClasses(
  manager: EntityManager,
  scope: Scope,
  classes: readonly string[],
  before: string,
): Promise<string | null> {
  const found: string[] = [];
  for (const each of partsOf(scope, classes, { from: '', to: before })) {
    const rows = await sql`
      select detected_at as "detectedAt" from recurrence_label where ${each} order by detected_at limit 1
    `.select<{ detectedAt: string }>(manager);
    found.push(...rows.map(({ detectedAt }) => detectedAt));
  }
  return found.sort()[0] ?? null;
}

/** The keys of the services that {@link countsAtServices} counts. */
export async function servicesOfClass(...asked: Parameters<typeof countsAtServices>): Promise<readonly string[]> {
  return (await countsAtServices(...asked)).map(({ service }) => service);
}

/**
 * How many incidents of a class in a window affected each service, most often affected first, each incident once; where the scope names
 * services, those of them only. @param key what classes count under.
 */
export async function countsAtServices(
  manager: EntityManager,
  scope: Scope,
  groups: ClassGroups,
  key: string,
  window: Window,
): Promise<readonly { readonly service: string; readonly incidents: number }[]> {
  const counts = new Map<string, number>();
  const add = (service: string, incidents: number): void => {
    counts.set(service, (counts.get(service) ?? 0) + incidents);
  };
  const members = groups.membersOf(key);
  for (const { service, incidents } of await servicesOf(manager, scope, members, window)) add(service, Number(incidents));
  if (members.length > 1) {
    const sets = await countsIn(manager, { ...scope, axis: setsOf(scope.axis), classes: null }, [window]);
    const several = new Map(sets.map(({ classKey }) => [classKey, repeatedIn(classKey, groups).get(key) ?? 0] as const));
    const repeated = [...several].filter(([, more]) => more > 0).map(([set]) => set);
    for (const { service, classKey, incidents } of await servicesOf(manager, { ...scope, axis: setsOf(scope.axis) }, repeated, window)) {
      add(service, -(several.get(classKey) ?? 0) * Number(incidents));
    }
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || descending(b, a)).map(([service, incidents]) => ({ service, incidents }));
}

interface ServiceCount {
  readonly service: string;
  readonly classKey: string;
  readonly incidents: number | string;
}

async function servicesOf(
  manager: EntityManager,
  scope: Scope<LabelAxis>,
  classes: readonly string[],
  window: Window,
): Promise<readonly ServiceCount[]> {
  if (classes.length === 0) return [];
  const parts = piecesOf(window, unitsOfServices).map((piece) =>
    piece.unit === 'MOMENT' ? servicesOfLabels(scope, classes, piece) : servicesOfCells(scope, classes, piece),
  );
  return parts.length === 0 ? [] : joined(parts, ' union all ').select<ServiceCount>(manager);
}

function servicesOfCells(scope: Scope<LabelAxis>, classes: readonly string[], { from, to }: Piece): Sql {
  return sql`
    select service as "service", class_key as "classKey", sum(incidents) as "incidents" from recurrence_count
    where axis = ${scope.axis} and ${ofSeverities(scope)} and ${among('class_key', classes)}
      and period >= ${monthOf(from)} and period < ${monthOf(to)} and ${ofServices(scope)}
    group by service, class_key`;
}

/** Which services there were in those months the cells know, so that the labels are read by key. */
function servicesOfLabels(scope: Scope<LabelAxis>, classes: readonly string[], { from, to }: Piece): Sql {
  return sql`
    select service as "service", class_key as "classKey", count(*) as "incidents" from recurrence_label
    where axis = ${scope.axis} and ${among('class_key', classes)} and service in (
        select service from recurrence_count
        where axis = ${scope.axis} and severity = ${ALL} and ${among('class_key', classes)}
          and period >= ${monthOf(from)} and period <= ${monthOf(to)} and ${ofServices(scope)}
      )
      and detected_at >= ${from} and detected_at < ${to} ${ofLabelSeverities(scope)}
    group by service, class_key`;
}

/** Written out, not a parameter, so that the index of services is seen to suit; cells of services are of months only. */
function ofServices({ services }: Scope<LabelAxis>): Sql {
  const any = sql`service <> ''`;
  return services.length === 0 ? any : sql`${any} and ${among('service', services)}`;
}

/** Each class in each service apart, so that the index gives the order. */
function partsOf(scope: Scope<LabelAxis>, classes: readonly string[], { from, to }: Window): readonly Sql[] {
  const services = scope.services.length === 0 ? [ALL] : scope.services;
  return classes.flatMap((classKey) =>
    services.map(
      (service) => sql`axis = ${scope.axis} and service = ${service} and class_key = ${classKey}
        and detected_at >= ${from} and detected_at < ${to} ${ofLabelSeverities(scope)}`,
    ),
  );
}

function descending(a: string, b: string): number {
  return a < b ? 1 : a > b ? -1 : 0;
}
