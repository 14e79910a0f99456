import { optionalTextFrom } from '#event-sourcing';
import type { DomainCommand, Occurrence } from '#event-sourcing';
import { MAX_NOTE, proposedOnly, refused } from '../action-item.errors.js';
import type { ActionItemEvent } from '../action-item.events.js';
import type { ActionItemState } from '../action-item.js';
import { changedTerms, sameTerms } from '../terms.js';
import type { TermChanges } from '../terms.js';

/** Says something else of an item that is still to be done: only what is given is changed. */
export interface ReviseActionItem extends DomainCommand<'ReviseActionItem'> {
  readonly changes: TermChanges;
  readonly reason?: string | null | undefined;
  readonly occurred: Occurrence;
}

export function reviseActionItem(command: ReviseActionItem, state: ActionItemState): readonly ActionItemEvent[] {
  const { status, actionItemId, incidentId, terms: before } = proposedOnly(state);
  if (status === 'COMPLETED') throw refused.revisedOnceCompleted();
  if (status === 'DROPPED') throw refused.dropped();
  const terms = changedTerms(before, command.changes);
  const reason = optionalTextFrom('reason', command.reason, MAX_NOTE, refused);
  if (sameTerms(terms, before)) return [];
  const data = { actionItemId, incidentId, terms, ...(reason === undefined ? {} : { reason }) };
  return [{ type: 'ActionItemRevised', occurred: command.occurred, data }];
}
