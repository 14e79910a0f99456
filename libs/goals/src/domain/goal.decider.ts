import type { Decider } from '#event-sourcing';
import { dropGoal } from './commands/drop-goal.js';
import type { DropGoal } from './commands/drop-goal.js';
import { reviseGoal } from './commands/revise-goal.js';
import type { ReviseGoal } from './commands/revise-goal.js';
import { setGoal } from './commands/set-goal.js';
import type { SetGoal } from './commands/set-goal.js';
import type { GoalEvent } from './goal.events.js';
import { evolve, initialState } from './goal.js';
import type { GoalState } from './goal.js';

export type GoalCommand = SetGoal | ReviseGoal | DropGoal;

/** The write side of `goal-<id>`. */
export const goalDecider: Decider<GoalState, GoalCommand, GoalEvent> = { initialState, evolve, decide };

function decide(command: GoalCommand, state: GoalState): readonly GoalEvent[] {
  switch (command.type) {
    case 'SetGoal':
      return setGoal(command, state);
    case 'ReviseGoal':
      return reviseGoal(command, state);
    case 'DropGoal':
      return dropGoal(command, state);
  }
}
