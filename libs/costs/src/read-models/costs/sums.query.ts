import { nameOf, piecesOf } from '#calendar';
import type { Piece, Window } from '#calendar';
import { asStorable } from '#event-sourcing';
import type { Severity } from '#incidents/published';
import { among, joined, sql } from '#projections';
import type { Sql } from '#projections';
import type { CauseAxis } from '#root-causes/published';
import type { EntityManager } from 'typeorm';
import { grains } from './cells.js';
import { INCIDENTS } from './labels.js';
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
    piecesOf(window, scope.services.length === 0 ? ['MONTH', 'DAY'] : []).flatMap((piece) => ofPiece(scope, piece, stretch)),
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

function ofPiece(scope: Scope<LabelAxis>, { unit, ...window }: Piece, stretch: number): readonly Sql[] {
  if (unit === 'MOMENT') return [quantitiesOf(scope, window, stretch), moneyOf(scope, window, stretch)];
  return [
    sql`
    select class_key as "classKey", severity as "severity", ${stretch} + 0 as "stretch", part as "part", sum(incidents) as "incidents",
      cast(sum(impact) as text) as "impact", cast(sum(customers) as text) as "customers", cast(sum(people) as text) as "people", cast(sum(amount) as text) as "amount"
    from cost_cell
    where axis = ${scope.axis} and grain = ${grains[unit]} and period >= ${nameOf(window.from, unit)} and period < ${nameOf(window.to, unit)}
      ${ofSeverities(scope, 'severity')}
    group by class_key, severity, part`,
  ];
}

function quantitiesOf(scope: Scope<LabelAxis>, window: Window, stretch: number): Sql {
  return sql`
    select l.class_key as "classKey", l.severity as "severity", ${stretch} + 0 as "stretch", cast(l.known as text) as "part",
      count(*) as "incidents", cast(sum(impact) as text) as "impact", cast(sum(customers) as text) as "customers", cast(sum(people) as text) as "people", '0' as "amount"
    from ${labels(scope, window)}
    group by l.class_key, l.severity, l.known`;
}

function moneyOf(scope: Scope<LabelAxis>, window: Window, stretch: number): Sql {
  return sql`
    select l.class_key as "classKey", l.severity as "severity", ${stretch} + 0 as "stretch", a.currency as "part",
      count(*) as "incidents", '0' as "impact", '0' as "customers", '0' as "people", cast(sum(amount) as text) as "amount"
    from ${labels(scope, window, sql`join cost_amount a on a.incident_id = l.incident_id`)}
    group by l.class_key, l.severity, a.currency`;
}

/** The labels of a scope, as `l`, each once. The incidents are found first, by a key, so that no labels of others are read. */
function labels(scope: Scope<LabelAxis>, { from, to }: Window, join = sql``): Sql {
  const { services } = scope;
  const detected = sql`detected_at >= ${from} and detected_at < ${to}`;
  const incidents =
    services.length === 0
      ? sql`select incident_id from cost_label where axis = ${INCIDENTS} and class_key = '' and ${detected}`
      : sql`select distinct incident_id from cost_service where ${among('service', services.map(asStorable))} and ${detected}`;
  // An axis that no index is seen to suit: SQLite would else look through all its labels for each incident.
  return sql`(${incidents}) s cross join cost_label l ${join}
    where l.incident_id = s.incident_id and l.axis || '' = ${scope.axis} ${ofSeverities(scope, 'l.severity')}`;
}

function ofSeverities({ severities }: Scope<LabelAxis>, column: string): Sql {
  return severities.length === 0 ? sql`` : sql`and ${among(column, severities)}`;
}
