import type { Decider } from '#event-sourcing';
import type { ActionItemEvent } from './action-item.events.js';
import { evolve, initialState } from './action-item.js';
import type { ActionItemState } from './action-item.js';
import { acceptActionItem } from './commands/accept-action-item.js';
import type { AcceptActionItem } from './commands/accept-action-item.js';
import { completeActionItem } from './commands/complete-action-item.js';
import type { CompleteActionItem } from './commands/complete-action-item.js';
import { dropActionItem } from './commands/drop-action-item.js';
import type { DropActionItem } from './commands/drop-action-item.js';
import { proposeActionItem } from './commands/propose-action-item.js';
import type { ProposeActionItem } from './commands/propose-action-item.js';
import { reopenActionItem } from './commands/reopen-action-item.js';
import type { ReopenActionItem } from './commands/reopen-action-item.js';
import { reviseActionItem } from './commands/revise-action-item.js';
import type { ReviseActionItem } from './commands/revise-action-item.js';
import { verifyActionItem } from './commands/verify-action-item.js';
import type { VerifyActionItem } from './commands/verify-action-item.js';

export type ActionItemCommand =
  ProposeActionItem | ReviseActionItem | AcceptActionItem | CompleteActionItem | VerifyActionItem | ReopenActionItem | DropActionItem;

/** The write side of `actionItem-<id>`. */
export const actionItemDecider: Decider<ActionItemState, ActionItemCommand, ActionItemEvent> = { initialState, evolve, decide };

function decide(command: ActionItemCommand, state: ActionItemState): readonly ActionItemEvent[] {
  switch (command.type) {
    case 'ProposeActionItem':
      return proposeActionItem(command, state);
    case 'ReviseActionItem':
      return reviseActionItem(command, state);
    case 'AcceptActionItem':
      return acceptActionItem(command, state);
    case 'CompleteActionItem':
      return completeActionItem(command, state);
    case 'VerifyActionItem':
      return verifyActionItem(command, state);
    case 'ReopenActionItem':
      return reopenActionItem(command, state);
    case 'DropActionItem':
      return dropActionItem(command, state);
  }
}
