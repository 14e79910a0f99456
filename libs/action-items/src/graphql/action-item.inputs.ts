import { DateTime } from '#graphql';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { ActionType } from '../domain/action-item.events.js';
import { ActionTypeEnum } from './action-item.type.js';

@InputType({ description: 'What should be done because of an incident. A title is enough.' })
export class ProposeActionItemInput {
  @Field(() => ID, { description: 'The incident it is proposed for.' })
  readonly incidentId!: string;
  @Field(() => String, { description: 'What is to be done; best with an end that can be checked.' })
  readonly title!: string;
  @Field(() => ActionTypeEnum, { defaultValue: 'PREVENT', description: 'What it is meant to change.' })
  readonly type!: ActionType;
  @Field(() => String, { nullable: true, description: 'A team or a role, or a person’s pseudonymous id; never a name.' })
  readonly owner?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When it should be done by.' })
  readonly dueAt?: string | null;
  @Field(() => [String], {
    nullable: true,
    description:
      'Keys of the root-cause classes it is meant to make rarer. A key is looked for among the contributing factors first, then on the other axes.',
  })
  readonly addresses?: string[] | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was proposed; now, when left out.' })
  readonly occurredAt?: string | null;
  @Field(() => String, { nullable: true, description: 'The same key again: the same item, nothing new recorded.' })
  readonly idempotencyKey?: string | null;
}

@InputType({ description: 'Who owns the item takes it on.' })
export class AcceptActionItemInput {
  @Field(() => ID, { description: 'The action item.' })
  readonly id!: string;
  @Field(() => DateTime, { nullable: true, description: 'When it was taken on; now, when left out.' })
  readonly occurredAt?: string | null;
  @Field(() => Int, { nullable: true, description: 'The `version` that was read; refused as a conflict when it is no longer that.' })
  readonly expectedVersion?: number | null;
}

@InputType({ description: 'The item is done. Whether it had been accepted does not matter.' })
export class CompleteActionItemInput {
  @Field(() => ID, { description: 'The action item.' })
  readonly id!: string;
  @Field(() => String, { description: 'What was done.' })
  readonly note!: string;
  @Field(() => DateTime, { nullable: true, description: 'When it was done; now, when left out.' })
  readonly occurredAt?: string | null;
  @Field(() => Int, { nullable: true, description: 'The `version` that was read; refused as a conflict when it is no longer that.' })
  readonly expectedVersion?: number | null;
}

@InputType({ description: 'The item will not be done.' })
export class DropActionItemInput {
  @Field(() => ID, { description: 'The action item.' })
  readonly id!: string;
  @Field(() => String, { description: 'Why not.' })
  readonly reason!: string;
  @Field(() => DateTime, { nullable: true, description: 'When that was decided; now, when left out.' })
  readonly occurredAt?: string | null;
  @Field(() => Int, { nullable: true, description: 'The `version` that was read; refused as a conflict when it is no longer that.' })
  readonly expectedVersion?: number | null;
}
