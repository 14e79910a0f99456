import type { DomainEvent } from './event.js';

/** An intention. `type` names it among the commands of its decider. */
export interface DomainCommand<Type extends string = string> {
  readonly type: Type;
}

/**
 * The write side of one kind of stream, as three pure functions.
 * `decide` gives the facts that follow (none: "already so") or throws a `DomainError`; `evolve` is total and never throws;
 * `eventId` is the id of the recorded event, for what other events refer to.
 */
export interface Decider<State, Command extends DomainCommand, Event extends DomainEvent> {
  readonly initialState: State;
  decide(command: Command, state: State): readonly Event[];
  evolve(state: State, event: Event, eventId: string): State;
}
