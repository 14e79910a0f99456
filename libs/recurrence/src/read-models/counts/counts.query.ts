import type { Severity } from '#incidents/published';
import type { CauseAxis } from '#root-causes/published';
import type { EntityManager } from 'typeorm';
import { among, joined, sql } from '../sql.js';
import type { Sql } from '../sql.js';
import { dayOf, grains, monthOf } from './cells.js';
import { ALL } from './counted-incident.js';
import { piecesOf } from './window.js';
import type { Piece, Window } from './window.js';

/** Which labels are looked at. */
export interface Scope {
  readonly axis: CauseAxis;
  /** Only incidents that affected one of these services; empty: all. */
  readonly services: readonly string[];
  /** Only incidents of one of these severities; empty: all. */
  readonly severities: readonly Severity[];
  /** Only these classes; null: all. */
  readonly classes: readonly string[] | null;
}

export interface Counted {
  readonly classKey: string;
  /** When it begins that the count is for: the window it was asked for, or a day or month (or what of it lies in the window). */
  readonly since: string;
  readonly incidents: number;
}

/**
 * How many incidents of each class were detected in each of some windows (`since` is where the window begins). Classes without any are
 * left out. What it costs grows with the days and months and classes, not with the incidents, except where several services are
 * asked for: an incident that affected two of them counts once, so cells cannot be added and labels are counted.
 */
export async function countsIn(manager: EntityManager, scope: Scope, windows: readonly Window[]): Promise<readonly Counted[]> {
  const selects = windows.flatMap((window) => partsOf(scope, window).map((part) => part.select(window.from)));
  return selected(manager, selects);
}

/** As {@link countsIn}, for a single window, one count for each day or month that it is made of. */
export async function countsByPeriod(
  manager: EntityManager,
  scope: Scope,
  window: Window,
  coarsest: 'MONTH' | 'DAY',
): Promise<readonly Counted[]> {
  const selects = partsOf(scope, window, coarsest).map((part) => part.select(null));
  return (await selected(manager, selects)).map(({ since, ...count }) => ({ ...count, since: momentIn(since, window) }));
}

/** Days and months are named as cells name them. */
function momentIn(since: string, { from }: Window): string {
  const moment = { 7: `${since}-01T00:00:00.000Z`, 10: `${since}T00:00:00.000Z` }[since.length] ?? since;
  return moment < from ? from : moment;
}

async function selected(manager: EntityManager, selects: readonly Sql[]): Promise<readonly Counted[]> {
  if (selects.length === 0) return [];
  const rows = await sql`
    select "classKey", "since", sum("incidents") as "incidents" from (${joined(selects, ' union all ')}) as parts
    group by "classKey", "since" order by "classKey", "since"
  `.select<{ classKey: string; since: string; incidents: number | string }>(manager);
  return rows.map(({ classKey, since, incidents }) => ({ classKey, since, incidents: Number(incidents) }));
}

/** A select of classKey, since, incidents; under `since`, or, where that is null, under the name of each day or month. */
interface Part {
  readonly select: (since: string | null) => Sql;
}

function partsOf(scope: Scope, window: Window, coarsest?: 'MONTH' | 'DAY'): readonly Part[] {
  const [service = ALL, another] = scope.services;
  if (another !== undefined) return [{ select: (since) => distinctIncidents(scope, window, since, coarsest ?? 'MONTH') }];
  return piecesOf(window, coarsest).map((piece) => ({
    select: (since) =>
      piece.unit === 'MOMENT' ? labels(scope, service, piece, since ?? piece.from) : cells(scope, service, piece, piece.unit, since),
  }));
}

function cells(scope: Scope, service: string, piece: Piece, unit: 'MONTH' | 'DAY', since: string | null): Sql {
  return sql`
    select class_key as "classKey", ${since === null ? sql`period` : text(since)} as "since", incidents as "incidents"
    from recurrence_count
    where axis = ${scope.axis} and service = ${service} and ${ofSeverities(scope)}
      and grain = ${grains[unit]} and period >= ${periodOf(piece.from, unit)} and period < ${periodOf(piece.to, unit)}
      ${ofClasses(scope)}`;
}

/** Which classes there were in that day the cells know, so that the labels are read by key. */
function labels(scope: Scope, service: string, { from, to }: Piece, since: string): Sql {
  return sql`
    select class_key as "classKey", ${text(since)} as "since", count(*) as "incidents"
    from recurrence_label
    where axis = ${scope.axis} and service = ${service} and class_key in (
        select class_key from recurrence_count
        where axis = ${scope.axis} and service = ${service} and severity = ${ALL}
          and grain = ${grains.DAY} and period = ${dayOf(from)} ${ofClasses(scope)}
      )
      and detected_at >= ${from} and detected_at < ${to} ${ofLabelSeverities(scope)}
    group by class_key`;
}

function distinctIncidents(scope: Scope, { from, to }: Window, since: string | null, unit: 'MONTH' | 'DAY'): Sql {
  const period = unit === 'MONTH' ? sql`substr(detected_at, 1, 7)` : sql`substr(detected_at, 1, 10)`;
  return sql`
    select class_key as "classKey", ${since === null ? period : text(since)} as "since", count(distinct incident_id) as "incidents"
    from recurrence_label
    where axis = ${scope.axis} and ${among('service', scope.services)} and class_key in (
        select class_key from recurrence_count
        where axis = ${scope.axis} and ${among('service', scope.services)} and severity = ${ALL}
          and grain = ${grains.MONTH} and period >= ${monthOf(from)} and period <= ${monthOf(to)} ${ofClasses(scope)}
      )
      and detected_at >= ${from} and detected_at < ${to} ${ofLabelSeverities(scope)}
    group by class_key ${since === null ? sql`, ${period}` : sql``}`;
}

/** PostgreSQL must be told the type of a parameter that stands alone. */
function text(value: string): Sql {
  return sql`cast(${value} as text)`;
}

function periodOf(moment: string, unit: 'MONTH' | 'DAY'): string {
  return unit === 'MONTH' ? monthOf(moment) : dayOf(moment);
}

/** The severities of cells: those under '' are the sums over all severities. */
export function ofSeverities({ severities }: Scope): Sql {
  return among('severity', severities.length === 0 ? [ALL] : severities);
}

/** The severities of labels, each of which has one. */
export function ofLabelSeverities({ severities }: Scope): Sql {
  return severities.length === 0 ? sql`` : sql`and ${among('severity', severities)}`;
}

function ofClasses({ classes }: Scope): Sql {
  if (classes === null) return sql``;
  return classes.length === 0 ? sql`and 1 = 0` : sql`and ${among('class_key', classes)}`;
}
