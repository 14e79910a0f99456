import type { DomainCommand, Occurrence } from '#event-sourcing';
import { proposedOnly, refused } from '../action-item.errors.js';
import type { ActionItemEvent } from '../action-item.events.js';
import type { ActionItemState } from '../action-item.js';

/** Takes an action item on. */
export interface AcceptActionItem extends DomainCommand<'AcceptActionItem'> {
  readonly occurred: Occurrence;
}

export function acceptActionItem(command: AcceptActionItem, state: ActionItemState): readonly ActionItemEvent[] {
  const { status, actionItemId, incidentId } = proposedOnly(state);
  if (status === 'COMPLETED') throw refused.completed();
  if (status === 'DROPPED') throw refused.dropped();
  return status === 'ACCEPTED' ? [] : [{ type: 'ActionItemAccepted', occurred: command.occurred, data: { actionItemId, incidentId } }];
}
