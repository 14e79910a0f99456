import { monthOf } from '#calendar';
import { asStorable } from '#event-sourcing';
import { among, sql } from '#projections';
import type { Sql } from '#projections';
import type { EntityManager } from 'typeorm';
import { countedBy } from './counted.js';
import type { Counted, Grouping, Scope } from './tally.js';

/** What cells have of a window of whole months, in a scope whose groups they can be added up for. */
export async function cellsIn(manager: EntityManager, scope: Scope, by: Grouping): Promise<readonly Counted[]> {
  const key = by === 'ALL' ? sql`''` : by === 'SERVICE' ? sql`c.service` : sql`c.role`;
  const turns = sql`
    select ${key} as "key", c.who as "who", sum(c.turns) as "turns", sum(c.seconds) as "seconds", sum(c.pending) as "pending",
      sum(c.untimed) as "untimed"
    from load_cell c where ${servicesOf(scope, by)} and ${rolesOf(scope, by)} and c.who <> '*' and ${within(scope)}
    group by ${by === 'ALL' ? sql`` : sql`${key}, `} c.who
  `;
  const service = by === 'SERVICE' ? sql`c.service` : sql`''`;
  const incidents = sql`
    select ${service} as "key", '*' as "who", sum(c.turns) as "turns", 0 as "seconds", 0 as "pending", 0 as "untimed"
    from load_cell c where ${servicesOf(scope, by)} and c.role = '' and c.who = '*' and ${within(scope)}
    group by ${by === 'SERVICE' ? service : sql`c.who`}
  `;
  return [...(await countedBy(manager, turns)), ...(await countedBy(manager, incidents))];
}

function servicesOf({ services }: Scope, by: Grouping): Sql {
  if (services.length > 0) return among('c.service', services.map(asStorable));
  // Written out, for the index that is of services only.
  return by === 'SERVICE' ? sql`c.service <> ''` : sql`c.service = ''`;
}

function rolesOf({ roles }: Scope, by: Grouping): Sql {
  if (roles.length > 0) return among('c.role', roles);
  return by === 'ROLE' ? sql`c.role <> ''` : sql`c.role = ''`;
}

function within({ severities, window: { from, to } }: Scope): Sql {
  const ofSeverities = severities.length === 0 ? sql`` : sql`and ${among('c.severity', severities)}`;
  return sql`c.period >= ${monthOf(from)} and c.period < ${monthOf(to)} ${ofSeverities}`;
}
