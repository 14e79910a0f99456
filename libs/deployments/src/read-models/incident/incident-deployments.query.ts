import { asStorable } from '#event-sourcing';
import { among, joined, sql } from '#projections';
import type { Sql } from '#projections';
import type { EntityManager } from 'typeorm';
import type { DeploymentDetails } from '../details/deployment-details.js';
import { detailsOf } from '../list/deployments.projection.js';
import { latestEnd } from './suspected.js';
import type { Suspicion } from './suspected.js';

/** SQLite takes 500 selects in one statement. */
const AT_ONCE = 250;

/** The deployments that are linked to incidents, by incident. */
export async function linkedTo(
  manager: EntityManager,
  incidentIds: readonly string[],
): Promise<ReadonlyMap<string, readonly DeploymentDetails[]>> {
  const found = new Map<string, DeploymentDetails[]>();
  for (let from = 0; from < incidentIds.length; from += AT_ONCE) {
    const rows = await sql`
      select l.incident_id as "incidentId", d.details as "details"
      from deployment_incident l join deployment d on d.id = l.deployment_id
      where ${among('l.incident_id', incidentIds.slice(from, from + AT_ONCE))} and l.relation <> '' and d.retracted = 0
    `.select<{ incidentId: string; details: string }>(manager);
    for (const { incidentId, details } of rows) found.set(incidentId, [...(found.get(incidentId) ?? []), detailsOf({ details })]);
  }
  return found;
}

/** The newest deployments that may be suspected, for each of some suspicions, in their order; `isSuspected` says which of them are. */
export async function suspects(
  manager: EntityManager,
  suspicions: readonly Suspicion[],
  first: number,
): Promise<readonly (readonly DeploymentDetails[])[]> {
  const found = suspicions.map((): DeploymentDetails[] => []);
  for (let from = 0; from < suspicions.length; from += AT_ONCE) {
    const selects = suspicions
      .slice(from, from + AT_ONCE)
      .map((suspicion, index) => sql`select * from (${suspectsOf(suspicion, from + index, first)}) as suspected`);
    const rows = await joined(selects, ' union all ').select<{ place: number; details: string }>(manager);
    for (const { place, details } of rows) found[place]?.push(detailsOf({ details }));
  }
  return found;
}

/** The ids of all deployments that are, or at some moment were, linked to an incident or to be suspected. */
export async function everRelated(manager: EntityManager, incidentId: string, suspicion: Suspicion | null): Promise<readonly string[]> {
  const linked = sql`select deployment_id as "id" from deployment_incident where incident_id = ${incidentId}`;
  const suspected =
    suspicion === null
      ? []
      : [
          sql`select id as "id" from deployment where ${within(suspicion)}`,
          sql`select deployment_id as "id" from deployment_formerly where ${within(suspicion)}`,
        ];
  const rows = await joined([linked, ...suspected], ' union ').select<{ id: string }>(manager);
  return rows.map(({ id }) => id);
}

function suspectsOf(suspicion: Suspicion, place: number, first: number): Sql {
  return sql`
    select ${place} + 0 as "place", details as "details" from deployment
    where ${within(suspicion)} and environment = 'production' and retracted = 0
    order by finished_at desc, id desc limit ${first}`;
}

function within({ services, since, until }: Suspicion): Sql {
  return sql`${among('service', services.map(asStorable))} and finished_at >= ${since} and finished_at <= ${latestEnd(until)}`;
}
