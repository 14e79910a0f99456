import { DateTime, enumOf, PageInfo, resultUnion } from '#graphql';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { actionPriorities, actionStatuses, actionTypes } from '../domain/action-item.events.js';
import type { ActionPriority, ActionStatus, ActionType } from '../domain/action-item.events.js';
import type { ActionItemDetails } from '../read-models/item/action-item-details.js';

export const ActionTypeEnum = enumOf(actionTypes);
registerEnumType(ActionTypeEnum, {
  name: 'ActionType',
  description: 'What an action is meant to change.',
  valuesMap: {
    PREVENT: { description: 'That it happens again.' },
    MITIGATE: { description: 'How much harm it does, or for how long.' },
    DETECT: { description: 'How soon it is noticed.' },
    REPAIR: { description: 'What the incident left broken.' },
    PROCESS: { description: 'How work is done around it.' },
  },
});

export const ActionStatusEnum = enumOf(actionStatuses);
registerEnumType(ActionStatusEnum, {
  name: 'ActionStatus',
  description: 'What has become of an action item.',
  valuesMap: {
    PROPOSED: { description: 'Somebody said that it should be done.' },
    ACCEPTED: { description: 'Its owner has taken it on.' },
    COMPLETED: { description: 'It is done; `note` says what was done, and `verifiedAt` whether anybody has seen that it holds.' },
    DROPPED: { description: 'It will not be done; `reason` says why.' },
  },
});

export const ActionPriorityEnum = enumOf(actionPriorities);
registerEnumType(ActionPriorityEnum, {
  name: 'ActionPriority',
  description: 'How urgent an action item is.',
  valuesMap: {
    P0: { description: 'Before anything else.' },
    P1: { description: 'Before other planned work.' },
    P2: { description: 'Among other planned work.' },
    P3: { description: 'When there is room for it.' },
  },
});

/** What was asked for, as far as the fields of the answer depend on it. Items of one answer have the same object. */
export interface Asked {
  /** ISO 8601 UTC; null: as known now. */
  readonly asKnownAt: string | null;
  /** What the answer reflects at least; null: whatever the read models do. */
  readonly minPosition: bigint | null;
}

const now: Asked = { asKnownAt: null, minPosition: null };

/** An action item as GraphQL gives it; `ActionItemFields` has the rest. */
@ObjectType({ description: 'Something to be done because of an incident. It outlives the postmortem.' })
export class ActionItem {
  readonly details!: ActionItemDetails;
  readonly asked!: Asked;

  static of(details: ActionItemDetails, asked = now): ActionItem {
    return Object.assign(new ActionItem(), { details, asked });
  }

  @Field(() => ID, { description: 'Never changes, and names the item in every other operation.' })
  get id(): string {
    return this.details.id;
  }
  @Field(() => ID, { description: 'The incident it was proposed for.' })
  get incidentId(): string {
    return this.details.incidentId;
  }
  @Field(() => Int, { description: 'From 1, in the order in which the incident’s items were proposed.' })
  get number(): number {
    return this.details.number;
  }
  @Field(() => String, { description: 'What is to be done.' })
  get title(): string {
    return this.details.title;
  }
  @Field(() => ActionTypeEnum, { description: 'What it is meant to change.' })
  get type(): ActionType {
    return this.details.type;
  }
  @Field(() => String, { nullable: true, description: 'A role or a team, or a person’s pseudonymous id; null while nobody owns it.' })
  get owner(): string | null {
    return this.details.owner;
  }
  @Field(() => String, { nullable: true, description: 'The team that it is up to; null while that is not said.' })
  get team(): string | null {
    return this.details.team;
  }
  @Field(() => DateTime, { nullable: true, description: 'When it should be done by.' })
  get dueAt(): string | null {
    return this.details.dueAt;
  }
  @Field(() => ActionPriorityEnum, { nullable: true, description: 'How urgent it is; null while that is not said.' })
  get priority(): ActionPriority | null {
    return this.details.priority;
  }
  @Field(() => String, { nullable: true, description: 'How anybody can tell that it is done: a state that can be looked at.' })
  get endState(): string | null {
    return this.details.endState;
  }
  @Field(() => String, { nullable: true, description: 'The http or https address of the ticket or change that it is worked on in.' })
  get link(): string | null {
    return this.details.link;
  }
  @Field(() => [String], { description: 'Keys of the services that it changes.' })
  get services(): readonly string[] {
    return this.details.services;
  }
  @Field(() => ActionStatusEnum, { description: 'What has become of it.' })
  get status(): ActionStatus {
    return this.details.status;
  }
  @Field(() => Int, { description: 'The revision of its stream: hand it back as expectedVersion.' })
  get version(): number {
    return this.details.version;
  }
  @Field(() => String, { description: 'Where its last event stands in the store: hand it to minPosition.' })
  get position(): string {
    return this.details.position;
  }
  @Field(() => DateTime, { description: 'When it was proposed.' })
  get proposedAt(): string {
    return this.details.proposedAt;
  }
  @Field(() => DateTime, { nullable: true, description: 'When it was done, as its completion says; null while it is not.' })
  get completedAt(): string | null {
    return this.details.completedAt;
  }
  @Field(() => String, { nullable: true, description: 'What was done; null unless it is completed.' })
  get note(): string | null {
    return this.details.note;
  }
  @Field(() => DateTime, { nullable: true, description: 'When its end state was seen to hold; null while nobody has looked.' })
  get verifiedAt(): string | null {
    return this.details.verifiedAt;
  }
  @Field(() => String, { nullable: true, description: 'How its end state was seen to hold; null while nobody has looked.' })
  get verification(): string | null {
    return this.details.verification;
  }
  @Field(() => String, { nullable: true, description: 'Why it will not be done; null unless it was dropped.' })
  get reason(): string | null {
    return this.details.reason;
  }
}

@ObjectType({ description: 'A page of action items.' })
export class ActionItemConnection {
  @Field(() => [ActionItem], {
    description: 'By when they are due, earliest first and the undated ones last; then in the order they were proposed.',
  })
  readonly nodes!: readonly ActionItem[];
  @Field(() => PageInfo, { description: 'Where this page ends.' })
  readonly pageInfo!: PageInfo;
}

export const ActionItemResult = resultUnion('ActionItemResult', ActionItem);
