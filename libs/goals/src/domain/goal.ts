import { deterministicId } from '#event-sourcing';
import type { GoalEvent, GoalTerms } from './goal.events.js';

/** What was to be reached from some moment on. */
export interface GoalVersion {
  readonly terms: GoalTerms;
  /** When it was said, ISO 8601 UTC. */
  readonly setAt: string;
  /** Why it was revised; null for the first. */
  readonly reason: string | null;
}

export interface KnownGoal {
  readonly status: 'KNOWN';
  readonly goalId: string;
  /** The first first; the last is what is to be reached. */
  readonly versions: readonly [GoalVersion, ...GoalVersion[]];
  /** Null while it is not. */
  readonly dropped: { readonly at: string; readonly reason: string } | null;
}

export type GoalState = { readonly status: 'UNKNOWN' } | KnownGoal;

export const initialState: GoalState = { status: 'UNKNOWN' };

/** The same key of the same person gives the same goal. */
export function askedGoalId(actorId: string, idempotencyKey: string): string {
  return deterministicId('asked-goal', actorId, idempotencyKey);
}

export function goalStream(goalId: string): string {
  return `goal-${goalId}`;
}

export function evolve(state: GoalState, event: GoalEvent): GoalState {
  const setAt = event.occurred.at;
  if (state.status === 'UNKNOWN') {
    if (event.type !== 'GoalSet') return state;
    const { goalId, terms } = event.data;
    return { status: 'KNOWN', goalId, versions: [{ terms, setAt, reason: null }], dropped: null };
  }
  switch (event.type) {
    case 'GoalSet':
      return state;
    case 'GoalRevised': {
      const { terms, reason } = event.data;
      return { ...state, versions: [...state.versions, { terms, setAt, reason }] };
    }
    case 'GoalDropped':
      return { ...state, dropped: { at: setAt, reason: event.data.reason } };
  }
}

/** What is to be reached by now. */
export function latest({ versions }: Pick<KnownGoal, 'versions'>): GoalVersion {
  return versions.at(-1) ?? versions[0];
}
