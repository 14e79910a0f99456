import { asStorable } from '#event-sourcing';
import { among, sql } from '#projections';
import type { Sql } from '#projections';
import type { Grouping, Scope } from './tally.js';

/** Those in the roles asked for, each by itself where turns are told apart by role; else in any. */
export function lookedAt(scope: Scope, by: Grouping): Sql {
  const { services, roles } = scope;
  const several = by !== 'ROLE' && roles.length > 1;
  const inRoles = several || roles.length === 0 ? (by === 'ROLE' ? sql`t.role <> ''` : sql`t.role = ''`) : among('t.role', roles);
  const affecting = sql`and t.incident_id in (select v.incident_id from load_service v where ${detected(scope, 'v')} ${ofServices(scope)})`;
  return sql`${inRoles} and ${detected(scope, 't')} ${services.length === 0 ? sql`` : affecting}`;
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
