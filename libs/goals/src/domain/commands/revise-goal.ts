import { textFrom } from '#event-sourcing';
import type { DomainCommand, Occurrence } from '#event-sourcing';
import { MAX_REASON, refused, standing } from '../goal.errors.js';
import type { GoalEvent } from '../goal.events.js';
import { latest } from '../goal.js';
import type { GoalState } from '../goal.js';
import { sameTerms, termsOf } from '../terms.js';
import type { GivenTerms } from '../terms.js';

/** Something else is to be reached: `terms` are all of it. */
export interface ReviseGoal extends DomainCommand<'ReviseGoal'> {
  readonly terms: GivenTerms;
  readonly reason: string;
  readonly occurred: Occurrence;
}

export function reviseGoal({ terms: given, reason: why, occurred }: ReviseGoal, state: GoalState): readonly GoalEvent[] {
  const goal = standing(state);
  const terms = termsOf(given);
  const reason = textFrom('reason', why, MAX_REASON);
  const before = latest(goal).terms;
  if (terms.aim.kind !== before.aim.kind) throw refused.ofAnotherKind();
  if (sameTerms(terms, before)) return [];
  return [{ type: 'GoalRevised', occurred, data: { goalId: goal.goalId, version: goal.versions.length + 1, terms, reason } }];
}
