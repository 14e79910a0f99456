import { beginningOf, monthOf, nameOf, piecesOf } from '#calendar';
import type { Piece, Unit, Window } from '#calendar';
import type { Severity } from '#incidents/published';
import { among, joined, sql } from '#projections';
import type { Sql } from '#projections';
import type { CauseAxis } from '#root-causes/published';
import type { EntityManager } from 'typeorm';
import { grains, unitsOfAll, unitsOfServices } from './cells.js';
import { ALL } from './counted-incident.js';
import type { LabelAxis } from './counted-incident.js';

/** Which labels are looked at. */
export interface Scope<Axis extends LabelAxis = CauseAxis> {
  readonly axis: Axis;
  /** Only incidents that affected one of these services; empty: all. */
  readonly services: readonly string[];
  /** Only incidents of one of these severities; empty: all. */
  readonly severities: readonly Severity[];
  /** Only these classes; null: all. */
  readonly classes: readonly string[] | null;
}

export interface Counted {
  readonly classKey: string;
  /** When it begins that the count is for: the window that was asked for, or a day or month (or what of it lies in the window). */
  readonly since: string;
  readonly incidents: number;
}

/**
 * How many incidents of each class were detected in each of some windows (`since` is where the window begins). Classes without any are
 * left out. What it costs grows with the days, months and classes, not with the incidents, except for the parts of months at the ends
 * where one service is asked for, and altogether where several are: an incident that affected two of them counts once, so that cells
 * cannot be added up and labels are counted.
 */
export async function countsIn(manager: EntityManager, scope: Scope<LabelAxis>, windows: readonly Window[]): Promise<readonly Counted[]> {
  const selects = windows.flatMap((window) =>
    piecesOf(window, unitsOf(scope, 'MONTH')).map((piece) => countsOf(scope, piece, text(window.from), null)),
  );
  return selected(manager, selects);
}

/** As {@link countsIn}, for a single window, one count for each day or month that it is made of. */
export async function countsByPeriod(
  manager: EntityManager,
  scope: Scope<LabelAxis>,
  window: Window,
  coarsest: Unit,
): Promise<readonly Counted[]> {
  const days = sql`substr(detected_at, 1, 10)`;
  const selects = piecesOf(window, unitsOf(scope, coarsest)).map((piece) => {
    const period = piece.unit === 'MOMENT' ? days : sql`period`;
    return countsOf(scope, piece, period, period);
  });
  return (await selected(manager, selects)).map((count) => ({ ...count, since: momentIn(count.since, window) }));
}

/** Days and months are named as cells name them. */
function momentIn(period: string, { from }: Window): string {
  const moment = beginningOf(period);
  return moment < from ? from : moment;
}

/** The units that there are cells of in a scope, the coarsest first. */
function unitsOf({ services }: Scope<LabelAxis>, coarsest: Unit): readonly Unit[] {
  if (services.length > 1) return [];
  const kept = services.length === 1 ? unitsOfServices : unitsOfAll;
  return kept.filter((unit) => unit === coarsest || coarsest === 'MONTH');
}

/** Selects are added up here: SQLite would sort all their rows for it. */
async function selected(manager: EntityManager, selects: readonly Sql[]): Promise<readonly Counted[]> {
  if (selects.length === 0) return [];
  const rows = await joined(selects, ' union all ').select<{ classKey: string; since: string; incidents: number | string }>(manager);
  const counts = new Map<string, { classKey: string; since: string; incidents: number }>();
  for (const { classKey, since, incidents } of rows) {
    const name = `${since} ${classKey}`;
    const count = counts.get(name);
    if (count === undefined) counts.set(name, { classKey, since, incidents: Number(incidents) });
    else count.incidents += Number(incidents);
  }
  return [...counts.values()];
}

/** @param since what the counts are given under. @param by by what they are told apart, besides the class. */
function countsOf(scope: Scope<LabelAxis>, piece: Piece, since: Sql, by: Sql | null): Sql {
  const group = by === null ? sql`group by class_key` : sql`group by class_key, ${by}`;
  return piece.unit === 'MOMENT' ? labels(scope, piece, since, group) : cells(scope, piece, piece.unit, since, by === null ? group : null);
}

function cells(scope: Scope<LabelAxis>, { from, to }: Window, unit: Unit, since: Sql, group: Sql | null): Sql {
  const [service = ALL] = scope.services;
  return sql`
    select class_key as "classKey", ${since} as "since", ${group === null ? sql`incidents` : sql`sum(incidents)`} as "incidents"
    from recurrence_count
    where axis = ${scope.axis} and service = ${service} and ${ofSeverities(scope)}
      and grain = ${grains[unit]} and period >= ${nameOf(from, unit)} and period < ${nameOf(to, unit)} ${ofClasses(scope)}
    ${group ?? sql``}`;
}

/** Which classes there were in those months the cells know, so that the labels are read by key. */
function labels(scope: Scope<LabelAxis>, { from, to }: Window, since: Sql, group: Sql): Sql {
  const services = among('service', scope.services.length === 0 ? [ALL] : scope.services);
  const count = scope.services.length > 1 ? sql`count(distinct incident_id)` : sql`count(*)`;
  return sql`
    select class_key as "classKey", ${since} as "since", ${count} as "incidents"
    from recurrence_label
    where axis = ${scope.axis} and ${services} and class_key in (
        select class_key from recurrence_count
        where axis = ${scope.axis} and ${services} and severity = ${ALL}
          and grain = ${grains.MONTH} and period >= ${monthOf(from)} and period <= ${monthOf(to)} ${ofClasses(scope)}
      )
      and detected_at >= ${from} and detected_at < ${to} ${ofLabelSeverities(scope)}
    ${group}`;
}

/** PostgreSQL must be told the type of a parameter that stands alone. */
function text(value: string): Sql {
  return sql`cast(${value} as text)`;
}

/** The severities of cells: those under '' are the sums over all severities. */
export function ofSeverities({ severities }: Scope<LabelAxis>): Sql {
  return among('severity', severities.length === 0 ? [ALL] : severities);
}

/** The severities of labels, each of which has one. */
export function ofLabelSeverities({ severities }: Scope<LabelAxis>): Sql {
  return severities.length === 0 ? sql`` : sql`and ${among('severity', severities)}`;
}

function ofClasses({ classes }: Scope<LabelAxis>): Sql {
  if (classes === null) return sql``;
  return classes.length === 0 ? sql`and 1 = 0` : sql`and ${among('class_key', classes)}`;
}
