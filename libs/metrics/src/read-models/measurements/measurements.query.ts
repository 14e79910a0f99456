import type { Window } from '#calendar';
import { asStorable, LONG_AGO } from '#event-sourcing';
import { incidentKinds, sideExits } from '#incidents/published';
import { among, databaseOf, joined, Sql, sql } from '#projections';
import { recordBegan } from '#statistics';
import type { EntityManager } from 'typeorm';
import type { Milestone, VisitTaken } from '../../domain/metric.events.js';
import type { Known } from './measured-incident.js';

/** Which incidents are looked at; an empty list leaves everything in. */
export interface Scope {
  /** Only those that affect one of each of these lists. */
  readonly services: readonly (readonly string[])[];
  readonly severities: readonly (readonly string[])[];
}

/** An incident and the two ends of a duration. Times are milliseconds since 1970. */
export interface MeasuredEnds {
  readonly incidentId: string;
  readonly kind: string;
  /** Empty: it did not end by one. */
  readonly sideExit: string;
  readonly begun: number | null;
  readonly begunKnown: Known;
  readonly ended: number | null;
  readonly endedKnown: Known;
}

const stageOf: Readonly<Partial<Record<Milestone, string>>> = {
  DETECTED: 'd',
  RESPONDED: 'r',
  MITIGATION_STARTED: 'm',
  MITIGATED: 'y',
  RECOVERED: 'l',
  LEARNED: 'c',
};
const STAGES = 'drmylc';
const ROWS_AT_ONCE = 20_000;

/**
 * The incidents detected in a window with the two ends of a duration, by when they were detected; read in pages, so that a window may hold
 * any number of them. An end that is no milestone of incidents (DEPLOYED) is left unknown.
 */
export async function* endsIn(
  manager: EntityManager,
  scope: Scope,
  window: Window,
  ends: { readonly from: Milestone; readonly to: Milestone; readonly visit: VisitTaken },
  rowsAtOnce = ROWS_AT_ONCE,
): AsyncGenerator<readonly MeasuredEnds[]> {
  const [begin, end] = [endOf(ends.from, ends.visit), endOf(ends.to, ends.visit)];
  let behind = sql``;
  for (;;) {
    const page = sql`
      select m.detected_at, m.incident_id, m.kind, m.side_exit, ${knownIn(begin)} as begun_known, ${begin.column} as begun,
        ${knownIn(end)} as ended_known, ${end.column} as ended
      from metric_incident m where ${detectedIn(window)} ${within(scope)} ${behind}
      order by m.detected_at, m.incident_id limit ${rowsAtOnce}
    `;
    const columns = sql`x.incident_id, x.kind, x.side_exit, x.begun_known, x.begun, x.ended_known, x.ended`;
    const found = (await packedRows<PackedEnds>(manager, page, columns, sql`x.detected_at, x.incident_id`)).map(unpacked);
    yield found;
    const last = found.at(-1);
    if (last === undefined || found.length < rowsAtOnce) return;
    const reached = sql`select detected_at, incident_id from metric_incident where incident_id = ${last.incidentId}`;
    behind = sql`and (m.detected_at, m.incident_id) > (${reached})`;
  }
}

type PackedEnds = readonly [string, string, string, string, number | null, string, number | null];

/**
 * Rows as one JSON text: an object for each takes several times as long to read.
 * @param rows in their order. @param columns of `x`, which are the rows. @param order the same that the rows are in.
 */
async function packedRows<Row>(manager: EntityManager, rows: Sql, columns: Sql, order: Sql): Promise<readonly Row[]> {
  const [{ packed } = { packed: null }] = await (
    databaseOf(manager) === 'postgres'
      ? sql`select cast(json_agg(json_build_array(${columns}) order by ${order}) as text) as "packed" from (${rows}) x`
      : sql`select json_group_array(json_array(${columns})) as "packed" from (${rows}) x`
  ).select<{ packed: string | null }>(manager);
  return JSON.parse(packed ?? '[]') as readonly Row[];
}

function unpacked([incidentId, kind, sideExit, begunKnown, begun, endedKnown, ended]: PackedEnds): MeasuredEnds {
  return { incidentId, kind, sideExit, begun, begunKnown: knownAs(begunKnown), ended, endedKnown: knownAs(endedKnown) };
}

/** How many incidents there were of a kind, with a side exit, and labelled so (as `MeasurementRow.unknownCause` has it). */
export interface IncidentCount {
  readonly kind: string;
  readonly sideExit: string;
  readonly unknownCause: number;
  readonly incidents: number;
}

