import { asStorable } from '#event-sourcing';
import type { Severity } from '#incidents/published';
import { among, sql } from '#projections';
import type { Sql } from '#projections';
import type { EntityManager } from 'typeorm';

/** The moments from `from` up to, not including, `to`; ISO 8601 UTC with milliseconds. */
export interface Window {
  readonly from: string;
  readonly to: string;
}

/** Which turns are looked at; an empty list leaves everything in. */
export interface Scope {
  readonly window: Window;
  /** Only of incidents that affect one of these services. */
  readonly services: readonly string[];
  readonly severities: readonly Severity[];
  /** Only in one of these roles, as `roleKey` has them. */
  readonly roles: readonly string[];
}

/** What turns are told apart by: nothing, each of the services they were for, or each of the roles they were in. */
export type Grouping = 'ALL' | 'SERVICE' | 'ROLE';

/** What a person did, whoever that is. */
export interface Share {
  /** How many incidents they had such a role in. */
  readonly turns: number;
  /** For how long, in milliseconds; where they had several roles at once, that time once. */
  readonly present: number;
  /** How many of the turns are not over. */
  readonly pending: number;
  /** How many are over, and nobody can say how long they were. */
  readonly untimed: number;
}

/** By service or role; by '' of everything. What is not there has nobody, or none. */
export type Grouped<Value> = ReadonlyMap<string, Value>;

/** What each person did who had a turn, by group. Added up by the database, so that what is read grows with the people. */
export async function sharesIn(manager: EntityManager, scope: Scope, by: Grouping): Promise<Grouped<readonly Share[]>> {
  const join = by === 'SERVICE' ? sql`join load_service v on v.incident_id = u.incident_id ${ofServices(scope, 'v')}` : sql``;
  const key = keyOf(by, sql`u.role`);
  const rows = await sql`
    select ${key} as "key", count(*) as "turns", sum(u.present) as "present", sum(u.pending) as "pending",
      sum(case when u.known = 0 and u.pending = 0 then 1 else 0 end) as "untimed"
    from (${turnsIn(scope, by === 'ROLE')}) u ${join}
    group by ${by === 'ALL' ? sql`` : sql`${key}, `} u.person_id
  `.select<Readonly<Record<keyof Share, number | string>> & { readonly key: string }>(manager);
  const shares = new Map<string, Share[]>();
  for (const { key, turns, present, pending, untimed } of rows) {
    const group = shares.get(key) ?? [];
    shares.set(key, group);
    group.push({ turns: Number(turns), present: Number(present), pending: Number(pending), untimed: Number(untimed) });
  }
  return shares;
}

/** In how many incidents anybody had such a role, by group. */
export function attendedIn(manager: EntityManager, scope: Scope, by: Grouping): Promise<Grouped<number>> {
  const role = by === 'ROLE' ? sql`, s.role` : sql``;
  const join = by === 'SERVICE' ? sql`join load_service v on v.incident_id = u.incident_id ${ofServices(scope, 'v')}` : sql``;
  const key = keyOf(by, sql`u.role`);
  return counted(
    manager,
    sql`
      select ${key} as "key", count(*) as "incidents"
      from (select s.incident_id ${role} from load_span s where ${spansOf(scope)} group by s.detected_at, s.incident_id ${role}) u ${join}
      ${by === 'ALL' ? sql`` : sql`group by ${key}`}
    `,
  );
}

/** How many incidents there were, whether anybody had a role in them or not. All that are looked at, where they are told apart by role. */
export function incidentsIn(manager: EntityManager, scope: Scope, by: Exclude<Grouping, 'ROLE'>): Promise<Grouped<number>> {
  if (by === 'ALL' && scope.services.length === 0) {
    return counted(
      manager,
      sql`select '' as "key", count(*) as "incidents" from load_incident s where s.counted = 1 and ${detected(scope, 's')}`,
    );
  }
  return counted(
    manager,
    sql`
      select ${by === 'ALL' ? sql`''` : sql`v.service`} as "key", count(distinct v.incident_id) as "incidents"
      from load_service v where ${detected(scope, 'v')} ${ofServices(scope, 'v')} ${by === 'ALL' ? sql`` : sql`group by v.service`}
    `,
  );
}

/** How many turns began while the same person's turn in another of the incidents looked at, which had begun before, was not over. */
export async function overlappingIn(manager: EntityManager, scope: Scope): Promise<number> {
  const rows = await sql`
    select count(*) as "overlapping" from (
      select u.began, max(u.ended) over (
        partition by u.person_id order by u.began, u.ended rows between unbounded preceding and 1 preceding) as reached
      from (
        select s.incident_id, s.person_id, min(s.began) as began, max(s.ended) as ended from load_span s
        where ${spansOf(scope)} and s.ended is not null group by s.detected_at, s.incident_id, s.person_id
      ) u
    ) t where t.reached > t.began
  `.select<{ overlapping: number | string }>(manager);
  return Number(rows[0]?.overlapping ?? 0);
}

/**
 * The turns: a person in an incident, or in a role of an incident. Of spans that overlap, what an earlier one has covered is not counted
 * again; `reached` is how far those come.
 */
function turnsIn(scope: Scope, byRole: boolean): Sql {
  const turn = sql`s.detected_at, s.incident_id, s.person_id ${byRole ? sql`, s.role` : sql``}`;
  return sql`
    select s.incident_id, s.person_id ${byRole ? sql`, s.role` : sql``}, max(s.pending) as pending,
      max(case when s.ended is null then 0 else 1 end) as known,
      sum(case when s.ended is null then 0 when s.reached is null or s.reached <= s.began then s.ended - s.began
        when s.ended > s.reached then s.ended - s.reached else 0 end) as present
    from (
      select s.detected_at, s.incident_id, s.person_id, s.role, s.began, s.ended, s.pending,
        max(s.ended) over (partition by ${turn} order by s.began, s.ordinal rows between unbounded preceding and 1 preceding) as reached
      from load_span s where ${spansOf(scope)}
    ) s group by ${turn}`;
}

function spansOf(scope: Scope): Sql {
  const { services, roles } = scope;
  const inRoles = roles.length === 0 ? sql`` : sql`and ${among('s.role', roles)}`;
  const affecting = sql`and s.incident_id in (select v.incident_id from load_service v where ${detected(scope, 'v')} ${ofServices(scope, 'v')})`;
  return sql`${detected(scope, 's')} ${inRoles} ${services.length === 0 ? sql`` : affecting}`;
}

type Alias = 's' | 'v';

function detected({ window: { from, to }, severities }: Scope, alias: Alias): Sql {
  const at = alias === 's' ? sql`s.detected_at` : sql`v.detected_at`;
  return sql`${at} >= ${from} and ${at} < ${to} ${severities.length === 0 ? sql`` : sql`and ${among(`${alias}.severity`, severities)}`}`;
}

function ofServices({ services }: Scope, alias: Alias): Sql {
  return services.length === 0 ? sql`` : sql`and ${among(`${alias}.service`, services.map(asStorable))}`;
}

function keyOf(by: Grouping, role: Sql): Sql {
  return by === 'ALL' ? sql`''` : by === 'SERVICE' ? sql`v.service` : role;
}

async function counted(manager: EntityManager, statement: Sql): Promise<Grouped<number>> {
  const rows = await statement.select<{ key: string; incidents: number | string }>(manager);
  return new Map(rows.map(({ key, incidents }) => [key, Number(incidents)]));
}
