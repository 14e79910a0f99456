import type { Window } from '#calendar';
import { asStorable } from '#event-sourcing';
import { among, joined, Sql, sql } from '#projections';
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
const ROWS_AT_ONCE = 5_000;

/**
 * The incidents detected in a window with the two ends of a duration, by when they were detected; read in pages, so that a window may hold
 * any number of them. An end that is no milestone of incidents (DEPLOYED) is left unknown.
 */
export async function* endsIn(
  manager: EntityManager,
  scope: Scope,
  window: Window,
  ends: { readonly from: Milestone; readonly to: Milestone; readonly visit: VisitTaken },
): AsyncGenerator<MeasuredEnds> {
  const [begin, end] = [endOf(ends.from, ends.visit), endOf(ends.to, ends.visit)];
  let behind = sql``;
  for (;;) {
    const rows = await sql`
      select m.incident_id as "incidentId", m.detected_at as "detectedAt", m.kind as "kind", m.side_exit as "sideExit", m.known as "known",
        ${begin.column} as "begun", ${end.column} as "ended"
      from metric_incident m where ${detectedIn(window)} ${within(scope)} ${behind}
      order by m.detected_at, m.incident_id limit ${ROWS_AT_ONCE}
    `.select<MeasuredRow>(manager);
    for (const { known, begun, ended, ...row } of rows) {
      yield {
        incidentId: row.incidentId,
        kind: row.kind,
        sideExit: row.sideExit,
        begun: begun === null ? null : Number(begun),
        begunKnown: knownAt(known, begin.place),
        ended: ended === null ? null : Number(ended),
        endedKnown: knownAt(known, end.place),
      };
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < ROWS_AT_ONCE) return;
    behind = sql`and (m.detected_at, m.incident_id) > (${last.detectedAt}, ${last.incidentId})`;
  }
}

interface MeasuredRow {
  readonly incidentId: string;
  readonly detectedAt: string;
  readonly kind: string;
  readonly sideExit: string;
  readonly known: string;
  readonly begun: number | string | null;
  readonly ended: number | string | null;
}

/** How many incidents there were of a kind, with a side exit, and labelled so (as `MeasurementRow.unknownCause` has it). */
export interface IncidentCount {
  readonly kind: string;
  readonly sideExit: string;
  readonly unknownCause: number;
  readonly incidents: number;
}

/** The incidents detected in a window, counted by what populations tell apart. */
export async function countsIn(manager: EntityManager, scope: Scope, window: Window): Promise<readonly IncidentCount[]> {
  const rows = await sql`
    select m.kind as "kind", m.side_exit as "sideExit", m.unknown_cause as "unknownCause", count(*) as "incidents"
    from metric_incident m where ${detectedIn(window)} ${within(scope)}
    group by m.kind, m.side_exit, m.unknown_cause
  `.select<{ kind: string; sideExit: string; unknownCause: number; incidents: number | string }>(manager);
  return rows.map((row) => ({ ...row, incidents: Number(row.incidents) }));
}

/** An action item and the incident it is for. */
export interface MeasuredItem {
  readonly kind: string;
  readonly sideExit: string;
  readonly proposedAt: string;
  /** Empty while it is not. */
  readonly completedAt: string;
  readonly dropped: number;
}

/** The action items proposed in a window for the incidents that are looked at. */
export function itemsIn(manager: EntityManager, scope: Scope, { from, to }: Window): Promise<readonly MeasuredItem[]> {
  return sql`
    select m.kind as "kind", m.side_exit as "sideExit", a.proposed_at as "proposedAt", a.completed_at as "completedAt", a.dropped as "dropped"
    from metric_action_item a join metric_incident m on m.incident_id = a.incident_id
    where a.proposed_at >= ${from} and a.proposed_at < ${to} ${within(scope)}
  `.select<MeasuredItem>(manager);
}

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

function knownAt(known: string, place: number): Known {
  const found = known.charAt(place);
  return found === 'e' || found === 'r' || found === 'd' || found === 'i' ? found : '-';
}
