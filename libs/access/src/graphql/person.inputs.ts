import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';

const NAME = '1 to 200 characters on one line.';
const ADDRESS = 'How to reach the person, usually by e-mail: 1 to 500 characters on one line.';
const EXPECTED_VERSION = 'The version you have read; when it has changed since, nothing is recorded and the answer is a Conflict.';
const IDEMPOTENCY_KEY = 'The same key again is the same request: nothing new is recorded.';

@ArgsType()
export class PeopleArgs {
  @Field(() => Int, { defaultValue: 50, description: 'How many at most: 1 to 500.' })
  readonly first!: number;
  @Field(() => String, { nullable: true, description: 'The endCursor of the page before.' })
  readonly after?: string | null;
  @Field(() => String, { nullable: true, description: 'The answer reflects at least this position, or is an error after 5 s.' })
  readonly minPosition?: string | null;
}

@InputType({ description: 'Who somebody is. It is sealed before it is recorded, under a key of that person alone.' })
export class RegisterPersonInput {
  @Field(() => ID, { nullable: true, description: 'A UUID that events carry already, such as `myPersonId`; a new one when left out.' })
  readonly id?: string | null;
  @Field(() => String, { description: NAME })
  readonly name!: string;
  @Field(() => String, { nullable: true, description: ADDRESS })
  readonly address?: string | null;
  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY })
  readonly idempotencyKey?: string | null;
}

@InputType({ description: 'Who somebody is from now on. What is left out stays as it is.' })
export class ChangePersonDetailsInput {
  @Field(() => ID, { description: 'Whose details they are.' })
  readonly id!: string;
  @Field(() => String, { nullable: true, description: NAME })
  readonly name?: string | null;
  @Field(() => String, { nullable: true, description: `${ADDRESS} Null takes it away.` })
  readonly address?: string | null;
  @Field(() => Int, { nullable: true, description: EXPECTED_VERSION })
  readonly expectedVersion?: number | null;
  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY })
  readonly idempotencyKey?: string | null;
}

@InputType({ description: 'Who is erased, for good: the key to name and address is destroyed. The id, and what was done under it, stays.' })
export class ErasePersonInput {
  @Field(() => ID, { description: 'Who is erased.' })
  readonly id!: string;
  @Field(() => Int, { nullable: true, description: EXPECTED_VERSION })
  readonly expectedVersion?: number | null;
  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY })
  readonly idempotencyKey?: string | null;
}
