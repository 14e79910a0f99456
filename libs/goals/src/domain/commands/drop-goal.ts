import { textFrom } from '#event-sourcing';
import type { DomainCommand, Occurrence } from '#event-sourcing';
import { known, MAX_REASON } from '../goal.errors.js';
import type { GoalEvent } from '../goal.events.js';
import type { GoalState } from '../goal.js';

/** Nobody is after the goal any more. */
export interface DropGoal extends DomainCommand<'DropGoal'> {
  readonly reason: string;
  readonly occurred: Occurrence;
}

export function dropGoal({ reason: why, occurred }: DropGoal, state: GoalState): readonly GoalEvent[] {
  const { goalId, dropped } = known(state);
  const reason = textFrom('reason', why, MAX_REASON);
  return dropped === null ? [{ type: 'GoalDropped', occurred, data: { goalId, reason } }] : [];
}
