import { sql } from '#projections';
import type { EntityManager } from 'typeorm';

/** Something that is to be done for an incident, and the event that calls for it. */
export interface ToDo {
  readonly incidentId: string;
  readonly because: string;
}

/** A postmortem whose facts have come as far as `position` since it was drafted or looked at. */
export interface ToCheck {
  readonly incidentId: string;
  readonly position: string;
}

/**
 * The incidents that have come to LEARNING and have no postmortem: neither those that ended by a side exit nor those that were imported.
 * `because`: the event that entered LEARNING. Those that have waited longest come first.
 * @param since ISO 8601 UTC with milliseconds: only those whose event was recorded then or later.
 */
export async function incidentsToDraft(manager: EntityManager, first: number, since: string): Promise<readonly ToDo[]> {
  return sql`
    select incident_id as "incidentId", draft_because as "because" from postmortem
    where draft_because is not null and draft_since >= ${since} order by draft_since, position limit ${first}
  `.select<ToDo>(manager);
}

/** The postmortems that are to be compared with what would be generated now; those that nothing has happened to for longest come first. */
export async function postmortemsToCheck(manager: EntityManager, first: number): Promise<readonly ToCheck[]> {
  const rows = await sql`
    select incident_id as "incidentId", position as "position" from postmortem
    where to_check = 1 order by position limit ${first}
  `.select<{ incidentId: string; position: number | string }>(manager);
  return rows.map(({ incidentId, position }) => ({ incidentId, position: String(position) }));
}

/** The incidents still in LEARNING whose author said at publication that it ends, in the same order. `because`: the publication. */
export async function learningToClose(manager: EntityManager, first: number): Promise<readonly ToDo[]> {
  return sql`
    select incident_id as "incidentId", close_because as "because" from postmortem
    where close_because is not null order by position limit ${first}
  `.select<ToDo>(manager);
}
