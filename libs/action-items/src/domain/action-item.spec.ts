import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '#event-sourcing';
import { occurred, propose } from '../testing/action-item-examples.js';
import { actionItemDecider } from './action-item.decider.js';
import type { ActionItemCommand } from './action-item.decider.js';
import { actionItemIdOf, initialState } from './action-item.js';
import type { ActionItemState } from './action-item.js';

const words = fc.constantFrom('one', 'two', ' ');
const commands: fc.Arbitrary<ActionItemCommand> = fc.oneof(
  fc.constant(propose),
  fc.constant({ type: 'AcceptActionItem' as const, occurred }),
  words.map((note) => ({ type: 'CompleteActionItem' as const, note, occurred })),
  words.map((reason) => ({ type: 'DropActionItem' as const, reason, occurred })),
);

function decided(command: ActionItemCommand, state: ActionItemState): ReturnType<typeof actionItemDecider.decide> {
  try {
    return actionItemDecider.decide(command, state);
  } catch (error) {
    if (error instanceof DomainError) return [];
    throw error;
  }
}

describe('an action item', () => {
  it('is closed once and stays as it was closed, whatever is asked of it', () => {
    fc.assert(
      fc.property(fc.array(commands, { maxLength: 12 }), (asked) => {
        let state: ActionItemState = initialState;
        for (const command of asked) {
          const before = state;
          for (const event of decided(command, before)) state = actionItemDecider.evolve(state, event, '');
          if (before.status === 'COMPLETED' || before.status === 'DROPPED') expect(state).toEqual(before);
        }
      }),
    );
  });

  it('has the id that its incident and its number give', () => {
    expect(actionItemIdOf('a', 1)).toBe(actionItemIdOf('a', 1));
    expect(new Set([actionItemIdOf('a', 1), actionItemIdOf('a', 2), actionItemIdOf('b', 1)]).size).toBe(3);
  });
});
