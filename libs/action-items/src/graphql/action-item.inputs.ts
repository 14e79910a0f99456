import { DateTime } from '#graphql';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { ActionPriority, ActionStatus, ActionType } from '../domain/action-item.events.js';
import { ActionPriorityEnum, ActionStatusEnum, ActionTypeEnum } from './action-item.type.js';

const ADDRESSES =
  'Keys of the root-cause classes it is meant to make rarer. A key is looked for among the contributing factors first, then on the other axes.';

@InputType({ isAbstract: true })
abstract class TermsInput {
  @Field(() => String, { nullable: true, description: 'A role, or a person’s pseudonymous id; never a name. 200 characters at most.' })
  readonly owner?: string | null;
  @Field(() => String, { nullable: true, description: 'The team that it is up to; 200 characters at most.' })
  readonly team?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When it should be done by.' })
  readonly dueAt?: string | null;
  @Field(() => ActionPriorityEnum, { nullable: true, description: 'How urgent it is.' })
  readonly priority?: ActionPriority | null;
  @Field(() => String, {
    nullable: true,
    description: 'How anybody can tell that it is done: a state that can be looked at. 2,000 characters at most.',
  })
  readonly endState?: string | null;
  @Field(() => String, { nullable: true, description: 'The http or https address of the ticket or change that it is worked on in.' })
  readonly link?: string | null;
  @Field(() => [String], { nullable: true, description: ADDRESSES })
  readonly addresses?: readonly string[] | null;
  @Field(() => [String], {
    nullable: true,
    description: 'Keys of the services that it changes; one that the catalogue lacks is added to it.',
  })
  readonly services?: readonly string[] | null;
}

@InputType({ description: 'What should be done because of an incident. A title is enough.' })
export class ProposeActionItemInput extends TermsInput {
  @Field(() => ID, { description: 'The incident it is proposed for.' })
  readonly incidentId!: string;
  @Field(() => String, { description: 'What is to be done, in a line; 500 characters at most.' })
  readonly title!: string;
  @Field(() => ActionTypeEnum, { defaultValue: 'PREVENT', description: 'What it is meant to change.' })
  readonly type!: ActionType;
  @Field(() => DateTime, { nullable: true, description: 'When it was proposed; now, when left out. Not still to come.' })
  readonly occurredAt?: string | null;
  @Field(() => String, { nullable: true, description: 'The same key again: the same item, nothing new recorded.' })
  readonly idempotencyKey?: string | null;
}

const EXPECTED_VERSION = 'The `version` that was read; refused as a conflict when it is no longer that.';
const SAME_KEY = 'The same key again is the same request: nothing new is recorded.';

@InputType({
  description:
    'What is said otherwise of an item that is still to be done. What is left out stays as it is; null takes it away, except for the title and the type.',
})
export class ReviseActionItemInput extends TermsInput {
  @Field(() => ID, { description: 'The action item.' })
  readonly id!: string;
  @Field(() => String, { nullable: true, description: 'What is to be done, in a line; 500 characters at most.' })
  readonly title?: string | null;
  @Field(() => ActionTypeEnum, { nullable: true, description: 'What it is meant to change.' })
  readonly type?: ActionType | null;
  @Field(() => String, { nullable: true, description: 'Why it is said otherwise.' })
  readonly reason?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When that was decided; now, when left out. Not still to come.' })
  readonly occurredAt?: string | null;
  @Field(() => Int, { nullable: true, description: EXPECTED_VERSION })
  readonly expectedVersion?: number | null;
  @Field(() => String, { nullable: true, description: SAME_KEY })
  readonly idempotencyKey?: string | null;
}

@InputType({ isAbstract: true })
abstract class RequestInput {
  @Field(() => ID, { description: 'The action item.' })
  readonly id!: string;
  @Field(() => Int, { nullable: true, description: EXPECTED_VERSION })
  readonly expectedVersion?: number | null;
  @Field(() => String, { nullable: true, description: SAME_KEY })
  readonly idempotencyKey?: string | null;
}

@InputType({ description: 'Who owns the item takes it on.' })
export class AcceptActionItemInput extends RequestInput {
  @Field(() => DateTime, { nullable: true, description: 'When it was taken on; now, when left out. Not still to come.' })
  readonly occurredAt?: string | null;
}

@InputType({ description: 'The item is done. Whether it had been accepted does not matter.' })
export class CompleteActionItemInput extends RequestInput {
  @Field(() => String, { description: 'What was done.' })
  readonly note!: string;
  @Field(() => DateTime, { nullable: true, description: 'When it was done; now, when left out. Not still to come.' })
  readonly occurredAt?: string | null;
}

@InputType({ description: 'The end state of a completed item holds.' })
export class VerifyActionItemInput extends RequestInput {
  @Field(() => String, { description: 'How that was seen.' })
  readonly note!: string;
  @Field(() => DateTime, { nullable: true, description: 'When it was seen; now, when left out. Not still to come.' })
  readonly occurredAt?: string | null;
}

@InputType({ description: 'A completed item is not done after all.' })
export class ReopenActionItemInput extends RequestInput {
  @Field(() => String, { description: 'What is missing.' })
  readonly reason!: string;
  @Field(() => DateTime, { nullable: true, description: 'When that was found; now, when left out. Not still to come.' })
  readonly occurredAt?: string | null;
}

@InputType({ description: 'The item will not be done.' })
export class DropActionItemInput extends RequestInput {
  @Field(() => String, { description: 'Why not.' })
  readonly reason!: string;
  @Field(() => DateTime, { nullable: true, description: 'When that was decided; now, when left out. Not still to come.' })
  readonly occurredAt?: string | null;
}

@InputType({ description: 'Every part that is given must hold, and within a part any of its values; an empty list narrows nothing.' })
export class ActionItemFilter {
  @Field(() => [ActionStatusEnum], { nullable: true, description: 'In one of these states now.' })
  readonly statuses?: readonly ActionStatus[] | null;
  @Field(() => [ActionTypeEnum], { nullable: true, description: 'Of one of these types.' })
  readonly types?: readonly ActionType[] | null;
  @Field(() => [ActionPriorityEnum], { nullable: true, description: 'Of one of these priorities.' })
  readonly priorities?: readonly ActionPriority[] | null;
  @Field(() => String, { nullable: true, description: 'With exactly this owner.' })
  readonly owner?: string | null;
  @Field(() => String, { nullable: true, description: 'Up to exactly this team.' })
  readonly team?: string | null;
  @Field(() => ID, { nullable: true, description: 'Proposed for this incident.' })
  readonly incidentId?: string | null;
  @Field(() => [String], { nullable: true, description: 'Keys of services, one of which it changes.' })
  readonly services?: readonly string[] | null;
  @Field(() => [String], { nullable: true, description: 'Keys of classes, on whatever axis, one of which it is meant to make rarer.' })
  readonly addresses?: readonly string[] | null;
  @Field(() => DateTime, { nullable: true, description: 'Due before that moment, done or not.' })
  readonly dueBefore?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: due before now, and neither completed nor dropped; false: all others. Now is what the server’s clock says.',
  })
  readonly overdue?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: completed, and seen to hold; false: completed, and nobody has looked yet.',
  })
  readonly verified?: boolean | null;
  @Field(() => String, { nullable: true, description: 'The answer reflects at least this position, or is an error after 5 s.' })
  readonly minPosition?: string | null;
}
