import type { Window } from '#calendar';
import { asStorable } from '#event-sourcing';
import { among, joined, sql } from '#projections';
import type { Sql } from '#projections';
import type { EntityManager } from 'typeorm';
import { PRODUCTION } from '../../domain/deployment.js';
import type { DeploymentTally, LeadTimes } from '../../published/production-deployments.js';
import { detailsOf } from '../list/deployments.projection.js';

/** Lists of services, each of which narrows. */
export type Services = readonly (readonly string[])[];

export async function tallyOf(manager: EntityManager, services: Services, window: Window): Promise<DeploymentTally> {
  const caused = sql`exists (select 1 from deployment_incident i where i.deployment_id = d.id and i.relation = 'CAUSED')`;
  const rows = await sql`
    select d.outcome as "outcome", case when ${caused} then 1 else 0 end as "caused", count(*) as "deployments"
    from deployment d where ${toProduction(services, window)} group by 1, 2
  `.select<{ outcome: string; caused: number; deployments: number | string }>(manager);
  let [carriedThrough, withoutEffect, failed, effective] = [0, 0, 0, 0];
  for (const { outcome, caused: hasCaused, deployments } of rows) {
    const count = Number(deployments);
    if (outcome !== 'FAILED') carriedThrough += count;
    if (outcome === 'FAILED' && hasCaused === 0) withoutEffect += count;
    else effective += count;
    if (outcome === 'ROLLED_BACK' || hasCaused === 1) failed += count;
  }
  return { carriedThrough, withoutEffect, failed, effective };
}

const ROWS_AT_ONCE = 2_000;

/** Read in pages, since a deployment may have brought hundreds of changes. */
export async function leadTimesIn(manager: EntityManager, services: Services, window: Window): Promise<LeadTimes> {
  const seconds: number[] = [];
  let [committedLater, notSucceeded] = [0, 0];
  let behind = sql``;
  for (;;) {
    const rows = await sql`
      select d.id as "id", d.details as "details" from deployment d where ${toProduction(services, window)} ${behind}
      order by d.finished_at, d.id limit ${ROWS_AT_ONCE}
    `.select<{ id: string; details: string }>(manager);
    for (const row of rows) {
      const { outcome, finishedAt, changes } = detailsOf(row);
      if (outcome !== 'SUCCEEDED') notSucceeded += changes.length;
      else {
        for (const { committedAt } of changes) {
          if (committedAt > finishedAt) committedLater++;
          else seconds.push(Math.round((Date.parse(finishedAt) - Date.parse(committedAt)) / 1000));
        }
      }
      behind = sql`and (d.finished_at, d.id) > (${finishedAt}, ${row.id})`;
    }
    if (rows.length < ROWS_AT_ONCE) return { seconds, committedLater, notSucceeded };
  }
}

/** When the first deployment was over that is said to have caused an incident, by incident. */
export async function causesOf(manager: EntityManager): Promise<ReadonlyMap<string, string>> {
  const rows = await sql`
    select i.incident_id as "incidentId", min(d.finished_at) as "finishedAt"
    from deployment_incident i join deployment d on d.id = i.deployment_id
    where i.relation = 'CAUSED' and d.retracted = 0 group by i.incident_id
  `.select<{ incidentId: string; finishedAt: string }>(manager);
  return new Map(rows.map(({ incidentId, finishedAt }) => [incidentId, finishedAt]));
}

function toProduction(services: Services, { from, to }: Window): Sql {
  const narrowed = services.filter((list) => list.length > 0).map((list) => sql`and ${among('d.service', list.map(asStorable))}`);
  return sql`
    d.finished_at >= ${from} and d.finished_at < ${to} and d.environment = ${PRODUCTION} and d.retracted = 0
    ${narrowed.length === 0 ? sql`` : joined(narrowed, ' ')}`;
}
