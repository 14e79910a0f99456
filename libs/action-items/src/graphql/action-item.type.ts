import { DateTime, enumOf, resultUnion } from '#graphql';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { actionStatuses, actionTypes } from '../domain/action-item.events.js';
import type { ActionStatus, ActionType } from '../domain/action-item.events.js';
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
    COMPLETED: { description: 'It is done; `note` says what was done.' },
    DROPPED: { description: 'It will not be done; `reason` says why.' },
  },
});

/** An action item as GraphQL gives it; `addresses` comes from its resolver. */
@ObjectType({ description: 'Something to be done because of an incident. It outlives the postmortem.' })
export class ActionItem {
  readonly details!: ActionItemDetails;

  static of(details: ActionItemDetails): ActionItem {
    return Object.assign(new ActionItem(), { details });
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
  @Field(() => String, { nullable: true, description: 'A team or a role, or a person’s pseudonymous id; null while nobody owns it.' })
  get owner(): string | null {
    return this.details.owner;
  }
  @Field(() => DateTime, { nullable: true, description: 'When it should be done by.' })
  get dueAt(): string | null {
    return this.details.dueAt;
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
  @Field(() => DateTime, { nullable: true, description: 'When it was done, as its completion says; null while it is not.' })
  get completedAt(): string | null {
    return this.details.completedAt;
  }
  @Field(() => String, { nullable: true, description: 'What was done; null unless it is completed.' })
  get note(): string | null {
    return this.details.note;
  }
  @Field(() => String, { nullable: true, description: 'Why it will not be done; null unless it was dropped.' })
  get reason(): string | null {
    return this.details.reason;
  }
}

export const ActionItemResult = resultUnion('ActionItemResult', ActionItem);
