import type { EntityManager } from 'typeorm';
import { among, joined, sql } from '../sql.js';
import type { Sql } from '../sql.js';
import { dayOf, grains, monthOf } from './cells.js';
import { ALL } from './counted-incident.js';
import type { CountedIncident } from './counted-incident.js';
import { ofLabelSeverities, ofSeverities } from './counts.query.js';
import type { Scope } from './counts.query.js';
import { piecesOf } from './window.js';
import type { Piece, Window } from './window.js';

interface LabelKey {
  readonly incidentId: string;
  readonly detectedAt: string;
}

/** The incidents of a class that were detected in a window, newest first. @returns the ids of at most `first`. */
export async function incidentsOfClass(
  manager: EntityManager,
  scope: Scope,
  classKey: string,
  window: Window,
  first: number,
): Promise<readonly string[]> {
  // The newest of all are among the newest of each service.
  const found: LabelKey[] = [];
  for (const service of servicesIn(scope)) {
    const rows = await sql`
      select incident_id as "incidentId", detected_at as "detectedAt" from recurrence_label
      where ${ofClassIn(scope, service, classKey, window)}
      order by detected_at desc, incident_id desc limit ${first}
    `.select<LabelKey>(manager);
    found.push(...rows);
  }
  found.sort((a, b) => descending(a.detectedAt, b.detectedAt) || descending(a.incidentId, b.incidentId));
  return [...new Set(found.map(({ incidentId }) => incidentId))].slice(0, first);
}

/** When the first incident of a class on record was detected; null where there is none. */
export async function firstOfClass(manager: EntityManager, scope: Scope, classKey: string, before: string): Promise<string | null> {
  const window = { from: '', to: before };
  const found: string[] = [];
  for (const service of servicesIn(scope)) {
    const rows = await sql`
      select detected_at as "detectedAt" from recurrence_label
      where ${ofClassIn(scope, service, classKey, window)}
      order by detected_at limit 1
    `.select<{ detectedAt: string }>(manager);
    found.push(...rows.map(({ detectedAt }) => detectedAt));
  }
  return found.sort()[0] ?? null;
}

/**
 * The services that the incidents of a class in a window affected, most often affected first; where the scope names services, those of
 * them only.
 */
export async function servicesOfClass(manager: EntityManager, scope: Scope, classKey: string, window: Window): Promise<readonly string[]> {
  const counts = new Map<string, number>();
  const add = (service: string, incidents: number): void => void counts.set(service, (counts.get(service) ?? 0) + incidents);
  const pieces = piecesOf(window);
  const wholes = pieces.flatMap((piece) => (piece.unit === 'MOMENT' ? [] : [servicesOfCells(scope, classKey, piece, piece.unit)]));
  if (wholes.length > 0) {
    const rows = await joined(wholes, ' union all ').select<{ service: string; incidents: number | string }>(manager);
    for (const { service, incidents } of rows) add(service, Number(incidents));
  }
  for (const piece of pieces.filter(({ unit }) => unit === 'MOMENT')) {
    const rows = await sql`
      select facts as "facts" from recurrence_incident where id in (
        select incident_id from recurrence_label where ${ofClassIn(scope, ALL, classKey, piece)}
      )`.select<{ facts: string }>(manager);
    for (const { facts } of rows) for (const service of (JSON.parse(facts) as CountedIncident).services) add(service, 1);
  }
  const wanted = scope.services.length === 0 ? null : new Set(scope.services);
  return [...counts]
    .filter(([service]) => wanted?.has(service) ?? service !== ALL)
    .sort(([a, m], [b, n]) => n - m || descending(b, a))
    .map(([service]) => service);
}

function servicesOfCells(scope: Scope, classKey: string, { from, to }: Piece, unit: 'MONTH' | 'DAY'): Sql {
  const periodOf = unit === 'MONTH' ? monthOf : dayOf;
  return sql`
    select service as "service", sum(incidents) as "incidents" from recurrence_count
    where axis = ${scope.axis} and ${ofSeverities(scope)} and grain = ${grains[unit]} and class_key = ${classKey}
      and period >= ${periodOf(from)} and period < ${periodOf(to)}
      ${scope.services.length === 0 ? sql`` : sql`and ${among('service', scope.services)}`}
    group by service`;
}

function ofClassIn(scope: Scope, service: string, classKey: string, { from, to }: Window): Sql {
  return sql`axis = ${scope.axis} and service = ${service} and class_key = ${classKey}
    and detected_at >= ${from} and detected_at < ${to} ${ofLabelSeverities(scope)}`;
}

function servicesIn({ services }: Scope): readonly string[] {
  return services.length === 0 ? [ALL] : services;
}

function descending(a: string, b: string): number {
  return a < b ? 1 : a > b ? -1 : 0;
}
