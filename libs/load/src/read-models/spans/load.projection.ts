import { asStorable } from '#event-sourcing';
import type { RecordedEvent } from '#event-sourcing';
import { incidentIdOf, incidentVocabulary, isCounted } from '#incidents/published';
import type { IncidentEvent } from '#incidents/published';
import { joined, loadByIds, sql, upsertRows } from '#projections';
import type { Projection, Sql } from '#projections';
import type { EntityManager } from 'typeorm';
import { attendedEventTypes, evolveAttended, spansOf } from './attended-incident.js';
import type { AttendedIncident } from './attended-incident.js';
import { LoadIncidentRow, LoadServiceRow, LoadSpanRow } from './load.rows.js';

export const LOAD = 'load';

/** Who had which role in which incident from when until when, and what those incidents are told apart by. */
export const loadProjection: Projection = {
  name: LOAD,
  version: 1,
  entities: [LoadIncidentRow, LoadServiceRow, LoadSpanRow],
  eventTypes: attendedEventTypes,
  apply: async (recorded, manager) => {
    const events = recorded.map((event) => incidentVocabulary.lift(event));
    const before = await loadBefore(events, manager);
    const after = new Map(before);
    for (const event of events) {
      const id = incidentIdOf(event.stream);
      const incident = evolveAttended(after.get(id) ?? null, event);
      if (incident !== null) after.set(id, incident);
    }
    await save(before, after, manager);
  },
};

type Incidents = ReadonlyMap<string, AttendedIncident>;

/** The incidents of a batch as they stood before it; those that it declares itself are not looked for. */
async function loadBefore(events: readonly RecordedEvent<IncidentEvent>[], manager: EntityManager): Promise<Incidents> {
  const declared = new Set(events.flatMap(({ event, stream }) => (event.type === 'IncidentDeclared' ? [stream] : [])));
  const earlier = new Set(events.flatMap(({ stream }) => (declared.has(stream) ? [] : [incidentIdOf(stream)])));
  const rows = await loadByIds(manager, LoadIncidentRow, earlier);
  return new Map([...rows].map(([id, row]) => [id, JSON.parse(row.facts) as AttendedIncident]));
}

async function save(before: Incidents, after: Incidents, manager: EntityManager): Promise<void> {
  const incidents: LoadIncidentRow[] = [];
  const services = new Changes<LoadServiceRow>();
  const spans = new Changes<LoadSpanRow>();
  for (const [id, incident] of after) {
    const earlier = before.get(id);
    if (incident === earlier) continue;
    incidents.push(rowOf(id, incident));
    services.add(earlier === undefined ? [] : serviceRows(id, earlier), serviceRows(id, incident), ({ service }) => service);
    const keyOf = ({ detectedAt, personId, began, ordinal }: LoadSpanRow): string => `${detectedAt} ${personId} ${began} ${ordinal}`;
    spans.add(earlier === undefined ? [] : spanRows(id, earlier), spanRows(id, incident), keyOf);
  }
  await upsertRows(manager, LoadIncidentRow, incidents);
  await inChunks(
    services.gone,
    (keys) => sql`delete from load_service where (incident_id, service) in (values ${keys})`,
    serviceKey,
    manager,
  );
  await upsertRows(manager, LoadServiceRow, services.made);
  const ofSpan = sql`detected_at, incident_id, person_id, began, ordinal`;
  await inChunks(spans.gone, (keys) => sql`delete from load_span where (${ofSpan}) in (values ${keys})`, spanKey, manager);
  await upsertRows(manager, LoadSpanRow, spans.made);
}

/** The rows of incidents that are there no more, and those that are new or say something else. */
class Changes<Row> {
  readonly gone: Row[] = [];
  readonly made: Row[] = [];

  /** @param keyOf tells the rows of one incident apart. */
  add(before: readonly Row[], after: readonly Row[], keyOf: (row: Row) => string): void {
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

function serviceRows(incidentId: string, { outline }: AttendedIncident): readonly LoadServiceRow[] {
  if (!isCounted(outline)) return [];
  const { detectedAt, severity } = outline;
  return [...new Set(outline.services.map(asStorable))].map((service) => ({ incidentId, service, detectedAt, severity }));
}

function spanRows(incidentId: string, incident: AttendedIncident): readonly LoadSpanRow[] {
  if (!isCounted(incident.outline)) return [];
  const { detectedAt, severity } = incident.outline;
  return spansOf(incident).map(({ role, personId, began, ended, pending }, ordinal) => {
    return { detectedAt, incidentId, personId, began, ordinal, role, ended, pending: pending ? 1 : 0, severity };
  });
}

function serviceKey({ incidentId, service }: LoadServiceRow): Sql {
  return sql`(${incidentId}, ${service})`;
}

function spanKey({ detectedAt, incidentId, personId, began, ordinal }: LoadSpanRow): Sql {
  // PostgreSQL takes what stands in VALUES for texts.
  return sql`(${detectedAt}, ${incidentId}, ${personId}, cast(${began} as bigint), cast(${ordinal} as integer))`;
}

// SQLite takes 32,766 parameters; a key has 5.
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
