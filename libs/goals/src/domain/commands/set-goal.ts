import type { DomainCommand, Occurrence } from '#event-sourcing';
import { refused } from '../goal.errors.js';
import type { GoalEvent } from '../goal.events.js';
import type { GoalState } from '../goal.js';
import { sameTerms, termsOf } from '../terms.js';
import type { GivenTerms } from '../terms.js';

/** There is to be a goal. */
export interface SetGoal extends DomainCommand<'SetGoal'> {
  readonly goalId: string;
  readonly terms: GivenTerms;
  readonly occurred: Occurrence;
}

export function setGoal({ goalId, terms: given, occurred }: SetGoal, state: GoalState): readonly GoalEvent[] {
  const terms = termsOf(given);
  if (state.status === 'UNKNOWN') return [{ type: 'GoalSet', occurred, data: { goalId, version: 1, terms } }];
  if (!sameTerms(state.versions[0].terms, terms)) throw refused.otherGoal();
  return [];
}
