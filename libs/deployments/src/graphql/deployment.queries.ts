import { anyOf, badInput, decodeCursor, pageOf, pageSize, positionFrom } from '#graphql';
import { ReadModelDatabase } from '#projections';
import { Inject } from '@nestjs/common';
import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { RecordedDeployments } from '../read-models/details/recorded-deployments.js';
import { DEPLOYMENTS } from '../read-models/list/deployments.projection.js';
import { countDeployments, listDeployments } from '../read-models/list/deployments.query.js';
import type { DeploymentCriteria } from '../read-models/list/deployments.query.js';
import { DeploymentFilter } from './deployment.inputs.js';
import { Deployment, DeploymentConnection } from './deployment.type.js';

/** A page, with what it takes to count the rest if that is asked for. */
interface DeploymentPage extends DeploymentConnection {
  readonly criteria: DeploymentCriteria;
}

@Resolver(() => DeploymentConnection)
export class DeploymentQueries {
  constructor(
    @Inject(RecordedDeployments) private readonly recorded: RecordedDeployments,
    @Inject(ReadModelDatabase) private readonly database: Pick<ReadModelDatabase, 'read' | 'waitFor'>,
  ) {}

  @Query(() => Deployment, { nullable: true, description: 'A deployment, also a retracted one; null when the id names none.' })
  async deployment(@Args('id', { type: () => ID }) id: string): Promise<Deployment | null> {
    const details = await this.recorded.deployment(id);
    return details === null ? null : Deployment.of(details);
  }

  @Query(() => DeploymentConnection, { description: 'Deployments, newest first by when they were over.' })
  async deployments(
    @Args('filter', { type: () => DeploymentFilter, nullable: true }) filter: DeploymentFilter | null,
    @Args('first', { type: () => Int, defaultValue: 50, nullable: true, description: '1 to 500.' }) first: number | null,
    @Args('after', { type: () => String, nullable: true, description: 'The `endCursor` of the page before.' }) after: string | null,
  ): Promise<DeploymentPage> {
    const criteria = criteriaOf(filter);
    const size = pageSize(first ?? 50);
    const [finishedAt = '', id = ''] = after == null ? [] : decodeCursor(after, 2);
    if (filter?.minPosition != null) {
      await this.database.waitFor(positionFrom(filter.minPosition, 'filter.minPosition'), { projections: [DEPLOYMENTS] });
    }
    const page = { first: size + 1, after: after == null ? null : { finishedAt, id } };
    const listed = await this.database.read((manager) => listDeployments(manager, criteria, page));
    const { page: found, pageInfo } = pageOf(listed, size, (last) => [last.finishedAt, last.id]);
    return { criteria, nodes: found.map((details) => Deployment.of(details)), pageInfo };
  }

  @ResolveField(() => Int, { description: 'How many deployments fit, on all pages.' })
  totalCount(@Parent() page: DeploymentPage): Promise<number> {
    return this.database.read((manager) => countDeployments(manager, page.criteria));
  }
}

function criteriaOf(filter: DeploymentFilter | null | undefined): DeploymentCriteria {
  if (filter?.from != null && filter.to != null && filter.from >= filter.to) throw badInput('filter.to', 'is not behind filter.from');
  return {
    services: anyOf(filter?.services),
    environments: anyOf(filter?.environments)?.map((environment) => environment.trim().toLowerCase()),
    outcomes: anyOf(filter?.outcomes),
    incidentId: filter?.incidentId ?? undefined,
    from: filter?.from ?? undefined,
    to: filter?.to ?? undefined,
    includeRetracted: filter?.includeRetracted ?? false,
  };
}
