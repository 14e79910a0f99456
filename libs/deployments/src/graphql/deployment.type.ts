import { DateTime, enumOf, PageInfo, resultUnion } from '#graphql';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { deploymentOutcomes, deploymentRelations } from '../domain/deployment.events.js';
import type { DeploymentOutcome, DeploymentRelation } from '../domain/deployment.events.js';
import type { DeploymentDetails } from '../read-models/details/deployment-details.js';

export const DeploymentOutcomeEnum = enumOf(deploymentOutcomes);
registerEnumType(DeploymentOutcomeEnum, {
  name: 'DeploymentOutcome',
  description: 'How a deployment ended.',
  valuesMap: {
    SUCCEEDED: { description: 'It was carried through.' },
    FAILED: { description: 'It was not carried through.' },
    ROLLED_BACK: { description: 'It was carried through and then taken back.' },
  },
});

export const DeploymentRelationEnum = enumOf(deploymentRelations);
registerEnumType(DeploymentRelationEnum, {
  name: 'DeploymentRelation',
  description: 'What a deployment has to do with an incident.',
  valuesMap: {
    CAUSED: { description: 'It brought what went wrong.' },
    REMEDIATED: { description: 'It brought what put it right.' },
  },
});

@ObjectType({ description: 'A change that a deployment brought.' })
export class DeployedChange {
  @Field(() => String, { description: 'Its commit.' })
  readonly commit!: string;
  @Field(() => DateTime, { description: 'When it was committed: lead time counts from then.' })
  readonly committedAt!: string;
}

@ObjectType({ description: 'Where to see more of a deployment.' })
export class DeploymentLink {
  @Field(() => String, { description: 'An http or https address.' })
  readonly url!: string;
  @Field(() => String, { nullable: true, description: 'What it leads to, where somebody said so.' })
  readonly title!: string | null;
}

/** A deployment as GraphQL gives it; `DeploymentFields` has the rest. */
@ObjectType({ description: 'That a service was deployed, as it is known by now.' })
export class Deployment {
  readonly details!: DeploymentDetails;

  static of(details: DeploymentDetails): Deployment {
    return Object.assign(new Deployment(), { details });
  }

  @Field(() => ID, { description: 'Never changes, and names the deployment in every other operation.' })
  get id(): string {
    return this.details.id;
  }
  @Field(() => String, { nullable: true, description: 'What the system that deployed calls it; null where that was not said.' })
  get externalId(): string | null {
    return this.details.externalId;
  }
  @Field(() => String, { description: 'The key of the service.' })
  get service(): string {
    return this.details.service;
  }
  @Field(() => String, { nullable: true, description: 'Which version of the service; null where that was not said.' })
  get version(): string | null {
    return this.details.version;
  }
  @Field(() => String, { nullable: true, description: 'Which commit; null where that was not said.' })
  get commit(): string | null {
    return this.details.commit;
  }
  @Field(() => String, { description: 'Where to, in lower case. Only `production` counts as exposure, and in metrics.' })
  get environment(): string {
    return this.details.environment;
  }
  @Field(() => DateTime, { nullable: true, description: 'When it began; null where that was not said.' })
  get startedAt(): string | null {
    return this.details.startedAt;
  }
  @Field(() => DateTime, { description: 'When it was over: it counts for that day.' })
  get finishedAt(): string {
    return this.details.finishedAt;
  }
  @Field(() => DeploymentOutcomeEnum, { description: 'How it ended.' })
  get outcome(): DeploymentOutcome {
    return this.details.outcome;
  }
  @Field(() => [DeployedChange], { description: 'The changes that it brought, in the order given.' })
  get changes(): readonly DeployedChange[] {
    return this.details.changes;
  }
  @Field(() => [DeploymentLink], { description: 'Where to see more of it.' })
  get links(): readonly DeploymentLink[] {
    return this.details.links;
  }
  @Field(() => String, { nullable: true, description: 'Why it was retracted: there was no such deployment. Null while it was not.' })
  get retraction(): string | null {
    return this.details.retraction;
  }
  @Field(() => Int, { description: 'The revision of its stream: hand it back as expectedVersion.' })
  get revision(): number {
    return this.details.revision;
  }
  @Field(() => String, { description: 'Where its last event stands in the store: hand it to minPosition.' })
  get position(): string {
    return this.details.position;
  }
}

@ObjectType({ description: 'A page of deployments.' })
export class DeploymentConnection {
  @Field(() => [Deployment], { description: 'Newest first by `finishedAt`.' })
  readonly nodes!: readonly Deployment[];
  @Field(() => PageInfo, { description: 'Where this page ends.' })
  readonly pageInfo!: PageInfo;
}

@ObjectType({ description: 'A deployment beside an incident.' })
export class IncidentDeployment {
  @Field(() => Deployment, { description: 'The deployment.' })
  readonly deployment!: Deployment;
  @Field(() => DeploymentRelationEnum, {
    nullable: true,
    description: 'What somebody said that it has to do with the incident; null for a candidate.',
  })
  readonly relation!: DeploymentRelation | null;
  @Field(() => Boolean, {
    description:
      'Nobody has linked it to the incident. It is shown because it changed one of the incident’s services in production, and was over in the 24 hours before impact began (before detection, where that is not known), or was under way then.',
  })
  readonly candidate!: boolean;
}

export const DeploymentResult = resultUnion('DeploymentResult', Deployment);
