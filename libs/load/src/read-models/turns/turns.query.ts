import { sql } from '#projections';
import type { Sql } from '#projections';
import type { EntityManager } from 'typeorm';
import { countedBy } from './counted.js';
import { detected, lookedAt, ofAnyService, ofServices } from './looked-at.js';
import { severalRolesIn } from './several-roles.query.js';
import type { Counted, Grouping, Scope } from './tally.js';

/** The same as cells have, counted from turns and incidents. */
export async function turnsIn(manager: EntityManager, scope: Scope, by: Grouping): Promise<readonly Counted[]> {
  const counted = [
    ...(await countedBy(manager, people(scope, by))),
    ...(await countedBy(manager, attended(scope, by))),
    ...(await countedBy(manager, incidents(scope, by))),
  ];
  return by === 'ROLE' || scope.roles.length <= 1 ? counted : [...counted, ...(await severalRolesIn(manager, scope, by))];
}

function people(scope: Scope, by: Grouping): Sql {
  const key = keyOf(by);
  return sql`
    select ${key} as "key", t.person_id as "who", count(*) as "turns", sum(t.seconds) as "seconds", sum(t.pending) as "pending",
      sum(t.untimed) as "untimed"
    from ${by === 'ROLE' || scope.roles.length <= 1 ? sql`load_turn t` : severalAsOne(scope)} ${byService(scope, by)}
    where ${lookedAt(scope, by)} group by ${by === 'ALL' ? sql`` : sql`${key}, `} t.person_id
  `;
}

/** Who had several of the roles in an incident had one turn. Its time is put right elsewhere: here that of several at once is doubled. */
function severalAsOne(scope: Scope): Sql {
  return sql`(
    select '' as role, t.detected_at, t.incident_id, t.person_id, t.severity, sum(t.seconds) as seconds, max(t.pending) as pending,
      case when max(t.pending) = 0 then min(t.untimed) else 0 end as untimed
    from load_turn t where ${lookedAt(scope, 'ROLE')} group by t.detected_at, t.incident_id, t.person_id, t.severity
  ) t`;
}

function attended(scope: Scope, by: Grouping): Sql {
  const role = by === 'ROLE' ? sql`, t.role` : sql``;
  const key = keyOf(by);
  return sql`
    select ${key} as "key", '' as "who", count(*) as "turns", 0 as "seconds", 0 as "pending", 0 as "untimed"
    from (
      select t.incident_id ${role} from load_turn t where ${lookedAt(scope, scope.roles.length === 0 ? by : 'ROLE')}
      group by t.detected_at, t.incident_id ${role}
    ) t ${byService(scope, by)} ${by === 'ALL' ? sql`` : sql`group by ${key}`}
  `;
}

function incidents(scope: Scope, by: Grouping): Sql {
  const none = sql`0 as "seconds", 0 as "pending", 0 as "untimed"`;
  if (by !== 'SERVICE' && scope.services.length === 0) {
    return sql`select '' as "key", '*' as "who", count(*) as "turns", ${none} from load_incident i where i.counted = 1 and ${detected(scope, 'i')}`;
  }
  if (by !== 'SERVICE') {
    return sql`
      select '' as "key", '*' as "who", count(distinct v.incident_id) as "turns", ${none}
      from load_service v where ${detected(scope, 'v')} ${ofServices(scope)}
    `;
  }
  return sql`
    select v.service as "key", '*' as "who", count(*) as "turns", ${none}
    from load_service v where ${ofAnyService(scope)} and ${detected(scope, 'v')} ${ofServices(scope)} group by v.service
  `;
}

function keyOf(by: Grouping): Sql {
  return by === 'ALL' ? sql`''` : by === 'SERVICE' ? sql`v.service` : sql`t.role`;
}

function byService(scope: Scope, by: Grouping): Sql {
  return by === 'SERVICE' ? sql`join load_service v on v.incident_id = t.incident_id ${ofServices(scope)}` : sql``;
}
