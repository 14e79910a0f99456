import { textFrom } from '#event-sourcing';
import type { DomainCommand, Occurrence } from '#event-sourcing';
import { MAX_NOTE, proposedOnly, refused } from '../action-item.errors.js';
import type { ActionItemEvent } from '../action-item.events.js';
import type { ActionItemState } from '../action-item.js';

/** It is done; whether anybody had accepted it before does not matter. `occurred` is when it was done. */
export interface CompleteActionItem extends DomainCommand<'CompleteActionItem'> {
  readonly note: string;
  readonly occurred: Occurrence;
}

export function completeActionItem(command: CompleteActionItem, state: ActionItemState): readonly ActionItemEvent[] {
  const { status, actionItemId, incidentId, closing } = proposedOnly(state);
  const note = textFrom('note', command.note, MAX_NOTE, refused);
  if (status === 'DROPPED') throw refused.dropped();
  if (status === 'COMPLETED') {
    // Another note would be lost if this passed for "already so".
    if (note !== closing) throw refused.completed();
    return [];
  }
  return [{ type: 'ActionItemCompleted', occurred: command.occurred, data: { actionItemId, incidentId, note } }];
}
