import { textFrom } from '#event-sourcing';
import type { DomainCommand, Occurrence } from '#event-sourcing';
import { MAX_NOTE, proposedOnly, refused } from '../action-item.errors.js';
import type { ActionItemEvent } from '../action-item.events.js';
import type { ActionItemState } from '../action-item.js';

/** Somebody looked whether the end state of a completed item holds, and it does. */
export interface VerifyActionItem extends DomainCommand<'VerifyActionItem'> {
  /** How that was seen. */
  readonly note: string;
  readonly occurred: Occurrence;
}

export function verifyActionItem(command: VerifyActionItem, state: ActionItemState): readonly ActionItemEvent[] {
  const { status, actionItemId, incidentId, verification } = proposedOnly(state);
  const note = textFrom('note', command.note, MAX_NOTE, refused);
  if (status === 'DROPPED') throw refused.dropped();
  if (status !== 'COMPLETED') throw refused.notCompleted();
  if (verification !== null) {
    // Another note would be lost if this passed for "already so".
    if (note !== verification) throw refused.verified();
    return [];
  }
  return [{ type: 'ActionItemVerified', occurred: command.occurred, data: { actionItemId, incidentId, note } }];
}
