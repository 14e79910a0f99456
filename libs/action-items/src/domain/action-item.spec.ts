import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '#event-sourcing';
import type { RecordedEvent } from '#event-sourcing';
import { actionItemDetails } from '../read-models/item/action-item-details.js';
import { occurred, propose } from '../testing/action-item-examples.js';
import { actionItemDecider } from './action-item.decider.js';
import type { ActionItemCommand } from './action-item.decider.js';
import type { ActionItemEvent } from './action-item.events.js';
import { actionItemIdOf, initialState } from './action-item.js';
import type { ActionItemState } from './action-item.js';

const words = fc.constantFrom('one', 'two', ' ');
const commands: fc.Arbitrary<ActionItemCommand> = fc.oneof(
  fc.constant(propose),
  fc.constant({ type: 'AcceptActionItem' as const, occurred }),
  fc
    .record({ title: words, owner: fc.option(words), priority: fc.constantFrom('P0', 'P3', null) }, { requiredKeys: [] })
    .map((changes) => ({ type: 'ReviseActionItem' as const, changes, occurred })),
  words.map((note) => ({ type: 'CompleteActionItem' as const, note, occurred })),
  words.map((note) => ({ type: 'VerifyActionItem' as const, note, occurred })),
  words.map((reason) => ({ type: 'ReopenActionItem' as const, reason, occurred })),
  words.map((reason) => ({ type: 'DropActionItem' as const, reason, occurred })),
);

/** Where an item may go from where it is; everywhere it may also stay. */
const lifecycle: Readonly<Record<ActionItemState['status'], readonly ActionItemState['status'][]>> = {
  UNKNOWN: ['PROPOSED'],
  PROPOSED: ['ACCEPTED', 'COMPLETED', 'DROPPED'],
  ACCEPTED: ['COMPLETED', 'DROPPED'],
  COMPLETED: ['ACCEPTED'],
  DROPPED: [],
};

function decided(command: ActionItemCommand, state: ActionItemState): readonly ActionItemEvent[] {
  try {
    return actionItemDecider.decide(command, state);
  } catch (error) {
    if (error instanceof DomainError) return [];
    throw error;
  }
}

/** What becomes of an item that is asked all this, step by step. */
function* history(asked: readonly ActionItemCommand[]) {
  let after: ActionItemState = initialState;
  for (const command of asked) {
    const before = after;
    const events = decided(command, before);
    for (const event of events) after = actionItemDecider.evolve(after, event, '');
    yield { command, before, events, after };
  }
}

function recorded(event: ActionItemEvent, index: number): RecordedEvent<ActionItemEvent> {
  const revision = BigInt(index);
  return {
    id: `event-${index}`,
    stream: 'actionItem-1',
    revision,
    position: revision,
    recordedAt: '',
    schemaVersion: 1,
    metadata: {},
    event,
  };
}

describe('an action item', () => {
  it('goes only where its life leads, and is closed by no more than one note or reason at a time', () => {
    fc.assert(
      fc.property(fc.array(commands, { maxLength: 20 }), (asked) => {
        for (const { before, events, after } of history(asked)) {
          expect([before.status, ...lifecycle[before.status]]).toContain(after.status);
          if (events.length === 0) expect(after).toBe(before);
          if (after.status === 'UNKNOWN') continue;
          const isClosed = after.status === 'COMPLETED' || after.status === 'DROPPED';
          expect(after.closing).toEqual(isClosed ? expect.stringMatching(/\S/) : null);
          if (after.status !== 'COMPLETED') expect(after.verification).toBeNull();
          if (isClosed && before.status === after.status) expect(after).toMatchObject({ terms: before.terms, closing: before.closing });
        }
      }),
    );
  });

  it('does nothing when it is asked the same again', () => {
    fc.assert(
      fc.property(fc.array(commands, { maxLength: 20 }), (asked) => {
        for (const { command, after } of history(asked)) expect(decided(command, after)).toEqual([]);
      }),
    );
  });

  it('looks to its readers as it does to its decisions', () => {
    fc.assert(
      fc.property(fc.array(commands, { maxLength: 20 }), (asked) => {
        const steps = [...history(asked)];
        const events = steps.flatMap((step) => step.events).map(recorded);
        const state = steps.at(-1)?.after ?? initialState;
        const details = actionItemDetails(events);
        if (state.status === 'UNKNOWN') {
          expect(details).toBeNull();
          return;
        }
        expect(details).toMatchObject({
          status: state.status,
          title: state.terms.title,
          owner: state.terms.owner ?? null,
          priority: state.terms.priority ?? null,
          verification: state.verification,
          version: events.length - 1,
          eventIds: events.map(({ id }) => id),
        });
        expect(details?.note ?? details?.reason ?? null).toBe(state.closing);
        expect(details?.verifiedAt === null).toBe(state.verification === null);
        expect(details?.completedAt === null).toBe(state.status !== 'COMPLETED');
      }),
    );
  });

  it('has the id that its incident and its number give', () => {
    expect(actionItemIdOf('a', 1)).toBe(actionItemIdOf('a', 1));
    expect(new Set([actionItemIdOf('a', 1), actionItemIdOf('a', 2), actionItemIdOf('b', 1)]).size).toBe(3);
  });
});
