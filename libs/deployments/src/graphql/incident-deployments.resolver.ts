import { pageSize, positionFrom } from '#graphql';
import type { GraphqlContext } from '#graphql';
import { Incident } from '#incidents/graphql';
import type { IncidentFacts } from '#incidents/published';
import { ReadModelDatabase } from '#projections';
import { Inject } from '@nestjs/common';
import { Args, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { IncidentDeployments } from '../read-models/incident/incident-deployments.js';
import type { RelatedDeployment } from '../read-models/incident/incident-deployments.js';
import { DEPLOYMENTS } from '../read-models/list/deployments.projection.js';
import { Deployment, IncidentDeployment } from './deployment.type.js';

@Resolver(() => Incident)
export class IncidentDeploymentsResolver {
  constructor(
    @Inject(IncidentDeployments) private readonly deployments: IncidentDeployments,
    @Inject(ReadModelDatabase) private readonly database: Pick<ReadModelDatabase, 'waitFor'>,
  ) {}

  @ResolveField('deployments', () => [IncidentDeployment], {
    description:
      'The deployments that caused or remedied it, and then those that may have caused it (of which 100 are looked at); each newest first.',
  })
  async related(
    @Parent() incident: Incident,
    @Context() context: GraphqlContext,
    @Args('first', { type: () => Int, defaultValue: 20, nullable: true, description: '1 to 500.' }) first: number | null,
    @Args('minPosition', {
      type: () => String,
      nullable: true,
      description: 'The answer reflects at least this position, or is an error after 5 s.',
    })
    minPosition: string | null,
  ): Promise<readonly IncidentDeployment[]> {
    const size = pageSize(first ?? 20);
    if (minPosition != null) await this.database.waitFor(positionFrom(minPosition, 'minPosition'), { projections: [DEPLOYMENTS] });
    const found = await this.#of(incident, context);
    return found.slice(0, size).map(({ deployment, relation }) => ({
      deployment: Deployment.of(deployment),
      relation,
      candidate: relation === null,
    }));
  }

  #of({ facts, asKnownAt }: Incident, context: GraphqlContext): Promise<readonly RelatedDeployment[]> {
    if (asKnownAt !== null) return this.deployments.asKnownAt(facts, asKnownAt);
    return context.once(this, () => this.#loader()).load(facts);
  }

  #loader(): DataLoader<IncidentFacts, readonly RelatedDeployment[]> {
    // Mutations of one request answer one after the other, each with the deployments as they then are.
    return new DataLoader((incidents: readonly IncidentFacts[]) => this.deployments.ofIncidents(incidents), { cache: false });
  }
}
