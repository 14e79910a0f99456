import { EVENT_STORE } from '#commands';
import { LogFollower } from '#event-sourcing';
import type { EventStore, RecordedEvent } from '#event-sourcing';
import { Inject, Injectable } from '@nestjs/common';
import type { GoalEvent } from './domain/goal.events.js';
import { evolve, initialState } from './domain/goal.js';
import type { GoalState, KnownGoal } from './domain/goal.js';
import { goalVocabulary } from './domain/goal.upcasters.js';

/** A goal, and where it stands in the log. */
export interface RecordedGoal {
  readonly goal: KnownGoal;
  /** The revision of its stream. */
  readonly revision: number;
  /** Of its last event. */
  readonly position: string;
}

/**
 * The goals, kept in memory: there are few of them and they seldom change. Each question first reads from the log what was recorded since the
 * last one, so it does not matter which process changed a goal.
 */
@Injectable()
export class GoalDirectory {
  readonly #goals = new Map<string, RecordedEvent<GoalEvent>[]>();
  readonly #follower: LogFollower<GoalEvent>;

  constructor(@Inject(EVENT_STORE) store: EventStore) {
    this.#follower = new LogFollower(store, goalVocabulary, (recorded) => {
      const { goalId } = recorded.event.data;
      const events = this.#goals.get(goalId);
      if (events === undefined) this.#goals.set(goalId, [recorded]);
      else events.push(recorded);
    });
  }

  /** Every goal as it had been recorded by a moment (ISO 8601 UTC; null: by now), in the order in which they were set. */
  async list(asKnownAt: string | null = null): Promise<readonly RecordedGoal[]> {
    await this.#follower.caughtUp();
    return [...this.#goals.values()].flatMap((events) => recordedGoal(events, asKnownAt) ?? []);
  }

  /** Null where there is no such goal, or was none by then. */
  async find(goalId: string, asKnownAt: string | null = null): Promise<RecordedGoal | null> {
    await this.#follower.caughtUp();
    return recordedGoal(this.#goals.get(goalId) ?? [], asKnownAt);
  }
}

/** The goal that its recorded events give; null for none. */
export function recordedGoal(events: Iterable<RecordedEvent<GoalEvent>>, asKnownAt: string | null = null): RecordedGoal | null {
  let state: GoalState = initialState;
  let last: RecordedEvent<GoalEvent> | undefined;
  for (const recorded of events) {
    // recordedAt never decreases, so what was known is a prefix.
    if (asKnownAt !== null && recorded.recordedAt > asKnownAt) break;
    state = evolve(state, recorded.event);
    last = recorded;
  }
  if (state.status === 'UNKNOWN' || last === undefined) return null;
  return { goal: state, revision: Number(last.revision), position: String(last.position) };
}
