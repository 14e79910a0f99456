import { DomainError } from '../domain-error.js';
import type { Decider, DomainCommand } from '../decider.js';
import type { DomainErrorCode } from '../domain-error.js';
import type { DomainEvent } from '../event.js';
import { expect } from '@jest/globals';

/** The id that `given` gives to the event at `index` of the history. */
export function givenEventId(index: number): string {
  return `given-${index}`;
}

/**
 * Specifications of a decider in its own language:
 * `given(IncidentDeclared…).when({ type: 'AdvanceIncident', … }).then(StageEntered…)`, `.thenNothing()` or `.thenRefused('ILLEGAL')`.
 */
export function specificationOf<State, Command extends DomainCommand, Event extends DomainEvent>(decider: Decider<State, Command, Event>) {
  return {
    given: (...history: readonly Event[]) => ({
      when: (command: Command) => {
        const decide = (): readonly Event[] =>
          decider.decide(
            command,
            history.reduce((state, event, index) => decider.evolve(state, event, givenEventId(index)), decider.initialState),
          );
        return {
          then: (...expected: readonly Event[]): void => {
            expect(decide()).toEqual(expected);
          },
          thenNothing: (): void => {
            expect(decide()).toEqual([]);
          },
          thenRefused: (code: DomainErrorCode, message?: RegExp): void => {
            let thrown: unknown;
            try {
              decide();
            } catch (error) {
              thrown = error;
            }
            expect(thrown).toBeInstanceOf(DomainError);
            expect(thrown).toMatchObject({ code });
            if (message !== undefined) expect((thrown as DomainError).message).toMatch(message);
          },
        };
      },
    }),
  };
}
