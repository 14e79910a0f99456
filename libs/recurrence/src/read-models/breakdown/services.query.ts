import { monthOf, piecesOf } from '#calendar';
import type { Piece, Window } from '#calendar';
import { among, joined, sql } from '#projections';
import type { Sql } from '#projections';
import type { EntityManager } from 'typeorm';
import { unitsOfServices } from '../counts/cells.js';
import { ALL, INCIDENTS } from '../counts/counted-incident.js';
import { ofLabelSeverities, ofSeverities } from '../counts/counts.query.js';
import type { Scope } from '../counts/counts.query.js';

export interface CountOfService {
  readonly service: string;
  /** Where the window begins that the count is for. */
  readonly since: string;
  readonly incidents: number;
}

type ServiceScope = Scope<typeof INCIDENTS>;

/**
 * How many incidents affected each service in each of some windows, labelled or not; services without any are left out. What it costs grows
 * with the months and the services, and with the incidents only in the parts of months at the ends.
 */
export async function countsOfServices(
  manager: EntityManager,
  scope: ServiceScope,
  windows: readonly Window[],
): Promise<readonly CountOfService[]> {
  const parts = windows.flatMap((window) =>
    piecesOf(window, unitsOfServices).map((piece) =>
      piece.unit === 'MOMENT' ? ofLabels(scope, piece, since(window)) : ofCells(scope, piece, since(window)),
    ),
  );
  if (parts.length === 0) return [];
  const rows = await joined(parts, ' union all ').select<Omit<CountOfService, 'incidents'> & { readonly incidents: number | string }>(
    manager,
  );
  return rows.map((row) => ({ ...row, incidents: Number(row.incidents) }));
}

/** PostgreSQL must be told the type of a parameter that stands alone. */
function since({ from }: Window): Sql {
  return sql`cast(${from} as text)`;
}

function ofCells(scope: ServiceScope, { from, to }: Piece, named: Sql): Sql {
  return sql`
    select service as "service", ${named} as "since", sum(incidents) as "incidents" from recurrence_count
    where axis = ${INCIDENTS} and ${ofSeverities(scope)} and class_key = ${ALL}
      and period >= ${monthOf(from)} and period < ${monthOf(to)} and ${ofServices(scope)}
    group by service`;
}

/** Which services there were in those months the cells know, so that the labels are read by key. */
function ofLabels(scope: ServiceScope, { from, to }: Piece, named: Sql): Sql {
  return sql`
    select service as "service", ${named} as "since", count(*) as "incidents" from recurrence_label
    where axis = ${INCIDENTS} and class_key = ${ALL} and service in (
        select service from recurrence_count
        where axis = ${INCIDENTS} and severity = ${ALL} and class_key = ${ALL}
          and period >= ${monthOf(from)} and period <= ${monthOf(to)} and ${ofServices(scope)}
      )
      and detected_at >= ${from} and detected_at < ${to} ${ofLabelSeverities(scope)}
    group by service`;
}

/** Written out, not a parameter, so that the index of services is seen to suit. */
function ofServices({ services }: ServiceScope): Sql {
  const any = sql`service <> ''`;
  return services.length === 0 ? any : sql`${any} and ${among('service', services)}`;
}
