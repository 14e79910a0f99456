import type { GraphqlContext } from '#graphql';
import { Incident } from '#incidents/graphql';
import { IncidentList } from '#incidents/published';
import { Inject } from '@nestjs/common';
import { Context, Field, ID, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import type { DeploymentRelation } from '../domain/deployment.events.js';
import { Deployment, DeploymentRelationEnum } from './deployment.type.js';

@ObjectType({ description: 'An incident beside a deployment.' })
export class DeploymentIncident {
  @Field(() => ID, { description: 'The incident’s id.' })
  readonly incidentId!: string;
  @Field(() => DeploymentRelationEnum, { description: 'What the deployment has to do with it.' })
  readonly relation!: DeploymentRelation;
}

/** The fields of a deployment that take more than its details. */
@Resolver(() => Deployment)
export class DeploymentFields {
  @ResolveField(() => [DeploymentIncident], { description: 'The incidents it is linked to, in the order they were.' })
  incidents(@Parent() { details }: Deployment): readonly DeploymentIncident[] {
    return details.incidents;
  }
}

@Resolver(() => DeploymentIncident)
export class DeploymentIncidentFields {
  constructor(@Inject(IncidentList) private readonly incidents: IncidentList) {}

  @ResolveField(() => Incident, { nullable: true, description: 'The incident, as it is now.' })
  incident(@Parent() { incidentId }: DeploymentIncident, @Context() context: GraphqlContext): Promise<Incident | null> {
    // All deployments of an answer share a lookup.
    return context.once(this, () => this.#loader()).load(incidentId);
  }

  #loader(): DataLoader<string, Incident | null> {
    const load = async (ids: readonly string[]) => {
      const found = await this.incidents.find([...new Set(ids)], null);
      return ids.map((id) => found.get(id) ?? null);
    };
    // Mutations of one request answer one after the other, each with the incident as it then is.
    return new DataLoader(load, { cache: false });
  }
}
