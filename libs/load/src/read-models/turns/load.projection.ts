import { asStorable } from '#event-sourcing';
import { byIncident, incidentVocabulary, isCounted } from '#incidents/published';
import { foldBatch, joined, loadByIds, sql, upsertRows } from '#projections';
import type { Changed, Projection, Sql } from '#projections';
import type { EntityManager } from 'typeorm';
import { attendedEventTypes, evolveAttended, turnsOf } from './attended-incident.js';
import type { AttendedIncident } from './attended-incident.js';
import { Cells } from './cells.js';
import { LoadCellRow, LoadIncidentRow, LoadServiceRow, LoadTurnRow } from './load.rows.js';

export const LOAD = 'load';

/** Who had a turn in which incident and for how long, by role; and the same added up by month. */
export const loadProjection: Projection = {
  name: LOAD,
  version: 1,
  entities: [LoadIncidentRow, LoadServiceRow, LoadTurnRow, LoadCellRow],
  eventTypes: attendedEventTypes,
  apply: async (recorded, manager) => {
    const events = recorded.map((event) => incidentVocabulary.lift(event));
    const load = (ids: ReadonlySet<string>) => incidentsWith(ids, manager);
    await save(await foldBatch(events, { ...byIncident, load, evolve: evolveAttended }), manager);
  },
};

async function incidentsWith(ids: ReadonlySet<string>, manager: EntityManager): Promise<ReadonlyMap<string, AttendedIncident>> {
  const rows = await loadByIds(manager, LoadIncidentRow, ids);
  return new Map([...rows].map(([id, row]) => [id, JSON.parse(row.facts) as AttendedIncident]));
}

async function save(changed: readonly Changed<AttendedIncident>[], manager: EntityManager): Promise<void> {
  const incidents: LoadIncidentRow[] = [];
  const services = new Changes<LoadServiceRow>();
  const turns = new Changes<LoadTurnRow>();
  const cells = new Cells();
  for (const { id, before: earlier, after: incident } of changed) {
    incidents.push(rowOf(id, incident));
    const had = earlier === null ? nothing : countedRows(id, earlier);
    const has = countedRows(id, incident);
    services.add(had.services, has.services, ({ service }) => service);
    turns.add(had.turns, has.turns, ({ role, detectedAt, personId }) => `${detectedAt} ${personId} ${role}`);
    if (earlier !== null && isCounted(earlier.outline)) cells.add(earlier.outline, had, -1);
    if (isCounted(incident.outline)) cells.add(incident.outline, has, 1);
  }
  await upsertRows(manager, LoadIncidentRow, incidents);
  await inChunks(
    services.gone,
    (keys) => sql`delete from load_service where (incident_id, service) in (values ${keys})`,
    serviceKey,
    manager,
  );
  await upsertRows(manager, LoadServiceRow, services.made);
  const turnKeys = sql`role, detected_at, incident_id, person_id`;
  await inChunks(turns.gone, (keys) => sql`delete from load_turn where (${turnKeys}) in (values ${keys})`, turnKey, manager);
  await upsertRows(manager, LoadTurnRow, turns.made);
  await cells.save(manager);
}

/** The rows of incidents that are there no more, and those that are new or say something else. */
class Changes<Row> {
  readonly gone: Row[] = [];
  readonly made: Row[] = [];

  /** @param keyOf tells the rows of one incident apart. */
  add(before: readonly Row[], after: readonly Row[], keyOf: (row: Row) => string): void {
    if (before.length === 0) {
      for (const row of after) this.made.push(row);
      return;
    }
    const earlier = new Map(before.map((row) => [keyOf(row), row]));
    for (const row of after) {
      if (JSON.stringify(earlier.get(keyOf(row))) !== JSON.stringify(row)) this.made.push(row);
      earlier.delete(keyOf(row));
    }
    this.gone.push(...earlier.values());
  }
}

function rowOf(id: string, incident: AttendedIncident): LoadIncidentRow {
  const { detectedAt, severity } = incident.outline;
  return { id, counted: isCounted(incident.outline) ? 1 : 0, detectedAt, severity, facts: JSON.stringify(incident) };
}

interface CountedRows {
  readonly services: readonly LoadServiceRow[];
  readonly turns: readonly LoadTurnRow[];
}

const nothing: CountedRows = { services: [], turns: [] };

function countedRows(incidentId: string, incident: AttendedIncident): CountedRows {
  const { outline } = incident;
  if (!isCounted(outline)) return nothing;
  const { detectedAt, severity } = outline;
  const services = [...new Set(outline.services.map(asStorable))];
  return {
    services: services.map((service) => ({ incidentId, service, detectedAt, severity })),
    turns: turnsOf(incident).map(({ role, personId, seconds, pending, untimed }) => {
      const counted = { seconds, pending: pending ? 1 : 0, untimed: untimed ? 1 : 0 };
      return { role, detectedAt, incidentId, personId, severity, ...counted };
    }),
  };
}

function serviceKey({ incidentId, service }: LoadServiceRow): Sql {
  return sql`(${incidentId}, ${service})`;
}

function turnKey({ role, detectedAt, incidentId, personId }: LoadTurnRow): Sql {
  return sql`(${role}, ${detectedAt}, ${incidentId}, ${personId})`;
}

// SQLite takes 32,766 parameters; a key has 4.
const MOST_KEYS = 128;

async function inChunks<Row>(
  rows: readonly Row[],
  statement: (keys: Sql) => Sql,
  keyOf: (row: Row) => Sql,
  manager: EntityManager,
): Promise<void> {
  for (let from = 0; from < rows.length; from += MOST_KEYS) {
    await statement(joined(rows.slice(from, from + MOST_KEYS).map(keyOf), ', ')).run(manager);
  }
}
