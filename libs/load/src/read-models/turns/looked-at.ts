import { monthOf } from '#calendar';
import type { Window } from '#calendar';
import { asStorable } from '#event-sourcing';
import { among, sql } from '#projections';
import type { Sql } from '#projections';
import type { Grouping, Scope } from './tally.js';

/** Those in the roles asked for, each by itself where turns are told apart by role; else in any. */
export function lookedAt(scope: Scope, by: Grouping): Sql {
  const { services, roles } = scope;
  const several = by !== 'ROLE' && roles.length > 1;
  const inRoles = several || roles.length === 0 ? (by === 'ROLE' ? inAnyOfThem(scope) : sql`t.role = ''`) : among('t.role', roles);
  const affecting = sql`and t.incident_id in (select v.incident_id from load_service v where ${detected(scope, 'v')} ${ofServices(scope)})`;
  return sql`${inRoles} and ${detected(scope, 't')} ${services.length === 0 ? sql`` : affecting}`;
}

/** Which roles there were in those months the cells know, so that the turns are read by key. */
function inAnyOfThem({ window }: Scope): Sql {
  return sql`t.role in (select distinct c.role from load_cell c where c.service = '' and c.role <> '' and ${inMonthsOf(window)})`;
}

/** Which services there were in those months the cells know, so that those of incidents are read by an index. */
export function ofAnyService({ window }: Scope): Sql {
  return sql`v.service in (select distinct c.service from load_cell c where c.service <> '' and c.role = '' and ${inMonthsOf(window)})`;
}

/** The cells of the months that a window lies in. */
function inMonthsOf({ from, to }: Window): Sql {
  return sql`c.period >= ${monthOf(from)} and c.period <= ${monthOf(to)}`;
}

type Alias = 't' | 'v' | 'i';

const detectedAt = { t: sql`t.detected_at`, v: sql`v.detected_at`, i: sql`i.detected_at` } as const;

export function detected({ window: { from, to }, severities }: Scope, alias: Alias): Sql {
  const ofSeverities = severities.length === 0 ? sql`` : sql`and ${among(`${alias}.severity`, severities)}`;
  return sql`${detectedAt[alias]} >= ${from} and ${detectedAt[alias]} < ${to} ${ofSeverities}`;
}

export function ofServices({ services }: Scope): Sql {
  return services.length === 0 ? sql`` : sql`and ${among('v.service', services.map(asStorable))}`;
}
