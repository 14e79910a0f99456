import { textFrom } from '#event-sourcing';
import type { DomainCommand, Occurrence } from '#event-sourcing';
import { MAX_NOTE, proposedOnly, refused } from '../action-item.errors.js';
import type { ActionItemEvent } from '../action-item.events.js';
import type { ActionItemState } from '../action-item.js';

/** A completed item is not done after all, and why; whether it was verified does not matter. */
export interface ReopenActionItem extends DomainCommand<'ReopenActionItem'> {
  readonly reason: string;
  readonly occurred: Occurrence;
}

export function reopenActionItem(command: ReopenActionItem, state: ActionItemState): readonly ActionItemEvent[] {
  const { status, actionItemId, incidentId } = proposedOnly(state);
  const reason = textFrom('reason', command.reason, MAX_NOTE, refused);
  if (status === 'DROPPED') throw refused.dropped();
  if (status !== 'COMPLETED') throw refused.nothingToReopen();
  return [{ type: 'ActionItemReopened', occurred: command.occurred, data: { actionItemId, incidentId, reason } }];
}