/** The incidents detected in a window, counted by what populations tell apart: each combination by itself, so that an index has its count. */
export async function countsIn(manager: EntityManager, scope: Scope, window: Window): Promise<readonly IncidentCount[]> {
  const rows = await sql`
    select c.kind as "kind", c.side_exit as "sideExit", c.unknown_cause as "unknownCause", (
        select count(*) from metric_incident m
        where m.kind = c.kind and m.side_exit = c.side_exit and m.unknown_cause = c.unknown_cause and ${detectedIn(window)} ${within(scope)}
      ) as "incidents"
    from (${combinations}) c
  `.select<{ kind: string; sideExit: string; unknownCause: number; incidents: number | string }>(manager);
  return rows.map((row) => ({ ...row, incidents: Number(row.incidents) })).filter(({ incidents }) => incidents > 0);
}

/** So many incidents leave no doubt that a stretch without any is no chance. */
const MOST_NEEDED = 1_000;

/**
 * From when on incidents, of any service, were recorded in a window: its beginning, or the first on record where it would be a surprise that there
 * is nothing before. Null where none was detected by its end.
 */
export async function recordedFrom(manager: EntityManager, window: Window): Promise<string | null> {
  const { from, to } = window;
  const [first] = await sql`
    select min(detected_at) as "began" from metric_incident where detected_at > ${LONG_AGO} and detected_at < ${to}
  `.select<{ began: string | null }>(manager);
  const began = first?.began ?? null;
  if (began === null || began <= from) return began === null ? null : from;
  const found = await sql`
    select 1 as "found" from metric_incident where detected_at >= ${from} and detected_at < ${to} limit ${MOST_NEEDED}
  `.select(manager);
  return recordBegan(window, began, found.length);
}

/** All that incidents may be told apart by. */
const combinations = joined(
  incidentKinds.flatMap((kind) =>
    ['', ...sideExits].flatMap((sideExit) =>
      [-1, 0, 1].map(
        (unknownCause) =>
          sql`select cast(${kind} as text) as kind, cast(${sideExit} as text) as side_exit, ${unknownCause} + 0 as unknown_cause`,
      ),
    ),
  ),
  ' union all ',
);

/** An action item and the incident it is for. */
export interface MeasuredItem {
  readonly kind: string;
  readonly sideExit: string;
  readonly proposedAt: string;
  /** Empty while it is not. */
  readonly completedAt: string;
  readonly dropped: number;
}

/** The action items proposed in a window for the incidents that are looked at, by when they were proposed. */
export async function itemsIn(manager: EntityManager, scope: Scope, { from, to }: Window): Promise<readonly MeasuredItem[]> {
  const items = sql`
    select a.proposed_at, a.id, m.kind, m.side_exit, a.completed_at, a.dropped
    from metric_action_item a join metric_incident m on m.incident_id = a.incident_id
    where a.proposed_at >= ${from} and a.proposed_at < ${to} ${within(scope)} order by a.proposed_at, a.id
  `;
  const columns = sql`x.kind, x.side_exit, x.proposed_at, x.completed_at, x.dropped`;
  const rows = await packedRows<PackedItem>(manager, items, columns, sql`x.proposed_at, x.id`);
  return rows.map(([kind, sideExit, proposedAt, completedAt, dropped]) => ({ kind, sideExit, proposedAt, completedAt, dropped }));
}

type PackedItem = readonly [kind: string, sideExit: string, proposedAt: string, completedAt: string, dropped: number];

function detectedIn({ from, to }: Window): Sql {
  return sql`m.detected_at >= ${from} and m.detected_at < ${to}`;
}

function within({ services, severities }: Scope): Sql {
  const conditions = [
    ...severities.filter((list) => list.length > 0).map((list) => sql`and ${among('m.severity', list)}`),
    ...services
      .filter((list) => list.length > 0)
      .map(
        (list) =>
          sql`and m.incident_id in (select incident_id from metric_incident_service where ${among('service', list.map(asStorable))})`,
      ),
  ];
  return conditions.length === 0 ? sql`` : joined(conditions, ' ');
}

/** The column of an end, and its place in `known`. */
function endOf(milestone: Milestone, visit: VisitTaken): { readonly column: Sql; readonly place: number } {
  if (milestone === 'IMPACT_STARTED') return { column: sql`m.impact`, place: 0 };
  const stage = stageOf[milestone];
  if (stage === undefined) return { column: sql`null`, place: -1 };
  const place = 1 + STAGES.indexOf(stage) + (visit === 'FIRST' ? 0 : STAGES.length);
  return { column: new Sql([`m.${stage}_${visit === 'FIRST' ? 'first' : 'last'}`], []), place };
}

/** How well an end is known, as a letter; none where it is no milestone. */
function knownIn({ place }: { readonly place: number }): Sql {
  return place < 0 ? sql`''` : sql`substr(m.known, ${place + 1}, 1)`;
}

function knownAs(letter: string): Known {
  return letter === 'e' || letter === 'r' || letter === 'd' || letter === 'i' ? letter : '-';
}
