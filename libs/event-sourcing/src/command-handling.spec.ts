import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import type { CommandContext } from './command-handling.js';
import { CommandHandling } from './command-handling.js';
import type { Decider } from './decider.js';
import { DomainError } from './domain-error.js';
import type { DomainEvent, NewEvent, RecordedEvent } from './event.js';
import type { ExpectedRevision } from './event-store.js';
import { AppendTooLargeError, collect, WrongExpectedRevisionError } from './event-store.js';
import { eventIdOf } from './ids.js';
import { InMemoryEventStore } from './testing/in-memory-event-store.js';
import { EventStreams, EventVocabulary } from './upcasting.js';

type Counted = DomainEvent<'Added', { readonly amount: number }> | DomainEvent<'Emptied'>;
type CountCommand = { readonly type: 'Add'; readonly amounts: readonly number[] } | { readonly type: 'Empty' };

const occurred = { at: '2024-03-01T09:00:00.000Z', exactness: 'EXACT' } as const;

const counter: Decider<number, CountCommand, Counted> = {
  initialState: 0,
  decide(command, state) {
    if (command.type === 'Empty') return state === 0 ? [] : [{ type: 'Emptied', data: {}, occurred }];
    if (state + command.amounts.reduce((sum, amount) => sum + amount, 0) > 100) throw new DomainError('ILLEGAL', 'That is too much.');
    return command.amounts.map((amount) => ({ type: 'Added', data: { amount }, occurred }));
  },
  evolve: (state, event) => (event.type === 'Emptied' ? 0 : state + event.data.amount),
};

const vocabulary = new EventVocabulary<Counted>({ Added: [], Emptied: [] });

/** Streams that another process appends to just before we do, as often as `rivals` says. */
class ContestedStreams extends EventStreams<Counted> {
  appends = 0;

  constructor(
    private readonly contested: InMemoryEventStore,
    private rivals: number,
  ) {
    super(contested, vocabulary);
  }

  override async append(
    stream: string,
    expected: ExpectedRevision,
    events: readonly NewEvent<Counted>[],
  ): Promise<readonly RecordedEvent<Counted>[]> {
    this.appends++;
    if (this.rivals > 0) {
      this.rivals--;
      const rival = new CommandHandling(counter, new EventStreams(this.contested, vocabulary));
      await rival.handle(stream, { type: 'Add', amounts: [1] }, contextOf(randomUUID()));
    }
    return super.append(stream, expected, events);
  }
}

function contextOf(commandId: string, more: Partial<CommandContext> = {}): CommandContext {
  return { commandId, actorId: 'actor-1', ...more };
}

