import { nameOf, piecesOf } from '#calendar';
import type { Piece, Window } from '#calendar';
import { asStorable } from '#event-sourcing';
import type { Severity } from '#incidents/published';
import { among, joined, sql } from '#projections';
import type { Sql } from '#projections';
import type { CauseAxis } from '#root-causes/published';
import type { EntityManager } from 'typeorm';
import { grains } from './cells.js';
import { INCIDENTS, known } from './labels.js';
import type { LabelAxis } from './labels.js';

/** Which incidents are looked at; an empty list leaves everything in. */
export interface Scope<Axis extends LabelAxis = CauseAxis> {
  readonly axis: Axis;
  readonly services: readonly string[];
  readonly severities: readonly Severity[];
}

/** What some incidents of a class and a severity add up to that have the same quantities known (`part` is those), or money in a currency. */
export interface PartSum {
  readonly classKey: string;
  readonly severity: Severity;
  /** The index of the window they were detected in. */
  readonly stretch: number;
  /** A number, which says what is known of them (see `known`); or the code of a currency. */
  readonly part: string;
  readonly incidents: number;
  readonly impact: bigint;
  readonly customers: bigint;
  readonly people: bigint;
  /** Ten-thousandths of the currency's unit. */
  readonly amount: bigint;
}

/** SQLite takes 500 selects in one statement. */
const AT_ONCE = 200;

/**
 * The sums over the incidents of a scope, each of some windows apart. They come from cells, but for the parts of days at the ends of windows,
 * and but for services: of those, incidents are added up.
 */
export async function sumsIn(manager: EntityManager, scope: Scope<LabelAxis>, windows: readonly Window[]): Promise<readonly PartSum[]> {
  const selects = windows.flatMap((window, stretch) =>
    piecesOf(window, scope.services.length === 0 ? ['MONTH', 'DAY'] : []).map((piece) => ofPiece(scope, piece, stretch)),
  );
  const found: PartSum[] = [];
  for (let from = 0; from < selects.length; from += AT_ONCE) {
    const rows = await joined(selects.slice(from, from + AT_ONCE), ' union all ').select<RawSum>(manager);
    for (const { stretch, incidents, impact, customers, people, amount, ...row } of rows) {
      const sums = { impact: BigInt(impact), customers: BigInt(customers), people: BigInt(people), amount: BigInt(amount) };
      found.push({ ...row, stretch: Number(stretch), incidents: Number(incidents), ...sums });
    }
  }
  return found;
}

/** Sums are texts: drivers give great numbers inexactly. */
interface RawSum {
  readonly classKey: string;
  readonly severity: Severity;
  readonly stretch: number | string;
  readonly part: string;
  readonly incidents: number | string;
  readonly impact: string;
  readonly customers: string;
  readonly people: string;
  readonly amount: string;
}

function ofPiece(scope: Scope<LabelAxis>, { unit, ...window }: Piece, stretch: number): Sql {
  if (unit === 'MOMENT') return ofLabels(scope, window, stretch);
  return sql`
    select class_key as "classKey", severity as "severity", ${stretch} + 0 as "stretch", part as "part", sum(incidents) as "incidents",
      cast(sum(impact) as text) as "impact", cast(sum(customers) as text) as "customers", cast(sum(people) as text) as "people", cast(sum(amount) as text) as "amount"
    from cost_cell
    where axis = ${scope.axis} and grain = ${grains[unit]} and period >= ${nameOf(window.from, unit)} and period < ${nameOf(window.to, unit)}
      ${ofSeverities(scope, 'severity')}
    group by class_key, severity, part`;
}

/** Labels are looked up once for their quantities and for the money, which only some of their incidents have. */
function ofLabels(scope: Scope<LabelAxis>, window: Window, stretch: number): Sql {
  return sql`
    select * from (
      with found as materialized (${labels(scope, window)})
      select class_key as "classKey", severity as "severity", ${stretch} + 0 as "stretch", cast(known as text) as "part",
        count(*) as "incidents", cast(sum(impact) as text) as "impact", cast(sum(customers) as text) as "customers", cast(sum(people) as text) as "people", '0' as "amount"
      from found group by class_key, severity, known
      union all
      select f.class_key, f.severity, ${stretch} + 0, a.currency, count(*), '0', '0', '0', cast(sum(a.amount) as text)
      from found f cross join cost_amount a where f.known >= ${known.MONEY} and a.incident_id = f.incident_id
      group by f.class_key, f.severity, a.currency
    ) summed`;
}

/** The labels of a scope, each once. The incidents are found first, by a key, so that no labels of others are read. */
function labels(scope: Scope<LabelAxis>, { from, to }: Window): Sql {
  const { axis, services } = scope;
  const detected = sql`detected_at >= ${from} and detected_at < ${to}`;
  const incidents =
    services.length === 0
      ? sql`select detected_at, incident_id from cost_label where axis = ${INCIDENTS} and class_key = '' and ${detected}`
      : sql`select distinct detected_at, incident_id from cost_service where ${among('service', services.map(asStorable))} and ${detected}`;
  // What every incident counts under has one class, so that all of its key is known.
  const byKey = axis === INCIDENTS ? sql`and l.class_key = '' and l.detected_at = s.detected_at` : sql``;
  return sql`
    select l.class_key, l.severity, l.known, l.impact, l.customers, l.people, l.incident_id from (${incidents}) s cross join cost_label l
    where l.incident_id = s.incident_id and l.axis = ${axis} ${byKey} ${ofSeverities(scope, 'l.severity')}`;
}

function ofSeverities({ severities }: Scope<LabelAxis>, column: string): Sql {
  return severities.length === 0 ? sql`` : sql`and ${among(column, severities)}`;
}
