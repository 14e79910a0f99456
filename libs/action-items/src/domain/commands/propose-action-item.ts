import type { DomainCommand, Occurrence } from '#event-sourcing';
import { refused } from '../action-item.errors.js';
import type { ActionItemEvent } from '../action-item.events.js';
import type { ActionItemState } from '../action-item.js';
import { termsOf } from '../terms.js';
import type { GivenTerms } from '../terms.js';

/** Something should be done because of an incident. */
export interface ProposeActionItem extends DomainCommand<'ProposeActionItem'>, GivenTerms {
  readonly actionItemId: string;
  readonly incidentId: string;
  readonly number: number;
  readonly occurred: Occurrence;
}

export function proposeActionItem(command: ProposeActionItem, state: ActionItemState): readonly ActionItemEvent[] {
  if (state.status !== 'UNKNOWN') throw refused.numberTaken();
  const { actionItemId, incidentId, number, occurred } = command;
  return [{ type: 'ActionItemProposed', occurred, data: { actionItemId, incidentId, number, ...termsOf(command) } }];
}
