import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { setTimeout as delay } from 'node:timers/promises';
import type { NewEvent, RecordedEvent } from '#event-sourcing';
import { AppendTooLargeError, collect, EventStoreUnavailableError, systemClock, UnknownPositionError } from '#event-sourcing';
import { anEvent, PATIENCE_MS, someEvents } from '#event-sourcing/testing';
import type { KurrentDbDouble } from '../../../test/kurrentdb-double/index.js';
import type { KurrentDbEventStore, KurrentDbEventStoreOptions } from './kurrentdb-event-store.js';
import { openKurrentDbEventStore } from './kurrentdb-event-store.js';
import { Load } from './testing/load.js';
import { temporaryDouble } from './testing/temporary-double.js';

/** After which an attempt counts as unanswered, and another is made: enough for a connection to be made on a machine that is busy. */
const ATTEMPT_MS = 1_000;
/** Of a store that is to give up. */
const IMPATIENT_MS = 2_500;

describe('a fault of the server', () => {
  let double: KurrentDbDouble;
  let stop: () => Promise<void>;
  let stores: KurrentDbEventStore[];
  let troubles: string[];

  beforeEach(async () => {
    ({ double, stop } = await temporaryDouble());
    stores = [];
    troubles = [];
  });
  afterEach(async () => {
    await double.faults.heal();
    await Promise.all(stores.map((store) => store.close()));
    await stop();
  });

  function open(options: Partial<KurrentDbEventStoreOptions> = {}): KurrentDbEventStore {
    const store = openKurrentDbEventStore({
      url: double.url,
      clock: systemClock,
      appendTimeoutMs: ATTEMPT_MS,
      patienceMs: PATIENCE_MS,
      onTrouble: (message) => {
        troubles.push(message);
      },
      ...options,
    });
    stores.push(store);
    return store;
  }

  async function expectOnce(store: KurrentDbEventStore, events: readonly NewEvent[], answer?: readonly RecordedEvent[]): Promise<void> {
    const all = await collect(store.readAll());
    expect(all.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
    if (answer !== undefined) expect(all).toEqual(answer);
  }

  /** Asks again, for stores whose patience is too short for a machine that is busy with other tests. */
  async function again<Result>(ask: () => Promise<Result>): Promise<Result> {
    for (;;) {
      try {
        return await ask();
      } catch (error) {
        if (!(error instanceof EventStoreUnavailableError)) throw error;
      }
    }
  }

  describe('with an append:', () => {
    test('a connection that is cut before the answer leaves it recorded once', async () => {
      const store = open();
      await double.faults.cutAfterNextAppend();
      const events = someEvents(3);
      await expectOnce(store, events, await store.append('incident-1', 'no-stream', events));
    });

    test('no answer is not waited for without end, and the answer to a later attempt is the same (B5)', async () => {
      const store = open();
      await double.faults.swallowAppendAnswers();
      const event = anEvent();
      const appending = store.append('incident-1', 'no-stream', [event]);
      await delay(250);
      await double.faults.heal();
      await expectOnce(store, [event], await appending);
    });

    test('no answer at all is an error in time, and asking again is harmless (B5)', async () => {
      const store = open({ patienceMs: IMPATIENT_MS });
      await double.faults.swallowAppendAnswers();
      const events = someEvents(2);
      const unanswered = store.append('incident-1', 'no-stream', events);
      await expect(unanswered).rejects.toBeInstanceOf(EventStoreUnavailableError);
      await expect(unanswered).rejects.toThrow(`did not answer within ${IMPATIENT_MS} ms`);
      await double.faults.heal();
      const answer = await again(() => store.append('incident-1', 'no-stream', events));
      await expectOnce(open(), events, answer);
    });

    test('of several events is recorded though they cannot be read back in time, and is no longer waited for than any other', async () => {
      const store = open({ patienceMs: IMPATIENT_MS });
      await again(() => store.append('incident-0', 'no-stream', [anEvent()]));
      await double.faults.stall('reads');
      const events = someEvents(3);
      await expect(store.append('incident-1', 'no-stream', events)).rejects.toBeInstanceOf(EventStoreUnavailableError);
      await double.faults.heal();
      const answer = await again(() => store.append('incident-1', 'no-stream', events));
      expect(await collect(open().readStream('incident-1'))).toEqual(answer);
    });

    test('an answer that comes late counts, though another attempt was made', async () => {
      const store = open();
      await double.faults.answerAppendsLate(1.3 * ATTEMPT_MS);
      const events = someEvents(2);
      await expectOnce(store, events, await store.append('incident-1', 'no-stream', events));
    });

    test('a batch stream that the server ends does not hang what is under way nor what comes later (B6)', async () => {
      const store = open();
      await store.append('incident-0', 'no-stream', []);
      await double.faults.swallowAppendAnswers();
      const events = [anEvent(), anEvent()];
      const first = store.append('incident-1', 'no-stream', events.slice(0, 1));
      await delay(50);
      await double.faults.endBatchStreams();
      await double.faults.heal();
      const answer = [...(await first), ...(await store.append('incident-1', 0n, events.slice(1)))];
      await expectOnce(store, events, answer);
    });

    test('an answer about its features that fails once does not fail every append after it (B4)', async () => {
      const store = open({ patienceMs: IMPATIENT_MS });
      await double.faults.failSupportedMethods();
      await expect(store.append('incident-1', 'no-stream', someEvents(1))).rejects.toBeInstanceOf(EventStoreUnavailableError);
      await double.faults.heal();
      const events = someEvents(1);
      expect(await again(() => store.append('incident-2', 'no-stream', events))).toHaveLength(1);
    });

    test('a node that is not ready is waited for', async () => {
      const store = open();
      await double.faults.answerNotReady();
      const event = anEvent();
      const appending = store.append('incident-1', 'no-stream', [event]);
      await delay(100);
      await double.faults.heal();
      await expectOnce(store, [event], await appending);
    });

    test('is retried through an outage with the same ids, and so recorded once (B7, B8)', async () => {
      const store = open();
      await double.faults.refuseConnections();
      const events = someEvents(2);
      const appending = store.append('incident-1', 'no-stream', events);
      await delay(500);
      await double.faults.acceptConnections();
      await expectOnce(store, events, await appending);
    });

    test('one given up in an outage is recorded at most once, whenever it is asked for again (B8)', async () => {
      const store = open({ patienceMs: IMPATIENT_MS });
      await double.faults.refuseConnections();
      const event = anEvent();
      await expect(store.append('incident-1', 'no-stream', [event])).rejects.toBeInstanceOf(EventStoreUnavailableError);
      await double.faults.acceptConnections();
      // Each time that it is asked for may give up as well, and one event is not read back: when it was recorded, the log knows.
      expect(await again(() => store.append('incident-1', 'no-stream', [event]))).toMatchObject([{ id: event.id, revision: 0n }]);
      await delay(300);
      await expectOnce(open(), [event]);
    });

    test('a conflict names where the stream is, whatever the connection string asks for (B12)', async () => {
      const store = open({ url: `${double.url}&throwOnAppendFailure=false` });
      await store.append('incident-1', 'no-stream', someEvents(6));
      await expect(store.append('incident-1', 2n, someEvents(1))).rejects.toMatchObject({
        name: 'WrongExpectedRevisionError',
        expected: 2n,
        actual: 5n,
      });
    });

    test('a conflict after an attempt of unknown outcome is a conflict where the events of another stand there', async () => {
      const cluster = await temporaryDouble({ nodes: 2 });
      const [node = '', leader = ''] = cluster.double.urls;
      await cluster.double.faults.changeLeader();
      await cluster.double.faults.refuseConnections(0);
      const refused = expect(open({ url: node }).append('incident-1', 'no-stream', someEvents(1))).rejects.toMatchObject({
        name: 'WrongExpectedRevisionError',
        actual: 1n,
      });
      await open({ url: leader }).append('incident-1', 'no-stream', someEvents(2));
      await cluster.double.faults.acceptConnections();
      await refused;
      await Promise.all(stores.map((store) => store.close()));
      await cluster.stop();
    });

    test('a limit of the server that is lower than ours is one too (B14)', async () => {
      const small = await temporaryDouble({ maxAppendSize: 50_000 });
      const store = open({ url: small.double.url });
      const events = someEvents(3, { data: { text: 'x'.repeat(30_000) } });
      await expect(store.append('incident-1', 'no-stream', events)).rejects.toBeInstanceOf(AppendTooLargeError);
      await store.close();
      await small.stop();
    });
  });

  describe('with reads:', () => {
    test('they wait for a server that comes back', async () => {
      const store = open();
      const events = someEvents(3);
      await store.append('incident-1', 'no-stream', events);
      await double.faults.refuseConnections();
      const reading = collect(store.readStream('incident-1'));
      await delay(300);
      await double.faults.acceptConnections();
      expect((await reading).map(({ id }) => id)).toEqual(events.map(({ id }) => id));
    });

    test('they fail in time where they are never answered', async () => {
      const store = open({ patienceMs: IMPATIENT_MS });
      await double.faults.stall('reads');
      await expect(collect(store.readStream('incident-1'))).rejects.toBeInstanceOf(EventStoreUnavailableError);
      await expect(collect(store.readAll())).rejects.toBeInstanceOf(EventStoreUnavailableError);
      await expect(store.head()).rejects.toBeInstanceOf(EventStoreUnavailableError);
    });

    test('a first read that meets no server does not spoil the later ones, by the native path neither (B2)', async () => {
      for (const reads of ['direct', 'client'] as const) {
        const store = open({ reads, patienceMs: IMPATIENT_MS, appendTimeoutMs: 2000 });
        await double.faults.refuseConnections();
        await expect(collect(store.readStream('incident-1'))).rejects.toBeInstanceOf(EventStoreUnavailableError);
        await double.faults.acceptConnections();
        expect(await again(() => collect(store.readStream('incident-1')))).toEqual([]);
      }
    });

    test('a position of another log is told from an answer', async () => {
      const store = open();
      const recorded = await store.append('incident-1', 'no-stream', someEvents(3));
      const between = (recorded[0]?.position ?? 0n) + 1n;
      await expect(collect(store.readAll({ after: between }))).rejects.toEqual(new UnknownPositionError(between));
      await expect(store.subscribeToAll({ after: between, signal: new AbortController().signal }).next()).rejects.toEqual(
        new UnknownPositionError(between),
      );
    });

    test('system events are never among them', async () => {
      const store = open();
      const events = someEvents(3);
      const appended = await store.append('incident-1', 'no-stream', events);
      await expectOnce(store, events, appended);
      expect(await collect(store.readAll({ types: ['$metadata', '$statsCollected'] }))).toEqual([]);
      expect(await store.head()).toBe(appended.at(-1)?.position);
    });

    test('the native path gives the same as the direct one (B1)', async () => {
      const [direct, native] = [open({ reads: 'direct', appendTimeoutMs: 3000 }), open({ reads: 'client', appendTimeoutMs: 3000 })];
      await direct.append('incident-1', 'no-stream', someEvents(4, { type: 'A|B', metadata: { actorId: 'ü' } }));
      await direct.append('incident-2', 'no-stream', someEvents(4, { data: { deep: [{ '': null }] } }));
      const third = (await collect(direct.readAll()))[2]?.position ?? 0n;
      for (const options of [{}, { types: ['A|B'] }, { types: ['A', 'B'] }, { after: third }, { from: third, maxCount: 2 }]) {
        expect(await collect(native.readAll(options))).toEqual(await collect(direct.readAll(options)));
      }
      for (const options of [{}, { fromRevision: 2n }, { maxCount: 3 }, { fromRevision: 9n }]) {
        expect(await collect(native.readStream('incident-1', options))).toEqual(await collect(direct.readStream('incident-1', options)));
      }
      expect(await collect(native.readStream('incident-none'))).toEqual([]);
      expect(await native.head()).toBe(await direct.head());
      expect(await native.append('incident-1', 3n, someEvents(2))).toHaveLength(2);
    });
  });

  describe('with a subscription:', () => {
    /** Follows until `count` events were there. */
    async function follow(
      store: KurrentDbEventStore,
      count: number,
      during: (seen: (count: number) => Promise<void>) => Promise<void>,
    ): Promise<readonly RecordedEvent[]> {
      const followed: RecordedEvent[] = [];
      const ending = new AbortController();
      const following = (async () => {
        for await (const batch of store.subscribeToAll({ signal: ending.signal, batchSize: 3 })) {
          followed.push(...batch);
          if (followed.length >= count) ending.abort();
        }
      })();
      await during(async (events) => {
        while (followed.length < events) await delay(5);
      });
      await following;
      return followed;
    }

    test.each<[string, () => Promise<void>]>([
      ['it is dropped with an error (B7, B11)', () => double.faults.dropSubscriptions()],
      ['its connection is cut', () => double.faults.cutConnections()],
      [
        'the server is away for a while',
        async () => {
          await double.faults.refuseConnections();
          await delay(300);
          await double.faults.acceptConnections();
        },
      ],
    ])('where %s, it is taken up again behind the last event', async (_, fault) => {
      const store = open();
      const followed = await follow(store, 30, async (seen) => {
        await store.append('incident-1', 'no-stream', someEvents(10));
        await seen(10);
        await fault();
        await store.append('incident-1', 9n, someEvents(10));
        await fault();
        await store.append('incident-1', 19n, someEvents(10));
      });
      expect(followed).toEqual(await collect(store.readAll()));
      expect(troubles.join()).toContain('taken up again');
    });

    test('is tried again where it is never confirmed', async () => {
      const store = open();
      await store.append('incident-1', 'no-stream', someEvents(2));
      await double.faults.stall('reads');
      const followed = await follow(store, 2, async () => {
        await delay(300);
        await double.faults.heal();
      });
      expect(followed).toHaveLength(2);
    });

    test('begun while there is no server, it begins when there is one', async () => {
      const store = open();
      await double.faults.refuseConnections();
      const followed = await follow(store, 1, async () => {
        await delay(300);
        await double.faults.acceptConnections();
        await store.append('incident-1', 'no-stream', someEvents(1));
      });
      expect(followed).toHaveLength(1);
    });

    test('is closed at the server too when its reader leaves, ends it or closes the store (B10)', async () => {
      const store = open();
      await store.append('incident-1', 'no-stream', someEvents(4));
      const untilClosed = async (): Promise<void> => {
        while (double.openSubscriptions > 0) await delay(5);
      };
      for await (const batch of store.subscribeToAll({ signal: new AbortController().signal, batchSize: 1 })) {
        expect(batch).toHaveLength(1);
        expect(double.openSubscriptions).toBe(1);
        break;
      }
      await untilClosed();
      expect(await follow(store, 4, () => Promise.resolve())).toHaveLength(4);
      await untilClosed();
      const waiting = store.subscribeToAll({ signal: new AbortController().signal });
      await waiting.next();
      const ended = expect(waiting.next()).rejects.toThrow('closed');
      await store.close();
      await ended;
      await untilClosed();
      expect(double.openSubscriptions).toBe(0);
    });

    test('a slow reader misses nothing, however much is waiting (B9, B15)', async () => {
      const store = open();
      for (let index = 0; index < 20; index++) await store.append(`incident-${index}`, 'no-stream', someEvents(200));
      let read = 0;
      const ending = new AbortController();
      for await (const batch of store.subscribeToAll({ signal: ending.signal, batchSize: 50 })) {
        expect(batch.length).toBeLessThanOrEqual(50);
        if (read % 500 === 0) await delay(10);
        read += batch.length;
        if (read >= 4000) ending.abort();
      }
      expect(read).toBe(4000);
    });
  });

  describe('with a cluster:', () => {
    test('a change of its leader under load loses nothing and doubles nothing', async () => {
      const cluster = await temporaryDouble({ nodes: 3 });
      const store = open({ url: cluster.double.url, patienceMs: PATIENCE_MS });
      const load = new Load(store, 16);
      for (let change = 0; change < 3; change++) {
        await load.more(200);
        await cluster.double.faults.changeLeader();
      }
      await load.more(200);
      await load.stop();
      expect(await load.faults()).toEqual([]);
      await store.close();
      await cluster.stop();
    });

    test('an append while no node is to be found does not fail all later ones (B3)', async () => {
      const cluster = await temporaryDouble({ nodes: 3 });
      const store = open({ url: `${cluster.double.url}&maxDiscoverAttempts=1&discoveryInterval=10`, patienceMs: IMPATIENT_MS });
      const [first, second] = [someEvents(1), someEvents(1)];
      await again(() => store.append('incident-1', 'no-stream', first));
      await cluster.double.faults.refuseConnections();
      const appends = Array.from({ length: 8 }, (_, index) => store.append(`incident-b${index}`, 'no-stream', someEvents(1)));
      for (const outcome of await Promise.allSettled(appends)) {
        expect(outcome).toMatchObject({ status: 'rejected', reason: { name: 'EventStoreUnavailableError' } });
      }
      await cluster.double.faults.acceptConnections();
      expect(await again(() => store.append('incident-1', 0n, second))).toHaveLength(1);
      await store.close();
      await cluster.stop();
    });

    test('a call that fails while a node is looked for in vain does not end the process', async () => {
      const unhandled: unknown[] = [];
      const note = (error: unknown): void => {
        unhandled.push(error);
      };
      process.on('unhandledRejection', note);
      const cluster = await temporaryDouble({ nodes: 2 });
      const store = open({ url: cluster.double.url, appendTimeoutMs: 3000, patienceMs: 2500 });
      await again(() => store.append('incident-1', 'no-stream', someEvents(2)));
      const followed = store.subscribeToAll({ signal: AbortSignal.timeout(PATIENCE_MS) });
      await followed.next();
      const next = followed.next();
      await cluster.double.faults.answerUnavailable();
      const appending = store.append('incident-1', 1n, someEvents(1));
      await delay(300);
      await cluster.double.faults.dropSubscriptions();
      await expect(appending).rejects.toBeInstanceOf(EventStoreUnavailableError);
      await cluster.double.faults.heal();
      const events = someEvents(1);
      await again(() => store.append('incident-2', 'no-stream', events));
      expect((await next).done).toBe(false);
      await followed.return(undefined);
      await store.close();
      await cluster.stop();
      process.off('unhandledRejection', note);
      expect(unhandled).toEqual([]);
    });
  });

  describe('with closing:', () => {
    test('what is under way is answered first, in an outage too', async () => {
      const store = open({ patienceMs: IMPATIENT_MS });
      await double.faults.refuseConnections();
      const appending = expect(store.append('incident-1', 'no-stream', someEvents(1))).rejects.toBeInstanceOf(EventStoreUnavailableError);
      await store.close();
      await appending;
      await expect(store.append('incident-1', 'no-stream', someEvents(1))).rejects.toThrow('closed');
    });

    test('what was asked for while no node was found is not done when one is (B8)', async () => {
      const cluster = await temporaryDouble({ nodes: 2 });
      const store = open({ url: `${cluster.double.url}&maxDiscoverAttempts=1000`, patienceMs: IMPATIENT_MS });
      const events = someEvents(1);
      await again(() => store.append('incident-0', 'no-stream', events));
      const before = await collect(open({ url: cluster.double.url }).readAll());
      await cluster.double.faults.refuseConnections();
      await expect(store.append('incident-1', 'no-stream', someEvents(1))).rejects.toBeInstanceOf(EventStoreUnavailableError);
      await store.close();
      await cluster.double.faults.acceptConnections();
      await delay(1.5 * ATTEMPT_MS);
      expect(await collect(open({ url: cluster.double.url }).readAll())).toEqual(before);
      await Promise.all(stores.map((each) => each.close()));
      await cluster.stop();
    });
  });
});
