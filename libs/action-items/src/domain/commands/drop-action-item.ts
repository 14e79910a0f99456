import { textFrom } from '#event-sourcing';
import type { DomainCommand, Occurrence } from '#event-sourcing';
import { MAX_NOTE, proposedOnly, refused } from '../action-item.errors.js';
import type { ActionItemEvent } from '../action-item.events.js';
import type { ActionItemState } from '../action-item.js';

/** It will not be done, and why. */
export interface DropActionItem extends DomainCommand<'DropActionItem'> {
  readonly reason: string;
  readonly occurred: Occurrence;
}

export function dropActionItem(command: DropActionItem, state: ActionItemState): readonly ActionItemEvent[] {
  const { status, actionItemId, incidentId, closing } = proposedOnly(state);
  const reason = textFrom('reason', command.reason, MAX_NOTE, refused);
  if (status === 'COMPLETED') throw refused.completed();
  if (status === 'DROPPED') {
    if (reason !== closing) throw refused.dropped();
    return [];
  }
  return [{ type: 'ActionItemDropped', occurred: command.occurred, data: { actionItemId, incidentId, reason } }];
}
