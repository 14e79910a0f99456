import type { Window } from '#calendar';
import { asStorable, LONG_AGO } from '#event-sourcing';
import { among, sql } from '#projections';
import type { Sql } from '#projections';
import type { EntityManager } from 'typeorm';
import { INCIDENTS, known } from './labels.js';
import type { Scope } from './sums.query.js';

/** So many incidents are enough for a median and a 90th percentile, the newest. */
export const MOST_IMPACTS = 1_000;

/** The seconds of impact of the newest incidents of some classes whose impact is known, {@link MOST_IMPACTS} at most, each once. */
export async function impactsOf(
  manager: EntityManager,
  scope: Scope,
  classes: readonly string[],
  window: Window,
): Promise<readonly number[]> {
  const found = new Map<string, Impact>();
  // Each class apart, so that its key gives the order.
  for (const classKey of classes) {
    const rows = await sql`
      select l.incident_id as "incidentId", l.detected_at as "detectedAt", l.impact as "impact" from ${labels(scope, classKey, window)}
        and l.known % 2 = ${known.IMPACT} ${ofSeverities(scope)}
      order by l.detected_at desc, l.incident_id desc limit ${MOST_IMPACTS}
    `.select<Impact>(manager);
    for (const row of rows) found.set(row.incidentId, row);
  }
  const newestFirst = [...found.values()].sort((a, b) => (a.detectedAt < b.detectedAt ? 1 : a.detectedAt > b.detectedAt ? -1 : 0));
  return newestFirst.slice(0, MOST_IMPACTS).map(({ impact }) => Number(impact));
}

interface Impact {
  readonly incidentId: string;
  readonly detectedAt: string;
  readonly impact: number | string;
}

/** When the first incident that counts was detected, of those of a known time; null where there is none. */
export async function recordBegan(manager: EntityManager): Promise<string | null> {
  const [first] = await sql`
    select min(detected_at) as "beganAt" from cost_label where axis = ${INCIDENTS} and class_key = '' and detected_at > ${LONG_AGO}
  `.select<{ beganAt: string | null }>(manager);
  return first?.beganAt ?? null;
}

/** The labels of a class in a window, as `l`; those of services are told by key, as far as the newest of the class have to be looked through. */
function labels({ axis, services }: Scope, classKey: string, { from, to }: Window): Sql {
  const affecting = services.length === 0 ? sql`` : sql`and ${affectsOneOf(services)}`;
  return sql`cost_label l where l.axis = ${axis} and l.class_key = ${classKey} and l.detected_at >= ${from} and l.detected_at < ${to} ${affecting}`;
}

function affectsOneOf(services: readonly string[]): Sql {
  return sql`exists (
      select 1 from cost_service v
      where ${among('v.service', services.map(asStorable))} and v.detected_at = l.detected_at and v.incident_id = l.incident_id
    )`;
}

function ofSeverities({ severities }: Scope): Sql {
  return severities.length === 0 ? sql`` : sql`and ${among('l.severity', severities)}`;
}