describe('handling a command', () => {
  let store: InMemoryEventStore;
  let handling: CommandHandling<number, CountCommand, Counted>;
  const add = (...amounts: number[]): CountCommand => ({ type: 'Add', amounts });
  const recorded = (stream = 'count-1'): Promise<RecordedEvent[]> => collect(store.readStream(stream));

  beforeEach(() => {
    store = new InMemoryEventStore(() => '2024-03-01T10:30:00.000Z');
    handling = new CommandHandling(counter, new EventStreams(store, vocabulary));
  });

  test('records what was decided, with its identity and who asked', async () => {
    const handled = await handling.handle('count-1', add(1, 2), contextOf('c1'));
    expect(handled).toEqual({ stream: 'count-1', events: await recorded(), recorded: 2 });
    expect(handled.events).toMatchObject([
      { id: eventIdOf('c1', 0), schemaVersion: 1, event: { type: 'Added', data: { amount: 1 } } },
      { id: eventIdOf('c1', 1), schemaVersion: 1, event: { type: 'Added', data: { amount: 2 } } },
    ]);
    expect(handled.events.map(({ metadata }) => metadata)).toEqual(
      Array(2).fill({ actorId: 'actor-1', commandId: 'c1', $correlationId: 'c1' }),
    );
  });

  test('carries on the correlation and the causation', async () => {
    const handled = await handling.handle('count-1', add(1), contextOf('c1', { correlationId: 'chain', causationId: 'event-1' }));
    expect(handled.events[0]?.metadata).toEqual({ actorId: 'actor-1', commandId: 'c1', $correlationId: 'chain', $causationId: 'event-1' });
  });

  test('answers with the whole stream', async () => {
    await handling.handle('count-1', add(1, 2), contextOf('c1'));
    const handled = await handling.handle('count-1', { type: 'Empty' }, contextOf('c2'));
    expect(handled).toEqual({ stream: 'count-1', events: await recorded(), recorded: 1 });
    expect(handled.events).toHaveLength(3);
  });

  test('reads nothing first for what was made up just now, and reads after all where that was a mistake', async () => {
    await handling.handle('count-1', add(1), contextOf('c1', { isUnheardOf: true }));
    const handled = await handling.handle('count-1', add(2), contextOf('c2', { isUnheardOf: true }));
    expect(handled).toEqual({ stream: 'count-1', events: await recorded(), recorded: 1 });
    expect(await recorded()).toHaveLength(2);
  });

  test('reads only what has come since it last used the stream', async () => {
    await handling.handle('count-1', add(1, 2), contextOf('c1'));
    const readFrom: (bigint | undefined)[] = [];
    const readStream = store.readStream.bind(store);
    store.readStream = (stream, options) => {
      readFrom.push(options?.fromRevision);
      return readStream(stream, options);
    };
    await new CommandHandling(counter, new EventStreams(store, vocabulary)).handle('count-1', add(3), contextOf('elsewhere'));
    const handled = await handling.handle('count-1', add(4), contextOf('c2'));
    expect(readFrom).toEqual([0n, 2n]);
    expect(handled).toEqual({ stream: 'count-1', events: await recorded(), recorded: 1 });
  });

  test('keeps no more of the streams in memory than it may', async () => {
    const forgetful = new CommandHandling(counter, new EventStreams(store, vocabulary), { rememberedEvents: 2 });
    await forgetful.handle('count-1', add(1, 2), contextOf('c1'));
    const readFrom: (bigint | undefined)[] = [];
    const readStream = store.readStream.bind(store);
    store.readStream = (stream, options) => {
      readFrom.push(options?.fromRevision);
      return readStream(stream, options);
    };
    await forgetful.handle('count-1', add(3), contextOf('c2'));
    const handled = await forgetful.handle('count-1', add(4), contextOf('c3'));
    expect(readFrom).toEqual([2n, 0n]);
    expect(handled).toEqual({ stream: 'count-1', events: await recorded(), recorded: 1 });
  });

  test('reads the stream anew where another log has taken the place of the one it knew', async () => {
    await handling.handle('count-1', add(1, 2), contextOf('c1'));
    const another = new InMemoryEventStore(() => '2024-03-01T10:30:00.000Z');
    store.append = (...args) => another.append(...args);
    store.readStream = (...args) => another.readStream(...args);
    const handled = await handling.handle('count-1', add(3), contextOf('c2'));
    expect(handled).toEqual({ stream: 'count-1', events: await collect(another.readStream('count-1')), recorded: 1 });
    expect(handled.events).toHaveLength(1);
  });

  test('refuses a command that would wait too long for those before it', async () => {
    const impatient = new CommandHandling(counter, new EventStreams(store, vocabulary), { longestWaitMs: 250 });
    let now = 0;
    const clock = jest.spyOn(performance, 'now').mockImplementation(() => now);
    const append = store.append.bind(store);
    store.append = (...args) => {
      now += 251;
      return append(...args);
    };
    const outcomes = await Promise.allSettled(['c1', 'c2', 'c3'].map((id) => impatient.handle('count-1', add(1), contextOf(id))));
    clock.mockRestore();
    expect(outcomes[0]?.status).toBe('fulfilled');
    expect(outcomes.slice(1)).toMatchObject(Array(2).fill({ status: 'rejected', reason: { code: 'CONFLICT' } }));
    expect(await recorded()).toHaveLength(1);
  });

  test('refuses what is too large for one append as the caller’s to mend', async () => {
    store.append = () => Promise.reject(new AppendTooLargeError('count-1', 2_000_000));
    await expect(handling.handle('count-1', add(1), contextOf('c1'))).rejects.toMatchObject({ code: 'INVALID' });
  });

  test('records nothing when it was already so', async () => {
    expect(await handling.handle('count-1', { type: 'Empty' }, contextOf('c1'))).toEqual({ stream: 'count-1', events: [], recorded: 0 });
    expect(await recorded()).toEqual([]);
  });

  test('records nothing when the decision refuses', async () => {
    await expect(handling.handle('count-1', add(60, 60), contextOf('c1'))).rejects.toMatchObject({ code: 'ILLEGAL' });
    expect(await recorded()).toEqual([]);
  });

  test.each<[string, Partial<CommandContext>]>([
    ['without an expectation', {}],
    ['of a stream that was said to be new', { expectedRevision: 'no-stream' }],
  ])('takes the same command id again for the same request, %s', async (_, expectation) => {
    const first = await handling.handle('count-1', add(1, 2), contextOf('c1', expectation));
    expect(await handling.handle('count-1', add(1, 2), contextOf('c1', expectation))).toEqual({ ...first, recorded: 0 });
    const later = await handling.handle('count-1', add(3), contextOf('c2'));
    expect(await handling.handle('count-1', add(1, 2), contextOf('c1', expectation))).toEqual({ ...later, recorded: 0 });
    expect(await recorded()).toHaveLength(3);
  });

  test('does so although the request now reads differently', async () => {
    await handling.handle('count-1', add(1), contextOf('c1', { expectedRevision: 'no-stream' }));
    const again = await handling.handle('count-1', add(1, 50), contextOf('c1', { expectedRevision: 'no-stream' }));
    expect(again).toMatchObject({ recorded: 0, events: [{ event: { data: { amount: 1 } } }] });
  });

  test('does so at the same moment, and from another process', async () => {
    const elsewhere = new CommandHandling(counter, new EventStreams(store, vocabulary));
    const handled = await Promise.all(
      [handling, elsewhere, handling, elsewhere].map((each) => each.handle('count-1', add(1, 2), contextOf('c1'))),
    );
    for (const { events } of handled) expect(events).toEqual(await recorded());
    expect(await recorded()).toHaveLength(2);
  });

  test.each<[string, ExpectedRevision, RegExp]>([
    ['an older revision', 0n, /at version 1, not 0/],
    ['a revision that is yet to come', 7n, /at version 1, not 7/],
    ['a new stream', 'no-stream', /exists already/],
  ])('refuses a caller who expects %s', async (_, expectedRevision, message) => {
    await handling.handle('count-1', add(1, 2), contextOf('c1'));
    const refused = handling.handle('count-1', add(3), contextOf('c2', { expectedRevision }));
    await expect(refused).rejects.toBeInstanceOf(DomainError);
    await expect(refused).rejects.toMatchObject({ code: 'CONFLICT', path: 'expectedVersion' });
    await expect(refused).rejects.toThrow(message);
    expect(await recorded()).toHaveLength(2);
  });

  test('refuses a caller who expects a stream where there is none', async () => {
    const refused = handling.handle('count-1', add(3), contextOf('c2', { expectedRevision: 0n }));
    await expect(refused).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(refused).rejects.toThrow(/does not exist/);
  });

  test('lets a caller through who expects what is', async () => {
    await handling.handle('count-1', add(1), contextOf('c1', { expectedRevision: 'no-stream' }));
    expect(await handling.handle('count-1', add(2), contextOf('c2', { expectedRevision: 0n }))).toMatchObject({ recorded: 1 });
  });

  test('decides anew when another process was faster', async () => {
    const streams = new ContestedStreams(store, 3);
    const handled = await new CommandHandling(counter, streams).handle('count-1', add(90), contextOf('c1'));
    expect(streams.appends).toBe(4);
    expect(handled).toEqual({ stream: 'count-1', events: await recorded(), recorded: 1 });
    const tooMuch = new CommandHandling(counter, new ContestedStreams(store, 1)).handle('count-1', add(7), contextOf('c2'));
    await expect(tooMuch).rejects.toMatchObject({ code: 'ILLEGAL' });
  });

  test('gives up as a conflict when others are always faster', async () => {
    const streams = new ContestedStreams(store, 50);
    const refused = new CommandHandling(counter, streams).handle('count-1', add(1), contextOf('c1'));
    await expect(refused).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(streams.appends).toBe(8);
  });

  test('does not decide anew where the caller named what they had read', async () => {
    await handling.handle('count-1', add(1), contextOf('c1'));
    const streams = new ContestedStreams(store, 1);
    const refused = new CommandHandling(counter, streams).handle('count-1', add(1), contextOf('c2', { expectedRevision: 0n }));
    await expect(refused).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(streams.appends).toBe(1);
  });

  test('hands on every other failure of the store', async () => {
    await store.close();
    await expect(handling.handle('count-1', add(1), contextOf('c1'))).rejects.not.toBeInstanceOf(WrongExpectedRevisionError);
  });

  test('keeps what the decider promises, whoever sends what at the same moment', async () => {
    const request = fc.record({
      elsewhere: fc.boolean(),
      stream: fc.constantFrom('count-1', 'count-2'),
      command: fc.oneof(
        fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 3 }).map((amounts) => add(...amounts)),
        fc.constant<CountCommand>({ type: 'Empty' }),
      ),
      /** Repeated ids are repeated requests. */
      id: fc.integer({ min: 0, max: 15 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(request, { maxLength: 25 }), async (sent) => {
        const log = new InMemoryEventStore(() => '2024-03-01T10:30:00.000Z');
        const [here, there] = [0, 1].map(() => new CommandHandling(counter, new EventStreams(log, vocabulary)));
        await Promise.allSettled(
          sent.map(async ({ elsewhere, stream, command, id }) =>
            (elsewhere ? there : here)?.handle(stream, command, contextOf(`${stream}-${id}`)),
          ),
        );
        const streams = new EventStreams(log, vocabulary);
        for (const stream of ['count-1', 'count-2']) {
          const events = await collect(streams.readStream(stream));
          expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
          events.reduce((state, { event, id }) => {
            const next = counter.evolve(state, event, id);
            expect(next).toBeLessThanOrEqual(100);
            return next;
          }, counter.initialState);
        }
      }),
    );
  });
});
