import { asStorable } from '#event-sourcing';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { DeploymentOutcome } from '../../domain/deployment.events.js';
import type { DeploymentDetails } from '../details/deployment-details.js';
import { DeploymentRow } from './deployment.rows.js';
import { detailsOf } from './deployments.projection.js';

/** What a list may be narrowed by; every part that is given must hold, and within a part any of its values. Times are ISO 8601 UTC. */
export interface DeploymentCriteria {
  /** Keys of the catalogue. */
  readonly services?: readonly string[] | undefined;
  readonly environments?: readonly string[] | undefined;
  readonly outcomes?: readonly DeploymentOutcome[] | undefined;
  /** Linked to that incident. */
  readonly incidentId?: string | undefined;
  /** Over at that moment or later. */
  readonly from?: string | undefined;
  /** Over before that moment. */
  readonly to?: string | undefined;
  readonly includeRetracted: boolean;
}

/** Where a row stands in the order of the list. */
export interface ListKey {
  readonly finishedAt: string;
  readonly id: string;
}

/** The deployments that fit, newest first by when they were over; those behind `after` only. */
export async function listDeployments(
  manager: EntityManager,
  criteria: DeploymentCriteria,
  page: { readonly first: number; readonly after: ListKey | null },
): Promise<readonly DeploymentDetails[]> {
  const query = narrowed(manager, criteria).orderBy('deployment.finishedAt', 'DESC').addOrderBy('deployment.id', 'DESC').take(page.first);
  if (page.after !== null) {
    const { finishedAt, id } = page.after;
    query.andWhere('(deployment.finished_at, deployment.id) < (:finishedAt, :id)', {
      finishedAt: asStorable(finishedAt),
      id: asStorable(id),
    });
  }
  return (await query.getMany()).map(detailsOf);
}

/** How many deployments fit. */
export function countDeployments(manager: EntityManager, criteria: DeploymentCriteria): Promise<number> {
  return narrowed(manager, criteria).getCount();
}

function narrowed(manager: EntityManager, criteria: DeploymentCriteria): SelectQueryBuilder<DeploymentRow> {
  const query = manager.createQueryBuilder(DeploymentRow, 'deployment');
  const among = (column: string, values: readonly string[] | undefined): void => {
    if (values !== undefined) query.andWhere(`deployment.${column} IN (:...${column})`, { [column]: values.map(asStorable) });
  };
  if (!criteria.includeRetracted) query.andWhere('deployment.retracted = 0');
  among('service', criteria.services);
  among('environment', criteria.environments);
  among('outcome', criteria.outcomes);
  if (criteria.incidentId !== undefined) {
    query.andWhere(`deployment.id IN (SELECT deployment_id FROM deployment_incident WHERE incident_id = :incidentId AND relation <> '')`, {
      incidentId: asStorable(criteria.incidentId),
    });
  }
  if (criteria.from !== undefined) query.andWhere('deployment.finished_at >= :from', { from: criteria.from });
  if (criteria.to !== undefined) query.andWhere('deployment.finished_at < :to', { to: criteria.to });
  return query;
}
