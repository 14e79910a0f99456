import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { collect } from '#event-sourcing';
import { anEvent, PATIENCE_MS, someEvents } from '#event-sourcing/testing';
import type { KurrentDbEventStore } from './kurrentdb-event-store.js';
import { openKurrentDbEventStore } from './kurrentdb-event-store.js';
import { partFromNow, PartOfALog } from './testing/part-of-a-log.js';
import { temporaryDouble } from './testing/temporary-double.js';

const [EARLY, NOON, LATE] = ['2024-03-01T09:00:00.000Z', '2024-03-01T12:00:00.000Z', '2024-03-01T18:00:00.000Z'];

describe('several processes that record in one log', () => {
  let stores: KurrentDbEventStore[];
  let stop: () => Promise<void>;
  let storeAt: (clock: string) => KurrentDbEventStore;

  beforeEach(async () => {
    const temporary = await temporaryDouble();
    stop = temporary.stop;
    stores = [];
    storeAt = (clock) => {
      const store = openKurrentDbEventStore({ url: temporary.double.url, clock: () => clock, patienceMs: PATIENCE_MS });
      stores.push(store);
      return store;
    };
  });
  afterEach(async () => {
    await Promise.all(stores.map((store) => store.close()));
    await stop();
  });

  test('record nothing earlier than what the log ended with when they began', async () => {
    await storeAt(NOON).append('incident-1', 'no-stream', someEvents(1));
    const [event] = await storeAt(EARLY).append('incident-2', 'no-stream', someEvents(1));
    expect(event?.recordedAt).toBe(NOON);
  });

  test('record nothing earlier than what they have read or followed of others', async () => {
    const [behind, follower, ahead] = [storeAt(EARLY), storeAt(EARLY), storeAt(LATE)];
    expect((await behind.append('incident-1', 'no-stream', someEvents(1)))[0]?.recordedAt).toBe(EARLY);
    await follower.append('incident-2', 'no-stream', someEvents(1));
    await ahead.append('incident-1', 0n, someEvents(1));

    expect((await behind.append('incident-3', 'no-stream', someEvents(1)))[0]?.recordedAt).toBe(EARLY);
    expect(await collect(behind.readStream('incident-1'))).toHaveLength(2);
    expect((await behind.append('incident-1', 1n, someEvents(1)))[0]?.recordedAt).toBe(LATE);

    for await (const batch of follower.subscribeToAll({ signal: AbortSignal.timeout(PATIENCE_MS) })) {
      if (batch.some(({ recordedAt }) => recordedAt === LATE)) break;
    }
    expect((await follower.append('incident-2', 0n, someEvents(1)))[0]?.recordedAt).toBe(LATE);
  });

  test('answer a repeat as it was recorded first, by whomever', async () => {
    const [first, second] = [storeAt(NOON), storeAt(LATE)];
    for (const count of [1, 3]) {
      const stream = `incident-${count}`;
      const events = someEvents(count);
      const recorded = await first.append(stream, 'no-stream', events);
      // Whoever appends has read the stream: that is how it knows what to expect.
      expect(await collect(second.readStream(stream))).toEqual(recorded);
      expect(await second.append(stream, 'no-stream', events)).toEqual(recorded);
      const sameIds = recorded.map(({ id }) => anEvent({ id, data: { text: 'decided later' } }));
      expect(await second.append(stream, 'no-stream', sameIds)).toEqual(recorded);
    }
  });

  test('see a part of a log as if it were all of it, for the contract on a server that is not empty', async () => {
    const store = storeAt(NOON);
    await store.append('incident-1', 'no-stream', someEvents(5));
    const part = new PartOfALog(store, await partFromNow(store));
    expect(await part.head()).toBe(0n);
    expect(await collect(part.readAll())).toEqual([]);
    const recorded = await part.append('incident-1', 'no-stream', someEvents(3));
    const positions = recorded.map(({ position }) => position);
    expect(await part.head()).toBe(positions[2]);
    expect(await collect(part.readAll())).toEqual(recorded);
    expect(await collect(part.readAll({ from: 0n }))).toEqual(recorded);
    expect(await collect(part.readAll({ from: positions[1] ?? 0n }))).toEqual(recorded.slice(1));
    expect(await collect(part.readAll({ after: positions[1] ?? 0n }))).toEqual(recorded.slice(2));
    expect(await collect(part.readStream('incident-1', { fromRevision: 1n }))).toEqual(recorded.slice(1));
    await expect(part.append('incident-1', 0n, someEvents(1))).rejects.toMatchObject({ stream: 'incident-1', expected: 0n, actual: 2n });
    for await (const batch of part.subscribeToAll({ signal: AbortSignal.timeout(PATIENCE_MS) })) {
      expect(recorded).toEqual(expect.arrayContaining([...batch]));
      break;
    }
  });
});
