import { optionalTextFrom, textFrom } from '#event-sourcing';
import type { DomainCommand, Occurrence } from '#event-sourcing';
import { MAX_ADDRESSES, MAX_OWNER, MAX_TITLE, refused } from '../action-item.errors.js';
import type { ActionItemEvent, ActionType, AddressedClass } from '../action-item.events.js';
import type { ActionItemState } from '../action-item.js';

/** Something should be done because of an incident. */
export interface ProposeActionItem extends DomainCommand<'ProposeActionItem'> {
  readonly actionItemId: string;
  readonly incidentId: string;
  readonly number: number;
  readonly title: string;
  readonly actionType: ActionType;
  readonly owner?: string;
  readonly dueAt?: string;
  readonly addresses: readonly AddressedClass[];
  readonly occurred: Occurrence;
}

export function proposeActionItem(command: ProposeActionItem, state: ActionItemState): readonly ActionItemEvent[] {
  if (state.status !== 'UNKNOWN') throw refused.numberTaken();
  if (command.addresses.length > MAX_ADDRESSES) throw refused.tooManyAddresses(command.addresses.length);
  const owner = optionalTextFrom('owner', command.owner, MAX_OWNER, refused);
  return [
    {
      type: 'ActionItemProposed',
      occurred: command.occurred,
      data: {
        actionItemId: command.actionItemId,
        incidentId: command.incidentId,
        number: command.number,
        title: textFrom('title', command.title, MAX_TITLE, refused),
        type: command.actionType,
        ...(owner === undefined ? {} : { owner }),
        ...(command.dueAt === undefined ? {} : { dueAt: command.dueAt }),
        addresses: eachOnce(command.addresses),
      },
    },
  ];
}

function eachOnce(addresses: readonly AddressedClass[]): readonly AddressedClass[] {
  return [...new Map(addresses.map(({ axis, key }) => [`${axis} ${key}`, { axis, key }])).values()];
}
