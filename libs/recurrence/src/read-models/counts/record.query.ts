import type { Window } from '#calendar';
import { loadByIds, sql } from '#projections';
import { LONG_AGO } from '#event-sourcing';
import type { EntityManager } from 'typeorm';
import { CountedIncidentRow } from './count.rows.js';
import type { CountedIncident } from './counted-incident.js';

/** How much of the time before there is a record of. */
export interface RecordBefore {
  /** When the first incident that counts was detected, with a label or without; null: none was before the end of the window. */
  readonly beganAt: string | null;
  /** How many were detected in the window, if the record began within it; counted up to {@link MOST_COUNTED}. */
  readonly incidents: number;
}

const MOST_COUNTED = 1_000;

/** When the record of incidents began, as far as that matters for a window. */
export async function recordBefore(manager: EntityManager, { from, to }: Window): Promise<RecordBefore> {
  const [first] = await sql`
    select min(detected_at) as "beganAt" from recurrence_incident where counted = 1 and detected_at < ${to} and detected_at > ${LONG_AGO}
  `.select<{ beganAt: string | null }>(manager);
  const beganAt = first?.beganAt ?? null;
  if (beganAt === null || beganAt <= from) return { beganAt, incidents: 0 };
  const rows = await sql`
    select 1 as "found" from recurrence_incident where counted = 1 and detected_at >= ${from} and detected_at < ${to} limit ${MOST_COUNTED}
  `.select(manager);
  return { beganAt, incidents: rows.length };
}

/** Incidents with what counts of them, in the order of `ids`; those that are not on record are left out. */
export async function countedIncidents(manager: EntityManager, ids: readonly string[]): Promise<readonly CountedIncident[]> {
  const rows = await loadByIds(manager, CountedIncidentRow, ids);
  return ids.flatMap((id) => {
    const row = rows.get(id);
    return row === undefined ? [] : [JSON.parse(row.facts) as CountedIncident];
  });
}
