import { asStorable } from '#event-sourcing';
import { loadByIds, sql } from '#projections';
import type { EntityManager } from 'typeorm';
import { secondsIn } from './attended-incident.js';
import type { AttendedIncident } from './attended-incident.js';
import { LoadIncidentRow } from './load.rows.js';
import { lookedAt } from './looked-at.js';
import type { Counted, Grouping, Scope } from './tally.js';

const INCIDENTS_AT_ONCE = 1_000;

/**
 * What is to be taken back of the time of people who had several of the roles asked for in an incident, some of it at once. They are few, so
 * that their incidents are looked at one by one.
 */
export async function severalRolesIn(manager: EntityManager, scope: Scope, by: Grouping): Promise<readonly Counted[]> {
  const roles = new Set(scope.roles);
  const turns = await sql`
    select t.incident_id as "incidentId", t.person_id as "personId", sum(t.seconds) as "seconds" from load_turn t
    where ${lookedAt(scope, 'ROLE')} group by t.detected_at, t.incident_id, t.person_id having count(*) > 1
  `.select<{ incidentId: string; personId: string; seconds: number | string }>(manager);
  const found: Counted[] = [];
  for (let from = 0; from < turns.length; from += INCIDENTS_AT_ONCE) {
    const some = turns.slice(from, from + INCIDENTS_AT_ONCE);
    const rows = await loadByIds(
      manager,
      LoadIncidentRow,
      some.map(({ incidentId }) => incidentId),
    );
    for (const { incidentId, personId, seconds } of some) {
      const row = rows.get(incidentId);
      if (row === undefined) continue;
      const incident = JSON.parse(row.facts) as AttendedIncident;
      const tooMuch = Number(seconds) - secondsIn(incident, personId, roles);
      if (tooMuch === 0) continue;
      const correction = { who: personId, turns: 0, seconds: -tooMuch, pending: 0, untimed: 0 };
      found.push(...groupsOf(incident, scope, by).map((key) => ({ key, ...correction })));
    }
  }
  return found;
}

function groupsOf({ outline }: AttendedIncident, { services }: Scope, by: Grouping): readonly string[] {
  if (by === 'ALL') return [''];
  const asked = new Set(services.map(asStorable));
  return [...new Set(outline.services.map(asStorable))].filter((service) => asked.size === 0 || asked.has(service));
}
