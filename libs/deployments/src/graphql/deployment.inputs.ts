import { DateTime } from '#graphql';
import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import type { DeploymentOutcome, DeploymentRelation } from '../domain/deployment.events.js';
import { DeploymentOutcomeEnum, DeploymentRelationEnum } from './deployment.type.js';

const EXPECTED_VERSION = 'The `revision` that was read; refused as a conflict when it is no longer that.';
const SAME_KEY = 'The same key again is the same request: nothing new is recorded.';

@InputType({ description: 'A change that a deployment brought.' })
export class DeployedChangeInput {
  @Field(() => String, { description: 'Its commit: 1 to 200 characters. A commit counts once.' })
  readonly commit!: string;
  @Field(() => DateTime, { description: 'When it was committed: lead time counts from then.' })
  readonly committedAt!: string;
}

@InputType({ description: 'Where to see more of a deployment.' })
export class DeploymentLinkInput {
  @Field(() => String, { description: 'An http or https address without a user name or password; 2,000 characters at most.' })
  readonly url!: string;
  @Field(() => String, { nullable: true, description: 'What it leads to; 200 characters at most.' })
  readonly title?: string | null;
}

@InputType({ isAbstract: true })
abstract class TermsInput {
  @Field(() => String, { nullable: true, description: 'Which version of the service; 200 characters at most.' })
  readonly version?: string | null;
  @Field(() => String, { nullable: true, description: 'Which commit; 200 characters at most.' })
  readonly commit?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When it began, not after it was over.' })
  readonly startedAt?: string | null;
  @Field(() => [DeployedChangeInput], { nullable: true, description: 'The changes that it brought; 500 at most.' })
  readonly changes?: readonly DeployedChangeInput[] | null;
  @Field(() => [DeploymentLinkInput], { nullable: true, description: 'Where to see more of it; 20 at most.' })
  readonly links?: readonly DeploymentLinkInput[] | null;
}

@InputType({
  description:
    'That a service was deployed. With an `externalId` that the service had before, it is the same deployment: what is said otherwise by now is corrected, and what people corrected stays.',
})
export class RecordDeploymentInput extends TermsInput {
  @Field(() => String, { description: 'The key of the service; one that the catalogue lacks is added to it.' })
  readonly service!: string;
  @Field(() => String, {
    nullable: true,
    defaultValue: 'production',
    description: 'Where to; upper and lower case are the same. 200 characters at most.',
  })
  readonly environment?: string | null;
  @Field(() => DateTime, { description: 'When it was over; refused when that is still to come by more than five minutes.' })
  readonly finishedAt!: string;
  @Field(() => DeploymentOutcomeEnum, { nullable: true, defaultValue: 'SUCCEEDED', description: 'How it ended.' })
  readonly outcome?: DeploymentOutcome | null;
  @Field(() => String, { nullable: true, description: 'What the system that deployed calls it; 200 characters at most.' })
  readonly externalId?: string | null;
  @Field(() => String, { nullable: true, description: SAME_KEY })
  readonly idempotencyKey?: string | null;
}

@InputType({ isAbstract: true })
abstract class DeploymentInput {
  @Field(() => ID, { description: 'The deployment.' })
  readonly deploymentId!: string;
  @Field(() => Int, { nullable: true, description: EXPECTED_VERSION })
  readonly expectedVersion?: number | null;
  @Field(() => String, { nullable: true, description: SAME_KEY })
  readonly idempotencyKey?: string | null;
}

@InputType({
  description:
    'What is known better of a deployment. What is left out stays as it is; null takes it away (an environment: production; an outcome: SUCCEEDED), except for the service and the end.',
})
export class CorrectDeploymentInput extends TermsInput {
  @Field(() => ID, { description: 'The deployment.' })
  readonly deploymentId!: string;
  @Field(() => String, { nullable: true, description: 'The key of the service; one that the catalogue lacks is added to it.' })
  readonly service?: string | null;
  @Field(() => String, { nullable: true, description: 'Where to.' })
  readonly environment?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was over; not still to come.' })
  readonly finishedAt?: string | null;
  @Field(() => DeploymentOutcomeEnum, { nullable: true, description: 'How it ended.' })
  readonly outcome?: DeploymentOutcome | null;
  @Field(() => String, { nullable: true, description: 'Why it is said otherwise; 2,000 characters at most.' })
  readonly reason?: string | null;
  @Field(() => Int, { nullable: true, description: EXPECTED_VERSION })
  readonly expectedVersion?: number | null;
  @Field(() => String, { nullable: true, description: SAME_KEY })
  readonly idempotencyKey?: string | null;
}

@InputType({ description: 'Which deployment there was not, and why it was recorded.' })
export class RetractDeploymentInput extends DeploymentInput {
  @Field(() => String, { description: 'Why; 2,000 characters at most.' })
  readonly reason!: string;
}

@InputType({ description: 'What a deployment has to do with an incident. Said again with another relation, that one stands.' })
export class LinkDeploymentInput extends DeploymentInput {
  @Field(() => ID, { description: 'The incident.' })
  readonly incidentId!: string;
  @Field(() => DeploymentRelationEnum, { description: 'Whether it caused the incident or remedied it.' })
  readonly relation!: DeploymentRelation;
}

@InputType({ description: 'That a deployment has nothing to do with an incident after all.' })
export class UnlinkDeploymentInput extends DeploymentInput {
  @Field(() => ID, { description: 'The incident.' })
  readonly incidentId!: string;
  @Field(() => String, { nullable: true, description: 'Why; 2,000 characters at most.' })
  readonly reason?: string | null;
}

@InputType({
  description: 'What a list of deployments is narrowed by: every part that is given must hold, within a part any of its values.',
})
export class DeploymentFilter {
  @Field(() => [String], { nullable: true, description: 'Keys of services.' })
  readonly services?: readonly string[] | null;
  @Field(() => [String], { nullable: true, description: 'Environments, in whatever case.' })
  readonly environments?: readonly string[] | null;
  @Field(() => [DeploymentOutcomeEnum], { nullable: true, description: 'How they ended.' })
  readonly outcomes?: readonly DeploymentOutcome[] | null;
  @Field(() => ID, { nullable: true, description: 'Linked to that incident.' })
  readonly incidentId?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Over at that moment or later.' })
  readonly from?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Over before that moment.' })
  readonly to?: string | null;
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Also those that were retracted.' })
  readonly includeRetracted?: boolean | null;
  @Field(() => String, { nullable: true, description: 'The answer reflects at least this position, or is an error after 5 s.' })
  readonly minPosition?: string | null;
}

@InputType({ isAbstract: true })
abstract class StretchInput {
  @Field(() => String, { description: 'The key of the service; one that the catalogue lacks is added to it.' })
  readonly service!: string;
  @Field(() => DateTime, { description: 'From that moment on.' })
  readonly from!: string;
  @Field(() => DateTime, { description: 'Up to that moment, which does not count: an hour to 366 days later, and over by now.' })
  readonly to!: string;
  @Field(() => String, { nullable: true, description: SAME_KEY })
  readonly idempotencyKey?: string | null;
}

@InputType({
  description:
    'How many requests a service served. Recorded again for the same stretch, the later number stands; stretches do not overlap.',
})
export class RecordRequestsInput extends StretchInput {
  @Field(() => Float, { description: 'A whole number, 0 or more.' })
  readonly requests!: number;
}

@InputType({ description: 'For which stretch, exactly as it was recorded, the number of requests is not known after all.' })
export class RetractRequestsInput extends StretchInput {
  @Field(() => String, { description: 'Why; 2,000 characters at most.' })
  readonly reason!: string;
}
