import { among, joined, sql } from '#projections';
import type { Sql } from '#projections';
import type { EntityManager } from 'typeorm';
import { monthOf, unitsOfServices } from './cells.js';
import { ALL } from './counted-incident.js';
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
  const parts = piecesOf(window, unitsOfServices).map((piece) =>
    piece.unit === 'MOMENT' ? servicesOfLabels(scope, classKey, piece) : servicesOfCells(scope, classKey, piece),
  );
  const rows = await joined(parts, ' union all ').select<{ service: string; incidents: number | string }>(manager);
  const counts = new Map<string, number>();
  for (const { service, incidents } of rows) counts.set(service, (counts.get(service) ?? 0) + Number(incidents));
  return [...counts].sort(([a, m], [b, n]) => n - m || descending(b, a)).map(([service]) => service);
}

function servicesOfCells(scope: Scope, classKey: string, { from, to }: Piece): Sql {
  return sql`
    select service as "service", sum(incidents) as "incidents" from recurrence_count
    where axis = ${scope.axis} and ${ofSeverities(scope)} and class_key = ${classKey}
      and period >= ${monthOf(from)} and period < ${monthOf(to)} and ${ofServices(scope)}
    group by service`;
}

/** Which services there were in those months the cells know, so that the labels are read by key. */
function servicesOfLabels(scope: Scope, classKey: string, { from, to }: Piece): Sql {
  return sql`
    select service as "service", count(*) as "incidents" from recurrence_label
    where axis = ${scope.axis} and class_key = ${classKey} and service in (
        select service from recurrence_count
        where axis = ${scope.axis} and severity = ${ALL} and class_key = ${classKey}
          and period >= ${monthOf(from)} and period <= ${monthOf(to)} and ${ofServices(scope)}
      )
      and detected_at >= ${from} and detected_at < ${to} ${ofLabelSeverities(scope)}
    group by service`;
}

/** Written out, not a parameter, so that the index of services is seen to suit; cells of services are of months only. */
function ofServices({ services }: Scope): Sql {
  const any = sql`service <> ''`;
  return services.length === 0 ? any : sql`${any} and ${among('service', services)}`;
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
