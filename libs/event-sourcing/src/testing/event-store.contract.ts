import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { NewEvent, RecordedEvent } from '../event.js';
import type { EventStore, ExpectedRevision } from '../event-store.js';
import { AppendTooLargeError, collect, MAX_APPEND_BYTES, WrongExpectedRevisionError } from '../event-store.js';
import { anEvent, someEvents } from './new-events.js';

export interface StoreUnderTest {
  readonly store: EventStore;
  /** Closes the store and opens the same log again. Left out where a closed log is gone. */
  readonly reopen?: () => Promise<EventStore>;
  /** Sets the clock that the store records by. Left out where the engine has its own. */
  readonly setClock?: (now: string) => void;
  /** How many events are many, in streams of 500; 100,000 when left out. */
  readonly many?: number;
  readonly dispose: () => Promise<void>;
}

function idsOf(events: readonly { readonly id: string }[]): readonly string[] {
  return events.map(({ id }) => id);
}

/** Appends behind what is known, as a command does. */
class Appender {
  #revision: ExpectedRevision = 'no-stream';

  constructor(
    private readonly store: EventStore,
    private readonly stream: string,
  ) {}

  async append(events: readonly NewEvent[]): Promise<readonly RecordedEvent[]> {
    const recorded = await this.store.append(this.stream, this.#revision, events);
    this.#revision = recorded.at(-1)?.revision ?? this.#revision;
    return recorded;
  }
}

/** Follows a subscription until the event at `last` was there. */
async function follow(
  store: EventStore,
  { after, batchSize, last }: { readonly after: bigint; readonly batchSize?: number; readonly last: Promise<bigint> },
): Promise<readonly (readonly RecordedEvent[])[]> {
  const ending = new AbortController();
  const batches: (readonly RecordedEvent[])[] = [];
  let seen = after;
  let until: bigint | undefined;
  const endWhenSeen = (): void => {
    if (until !== undefined && seen >= until) ending.abort();
  };
  const told = last.then((position) => {
    until = position;
    endWhenSeen();
  });
  for await (const batch of store.subscribeToAll({
    after,
    signal: ending.signal,
    ...(batchSize === undefined ? {} : { batchSize }),
  })) {
    batches.push(batch);
    seen = batch.at(-1)?.position ?? seen;
    endWhenSeen();
  }
  await told;
  return batches;
}

/**
 * Registers the tests that every event store passes. They are the definition of the port.
 * @param openFresh opens a store with an empty log, once for each test.
 */
export function eventStoreContract(name: string, openFresh: () => Promise<StoreUnderTest>): void {
  describe(`${name} keeps the contract of an event store:`, () => {
    let underTest: StoreUnderTest;
    let store: EventStore;

    beforeEach(async () => {
      underTest = await openFresh();
      ({ store } = underTest);
    });
    afterEach(() => underTest.dispose());

    const everything = (): Promise<RecordedEvent[]> => collect(store.readAll());

    describe('append', () => {
      test('records the events in their order, without gaps in the revisions', async () => {
        const first = await store.append('incident-1', 'no-stream', someEvents(3));
        const second = await store.append('incident-1', 2n, someEvents(2));
        expect([...first, ...second].map(({ revision }) => revision)).toEqual([0n, 1n, 2n, 3n, 4n]);
      });

      test('answers with what is read afterwards', async () => {
        const appended = await store.append('incident-1', 'no-stream', someEvents(3));
        expect(await collect(store.readStream('incident-1'))).toEqual(appended);
        expect(await everything()).toEqual(appended);
      });

      test('of nothing records nothing', async () => {
        expect(await store.append('incident-1', 'no-stream', [])).toEqual([]);
        expect(await everything()).toEqual([]);
      });

      test.each<[string, number, ExpectedRevision, ExpectedRevision]>([
        ['a stream that is expected to be new and is not', 2, 'no-stream', 1n],
        ['a stream that is expected to exist and does not', 0, 0n, 'no-stream'],
        ['a stale revision', 3, 1n, 2n],
        ['a revision that is yet to come', 1, 1n, 0n],
        ['a negative revision', 1, -1n, 0n],
      ])('refuses %s', async (_, existing, expected, actual) => {
        await store.append('incident-1', 'no-stream', someEvents(existing));
        const refused = store.append('incident-1', expected, someEvents(1));
        await expect(refused).rejects.toBeInstanceOf(WrongExpectedRevisionError);
        await expect(refused).rejects.toMatchObject({ stream: 'incident-1', expected, actual });
        expect(await collect(store.readStream('incident-1'))).toHaveLength(existing);
      });

      test('lets exactly one of several concurrent appends to a stream win, whole', async () => {
        for (const expected of ['no-stream', 2n, 5n] as const) {
          const rivals = Array.from({ length: 12 }, () => someEvents(3));
          const outcomes = await Promise.allSettled(rivals.map((events) => store.append('incident-1', expected, events)));
          const won = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
          const lost = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
          expect(won).toHaveLength(1);
          for (const error of lost) expect(error).toBeInstanceOf(WrongExpectedRevisionError);
          expect((await collect(store.readStream('incident-1'))).slice(-3)).toEqual(won[0]);
        }
        expect(await everything()).toHaveLength(9);
      });

      test('lets concurrent appends to different streams all win, whatever becomes of others', async () => {
        await store.append('stale', 'no-stream', someEvents(1));
        const outcomes = await Promise.allSettled(
          Array.from({ length: 40 }, (_, index) =>
            store.append(index % 4 === 0 ? 'stale' : `incident-${index}`, 'no-stream', someEvents(2)),
          ),
        );
        expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(10);
        expect(await everything()).toHaveLength(1 + 30 * 2);
      });

      test('refuses more than the limit, and records nothing of it', async () => {
        const half = { data: { text: 'x'.repeat(MAX_APPEND_BYTES * 0.55) } };
        await expect(store.append('incident-1', 'no-stream', someEvents(2, half))).rejects.toBeInstanceOf(AppendTooLargeError);
        expect(await everything()).toEqual([]);
        await store.append('incident-1', 'no-stream', someEvents(1, half));
        await store.append('incident-1', 0n, someEvents(1, half));
        expect(await everything()).toHaveLength(2);
      });

      test('counts the limit in bytes, not in characters', async () => {
        const wide = { data: { text: '火'.repeat(MAX_APPEND_BYTES * 0.4) } };
        await expect(store.append('incident-1', 'no-stream', someEvents(1, wide))).rejects.toBeInstanceOf(AppendTooLargeError);
      });

      test('takes its own copy of the events', async () => {
        const data = { text: 'before' };
        const pending = store.append('incident-1', 'no-stream', [anEvent({ data })]);
        await pending;
        data.text = 'after';
        expect((await everything()).map(({ event }) => event.data)).toEqual([{ text: 'before' }]);
      });
    });

    describe('the same event ids again', () => {
      test('give the same answer and record nothing', async () => {
        const events = someEvents(2);
        const first = await store.append('incident-1', 'no-stream', events);
        expect(await store.append('incident-1', 'no-stream', events)).toEqual(first);
        const more = someEvents(2);
        const second = await store.append('incident-1', 1n, more);
        expect(await store.append('incident-1', 1n, more)).toEqual(second);
        expect(await everything()).toEqual([...first, ...second]);
      });

      test('do so when others have appended behind them', async () => {
        const events = someEvents(2);
        await store.append('incident-0', 'no-stream', someEvents(1));
        const first = await store.append('incident-1', 'no-stream', events);
        await store.append('incident-1', 1n, someEvents(3));
        await store.append('incident-2', 'no-stream', someEvents(1));
        expect(await store.append('incident-1', 'no-stream', events)).toEqual(first);
        expect(await everything()).toHaveLength(7);
      });

      test('do so at the same moment', async () => {
        const events = someEvents(2);
        const answers = await Promise.all(Array.from({ length: 5 }, () => store.append('incident-1', 'no-stream', events)));
        for (const answer of answers) expect(answer).toEqual(answers[0]);
        expect(await everything()).toEqual(answers[0]);
      });

      test('conflict where only some of them stand there, or in another order', async () => {
        const [a, b, c] = [anEvent(), anEvent(), anEvent()];
        await store.append('incident-1', 'no-stream', [a, b]);
        for (const events of [[a, c], [b], [c, a], [b, a], [a, b, c]]) {
          await expect(store.append('incident-1', 'no-stream', events)).rejects.toBeInstanceOf(WrongExpectedRevisionError);
        }
        expect(idsOf(await everything())).toEqual([a.id, b.id]);
      });

      test('do so after the store was opened again', async () => {
        if (underTest.reopen === undefined) return;
        const events = someEvents(2);
        const first = await store.append('incident-1', 'no-stream', events);
        store = await underTest.reopen();
        expect(await store.append('incident-1', 'no-stream', events)).toEqual(first);
        expect(await everything()).toEqual(first);
      });
    });

    describe('an event', () => {
      test('keeps all that it was appended with', async () => {
        const events = [
          anEvent({
            type: 'incident.Declared:v2',
            data: { title: 'Payments fail', nested: { list: [1, 2.5, -3e-7, true, null, { deep: [] }], empty: {} }, text: '' },
            occurred: { at: '2024-02-29T23:59:59.999Z', until: '2024-03-01T00:10:00.000Z', exactness: 'ABOUT' },
            metadata: {
              actorId: 'actor-1',
              commandId: randomUUID(),
              $correlationId: randomUUID(),
              $causationId: randomUUID(),
              odd: '"\\n',
            },
          }),
          anEvent({ occurred: { at: '0999-01-01T00:00:00.000Z', exactness: 'DAY' } }),
        ];
        await store.append('incident-1', 'no-stream', events);
        const recorded = await everything();
        expect(recorded.map(({ id, schemaVersion, event, metadata }) => ({ id, schemaVersion, event, metadata }))).toEqual(events);
        expect(recorded.map(({ event }) => 'until' in event.occurred)).toEqual([true, false]);
      });

      test('keeps its schema version', async () => {
        await store.append('incident-1', 'no-stream', [{ ...anEvent(), schemaVersion: 7 }]);
        expect((await everything())[0]?.schemaVersion).toBe(7);
      });

      test('keeps any text', async () => {
        const texts = [
          'ünïcödé',
          '日本語',
          '👩🏽‍🚒🔥',
          '\u0000 \u001f \u2028',
          'e\u0301 is not é',
          'a lone \ud800 surrogate',
          "'; DROP TABLE events; --",
        ];
        const stream = 'service-日本 "quoted"\'s 🔥';
        await store.append(
          stream,
          'no-stream',
          texts.map((text) => anEvent({ data: { text, [text]: 1 }, metadata: { text } })),
        );
        const recorded = await collect(store.readStream(stream));
        expect(recorded.map(({ event }) => event.data)).toEqual(texts.map((text) => ({ text, [text]: 1 })));
        expect(recorded.map(({ metadata }) => metadata)).toEqual(texts.map((text) => ({ text })));
        expect(new Set(recorded.map((event) => event.stream))).toEqual(new Set([stream]));
      });

      test('has a position that grows from event to event', async () => {
        await Promise.all(Array.from({ length: 20 }, (_, index) => store.append(`incident-${index}`, 'no-stream', someEvents(3))));
        const positions = (await everything()).map(({ position }) => position);
        expect(positions).toHaveLength(60);
        positions.reduce((before, position) => {
          expect(position).toBeGreaterThan(before);
          return position;
        }, 0n);
      });

      test('has the moment when it was recorded, which never goes back', async () => {
        for (let index = 0; index < 20; index++) await store.append(`incident-${index}`, 'no-stream', someEvents(2));
        const moments = (await everything()).map(({ recordedAt }) => recordedAt);
        for (const moment of moments) expect(new Date(moment).toISOString()).toBe(moment);
        expect(moments).toEqual([...moments].sort());
      });

      test('has it even when the clock is set back', async () => {
        const { setClock, reopen } = underTest;
        if (setClock === undefined) return;
        const at = async (now: string): Promise<string | undefined> => {
          setClock(now);
          return (await store.append(randomUUID(), 'no-stream', someEvents(1)))[0]?.recordedAt;
        };
        expect(await at('2024-03-31T02:30:00.000Z')).toBe('2024-03-31T02:30:00.000Z');
        expect(await at('2024-03-31T01:30:00.000Z')).toBe('2024-03-31T02:30:00.000Z');
        if (reopen !== undefined) store = await reopen();
        expect(await at('2024-03-31T02:29:59.999Z')).toBe('2024-03-31T02:30:00.000Z');
        expect(await at('2024-03-31T02:30:00.001Z')).toBe('2024-03-31T02:30:00.001Z');
      });
    });

    describe('reading', () => {
      test('gives nothing for a stream that does not exist', async () => {
        expect(await collect(store.readStream('incident-1'))).toEqual([]);
      });

      test('gives nothing of an empty log', async () => {
        expect(await everything()).toEqual([]);
        expect(await collect(store.readAll({ types: ['Noted'] }))).toEqual([]);
        expect(await store.head()).toBe(0n);
      });

      test('a stream gives its events only, from a revision and at most so many', async () => {
        await store.append('incident-2', 'no-stream', someEvents(4));
        const events = someEvents(10);
        await store.append('incident-1', 'no-stream', events);
        await store.append('incident-10', 'no-stream', someEvents(4));
        const read = async (fromRevision?: bigint, maxCount?: number): Promise<readonly string[]> =>
          idsOf(
            await collect(
              store.readStream('incident-1', {
                ...(fromRevision === undefined ? {} : { fromRevision }),
                ...(maxCount === undefined ? {} : { maxCount }),
              }),
            ),
          );
        const ids = idsOf(events);
        expect(await read()).toEqual(ids);
        expect(await read(0n)).toEqual(ids);
        expect(await read(4n)).toEqual(ids.slice(4));
        expect(await read(4n, 3)).toEqual(ids.slice(4, 7));
        expect(await read(undefined, 2)).toEqual(ids.slice(0, 2));
        expect(await read(9n, 5)).toEqual(ids.slice(9));
        expect(await read(10n)).toEqual([]);
        expect(await read(0n, 0)).toEqual([]);
      });

      test('all keeps the order within each stream', async () => {
        const appenders = Array.from({ length: 5 }, (_, index) => new Appender(store, `incident-${index}`));
        await Promise.all(
          appenders.map(async (appender) => {
            for (let index = 0; index < 8; index++) await appender.append(someEvents(1 + (index % 3)));
          }),
        );
        const all = await everything();
        for (let index = 0; index < 5; index++) {
          const ofStream = all.filter(({ stream }) => stream === `incident-${index}`);
          expect(ofStream).toEqual(await collect(store.readStream(`incident-${index}`)));
          expect(ofStream.map(({ revision }) => revision)).toEqual(ofStream.map((_, revision) => BigInt(revision)));
        }
      });

      test('all gives what is behind a position, of certain types, at most so many', async () => {
        const appender = new Appender(store, 'incident-1');
        for (let index = 0; index < 30; index++) await appender.append([anEvent({ type: ['A', 'B', 'C'][index % 3] ?? '' })]);
        const all = await everything();
        const tenth = all[9]?.position ?? 0n;
        const of = (...types: string[]) => all.filter(({ event }) => types.includes(event.type));
        const behind = (events: readonly RecordedEvent[]) => events.filter(({ position }) => position > tenth);

        expect(await collect(store.readAll({ after: tenth }))).toEqual(behind(all));
        expect(await collect(store.readAll({ after: tenth, maxCount: 4 }))).toEqual(behind(all).slice(0, 4));
        expect(await collect(store.readAll({ from: tenth, maxCount: 4 }))).toEqual(
          all.filter(({ position }) => position >= tenth).slice(0, 4),
        );
        expect(await collect(store.readAll({ from: 0n }))).toEqual(all);
        expect(await collect(store.readAll({ types: ['B'] }))).toEqual(of('B'));
        expect(await collect(store.readAll({ types: ['C', 'A', 'unheard-of', 'A'] }))).toEqual(of('A', 'C'));
        expect(await collect(store.readAll({ types: ['A', 'C'], after: tenth, maxCount: 5 }))).toEqual(behind(of('A', 'C')).slice(0, 5));
        expect(await collect(store.readAll({ types: [] }))).toEqual([]);
        expect(await collect(store.readAll({ maxCount: 0 }))).toEqual([]);
        expect(await collect(store.readAll({ after: all.at(-1)?.position ?? 0n }))).toEqual([]);
        expect(await store.head()).toBe(all.at(-1)?.position);
      });

      test('all ends at the head of the moment of the call', async () => {
        const appender = new Appender(store, 'incident-1');
        await appender.append(someEvents(3));
        const reading = store.readAll();
        await appender.append(someEvents(3));
        expect(await collect(reading)).toHaveLength(3);
        let read = 0;
        for await (const event of store.readAll()) {
          read++;
          expect(event.stream).toBe('incident-1');
          await appender.append(someEvents(1));
        }
        expect(read).toBe(6);
      });

      test('can be given up in the middle', async () => {
        await store.append('incident-1', 'no-stream', someEvents(20));
        for await (const event of store.readAll()) if (event.revision === 5n) break;
        for await (const event of store.readStream('incident-1')) if (event.revision === 5n) break;
        expect(await store.append('incident-1', 19n, someEvents(1))).toHaveLength(1);
      });
    });

    describe('a subscription', () => {
      test('gives what is there, then what comes', async () => {
        const appender = new Appender(store, 'incident-1');
        await appender.append(someEvents(5));
        const last = delay(20).then(async () => (await appender.append(someEvents(5))).at(-1)?.position ?? 0n);
        expect((await follow(store, { after: 0n, last })).flat()).toEqual(await everything());
        expect(await everything()).toHaveLength(10);
      });

      test('begins behind a position', async () => {
        const recorded = await store.append('incident-1', 'no-stream', someEvents(5));
        const following = follow(store, { after: recorded[2]?.position ?? 0n, last: store.head() });
        expect((await following).flat()).toEqual(recorded.slice(3));
      });

      test('misses nothing and doubles nothing between catching up and following, with writers at work', async () => {
        const writers = Array.from({ length: 4 }, (_, index) => new Appender(store, `incident-${index}`));
        let written = 0;
        const write = async (rounds: number): Promise<void> => {
          await Promise.all(
            writers.map(async (writer, index) => {
              for (let round = 0; round < rounds; round++) {
                const recorded = await writer.append(someEvents(1 + ((round + index) % 3)));
                written += recorded.length;
                if (round % 10 === index) await delay(1);
              }
            }),
          );
        };
        await write(40);
        const middle = (await everything())[100]?.position ?? 0n;
        const last = write(150).then(() => store.head());
        const following = [follow(store, { after: 0n, batchSize: 7, last })];
        for (const after of [0n, middle, await store.head()]) {
          following.push(follow(store, { after, batchSize: 16, last }), follow(store, { after, last }));
          await delay(5);
        }
        await last;

        const expected = await everything();
        expect(expected).toHaveLength(written);
        for (const batches of await Promise.all(following)) {
          const followed = batches.flat();
          expect(idsOf(followed)).toEqual(idsOf(expected.slice(-followed.length)));
          expect(batches.every((batch) => batch.length > 0)).toBe(true);
        }
        const [fromStart, ...others] = await Promise.all(following);
        expect(fromStart?.flat()).toEqual(expected);
        expect(fromStart?.every((batch) => batch.length <= 7)).toBe(true);
        expect(others.map((batches) => batches.flat()[0]?.position === expected[0]?.position)).toEqual([
          true,
          true,
          false,
          false,
          false,
          false,
        ]);
      });

      test('is not held up by a slow one beside it', async () => {
        const recorded = await store.append('incident-1', 'no-stream', someEvents(5));
        const ending = new AbortController();
        const slow = store.subscribeToAll({ signal: ending.signal, batchSize: 1 })[Symbol.asyncIterator]();
        expect((await slow.next()).value).toEqual(recorded.slice(0, 1));
        expect((await follow(store, { after: 0n, last: store.head() })).flat()).toEqual(recorded);
        expect((await slow.next()).value).toEqual(recorded.slice(1, 2));
        ending.abort();
        expect(await slow.next()).toMatchObject({ done: true });
      });

      test('ends on abort: before it began, while it waits, and while its batch is worked on', async () => {
        expect(await batchesOf(store, AbortSignal.abort())).toBe(0);

        const waiting = new AbortController();
        const ended = batchesOf(store, waiting.signal);
        await delay(20);
        waiting.abort();
        expect(await ended).toBe(0);

        await store.append('incident-1', 'no-stream', someEvents(3));
        const working = new AbortController();
        let batches = 0;
        for await (const batch of store.subscribeToAll({ signal: working.signal, batchSize: 1 })) {
          expect(batch).toHaveLength(1);
          batches++;
          working.abort();
        }
        expect(batches).toBe(1);
      });

      test('can be left by its reader', async () => {
        await store.append('incident-1', 'no-stream', someEvents(3));
        const { signal } = new AbortController();
        for await (const batch of store.subscribeToAll({ signal, batchSize: 2 })) {
          expect(batch).toHaveLength(2);
          break;
        }
        expect(await store.append('incident-1', 2n, someEvents(1))).toHaveLength(1);
      });

      test('fails when the store is closed under it', async () => {
        const { signal } = new AbortController();
        const waiting = expect(batchesOf(store, signal)).rejects.toBeInstanceOf(Error);
        await delay(20);
        await store.close();
        await waiting;
      });
    });

    describe('closing', () => {
      test('waits for the appends that are under way, and takes no more', async () => {
        const { reopen } = underTest;
        const appends = Array.from({ length: 20 }, (_, index) => store.append(`incident-${index}`, 'no-stream', someEvents(1)));
        const answered = Promise.all(appends);
        await store.close();
        expect(await answered).toHaveLength(20);
        await expect(store.append('incident-late', 'no-stream', someEvents(1))).rejects.toBeInstanceOf(Error);
        if (reopen === undefined) return;
        store = await reopen();
        expect(await everything()).toHaveLength(20);
      });

      test('keeps everything', async () => {
        if (underTest.reopen === undefined) return;
        const appender = new Appender(store, 'incident-1');
        for (let index = 0; index < 10; index++) await appender.append(someEvents(2));
        const before = await everything();
        store = await underTest.reopen();
        expect(await everything()).toEqual(before);
        const [next] = await store.append('incident-1', 19n, someEvents(1));
        expect(next?.position).toBeGreaterThan(before.at(-1)?.position ?? 0n);
      });
    });

    test('very many events are all there, in order, by stream, by type and by subscription', async () => {
      const each = 500;
      const streams = (underTest.many ?? 100_000) / each;
      const appended: string[] = [];
      for (let stream = 0; stream < streams; stream++) {
        const events = Array.from({ length: each }, (_, index) => anEvent({ type: index % 100 === 0 ? 'Rare' : 'Frequent' }));
        await store.append(`incident-${stream}`, 'no-stream', events);
        appended.push(...idsOf(events));
      }
      const read: string[] = [];
      let position = 0n;
      for await (const event of store.readAll()) {
        if (event.position <= position) throw new Error(`position ${event.position} follows ${position}`);
        ({ position } = event);
        read.push(event.id);
      }
      // Not by toEqual, which takes seconds for so many.
      expect(read.join() === appended.join()).toBe(true);
      expect(await store.head()).toBe(position);
      expect(idsOf(await collect(store.readStream('incident-30')))).toEqual(appended.slice(30 * each, 31 * each));
      expect(await collect(store.readAll({ types: ['Rare'] }))).toHaveLength(streams * (each / 100));
      const followed = (await follow(store, { after: 0n, last: store.head() })).flat();
      expect(idsOf(followed).join() === appended.join()).toBe(true);
    });
  });
}

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function batchesOf(store: EventStore, signal: AbortSignal): Promise<number> {
  let batches = 0;
  for await (const batch of store.subscribeToAll({ signal })) if (batch.length > 0) batches++;
  return batches;
}
