import { Field, InputType, Int } from '@nestjs/graphql';

const KEY = 'What incidents call it: 1 to 200 characters on one line. Upper and lower case differ; white space around it does not count.';
const EXPECTED_VERSION = 'The version you have read; when it has changed since, nothing is recorded and the answer is a Conflict.';
const IDEMPOTENCY_KEY = 'The same key again is the same request: nothing new is recorded.';

@InputType({ description: 'Where a procedure is written down.' })
export class RunbookInput {
  @Field(() => String, { description: 'What it is about: 1 to 200 characters.' })
  readonly title!: string;
  @Field(() => String, { description: 'An http or https address without a user name or password; at most 2000 characters.' })
  readonly url!: string;
}

@InputType({
  description:
    'What a service is. One that the catalogue lacks is added to it. A field that is left out stays as it is; null takes it away.',
})
export class DescribeServiceInput {
  @Field(() => String, { description: KEY })
  readonly key!: string;
  @Field(() => String, { nullable: true, description: 'What people call it: 1 to 200 characters; null: its key.' })
  readonly name?: string | null;
  @Field(() => String, { nullable: true, description: 'Who looks after it: 1 to 200 characters.' })
  readonly owningTeam?: string | null;
  @Field(() => Int, { nullable: true, description: 'How important it is: 1 (the most) to 4.' })
  readonly tier?: number | null;
  @Field(() => [RunbookInput], { nullable: true, description: 'The whole list, replacing the one before; at most 50.' })
  readonly runbooks?: readonly RunbookInput[] | null;
  @Field(() => Int, { nullable: true, description: EXPECTED_VERSION })
  readonly expectedVersion?: number | null;
  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY })
  readonly idempotencyKey?: string | null;
}

@InputType({ description: 'Which service is taken out of use. Describing it again brings it back.' })
export class RetireServiceInput {
  @Field(() => String, { description: 'The key of a service that is in the catalogue.' })
  readonly key!: string;
  @Field(() => String, { nullable: true, description: 'Why: one line, at most 2000 characters.' })
  readonly reason?: string | null;
  @Field(() => Int, { nullable: true, description: EXPECTED_VERSION })
  readonly expectedVersion?: number | null;
  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY })
  readonly idempotencyKey?: string | null;
}
