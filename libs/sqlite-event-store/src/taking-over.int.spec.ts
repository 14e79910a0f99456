import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { RecordedEvent } from '#event-sourcing';
import { collect, InvalidEventLogError } from '#event-sourcing';
import { anEvent, someEvents } from '#event-sourcing/testing';
import type { SqliteEventStore } from './sqlite-event-store.js';
import { openSqliteEventStore } from './sqlite-event-store.js';
import { temporaryLog } from './testing/temporary-log.js';

const clock = (): string => '2024-06-01T00:00:00.000Z';

/** A log in three streams, its positions far apart. */
function foreignLog(count: number): readonly RecordedEvent[] {
  return Array.from({ length: count }, (_, index) => ({
    ...anEvent({ data: { index } }),
    stream: `thing-${index % 3}`,
    revision: BigInt(Math.floor(index / 3)),
    position: BigInt((index + 1) * 500),
    // Three writers, the clock of one of them behind.
    recordedAt: new Date(Date.UTC(2024, 0, 3, 0, 0, index - (index % 3 === 1 ? 60 : 0))).toISOString(),
  }));
}

describe('taking over what another log recorded', () => {
  let log: ReturnType<typeof temporaryLog>;
  let store: SqliteEventStore;
  beforeEach(() => {
    log = temporaryLog();
    store = openSqliteEventStore({ path: log.path, clock });
  });
  afterEach(async () => {
    await store.close();
    log.remove();
  });
  const everything = (): Promise<RecordedEvent[]> => collect(store.readAll());

  test('keeps everything as it is, some at a time', async () => {
    const events = foreignLog(20);
    expect(await store.takeOver(events.slice(0, 7))).toEqual(events.slice(0, 7));
    expect(await store.takeOver([])).toEqual([]);
    await store.close();
    store = openSqliteEventStore({ path: log.path, clock });
    expect(await store.takeOver(events.slice(7))).toEqual(events.slice(7));
    expect(await everything()).toEqual(events);
    expect(await store.head()).toBe(10_000n);
  });

  test('moves events behind what is there where their positions are taken', async () => {
    await store.append('mine', 'no-stream', someEvents(600));
    const events = foreignLog(3);
    const taken = await store.takeOver(events);
    expect(taken.map(({ position }) => position)).toEqual([601n, 1_000n, 1_500n]);
    expect((await everything()).slice(600)).toEqual(taken);
  });

  test('is seen by those who have subscribed, and appends go on behind it', async () => {
    const events = foreignLog(6);
    const ending = new AbortController();
    const following = (async () => {
      const seen: RecordedEvent[] = [];
      for await (const batch of store.subscribeToAll({ signal: ending.signal })) {
        seen.push(...batch);
        if (seen.length === 7) break;
      }
      return seen;
    })();
    await store.takeOver(events);
    const [next] = await store.append('thing-0', 1n, someEvents(1));
    expect(next).toMatchObject({ position: 3_001n, revision: 2n });
    expect(await following).toEqual([...events, next]);
    ending.abort();
  });

  const faults: readonly (readonly [string, (event: RecordedEvent) => Partial<RecordedEvent>, RegExp])[] = [
    ['a gap in a stream', ({ revision }) => ({ revision: revision + 1n }), /revision in thing-1 is 2, and 1 comes next/],
    ['what is there already', () => ({ revision: 0n }), /revision in thing-1 is 0, and 1 comes next/],
    ['a stream that does not begin at 0', () => ({ stream: 'thing-new' }), /revision in thing-new is 1, and 0 comes next/],
    ['a moment before that of its stream', () => ({ recordedAt: '2024-01-01T00:00:00.000Z' }), /before the event ahead of it in thing-1/],
    ['a moment in another form', () => ({ recordedAt: '2024-02-01' }), /ISO 8601/],
    ['a schema version that is no whole number', () => ({ schemaVersion: 1.5 }), /./],
    ['a position out of range', () => ({ position: 2n ** 63n }), /./],
  ];

  test.each(faults)('refuses %s, names it, and takes nothing of that part', async (_, fault, reason) => {
    const events = foreignLog(6).map((event, index) => (index === 4 ? { ...event, ...fault(event) } : event));
    await store.takeOver(events.slice(0, 3));
    const refused = store.takeOver(events.slice(3));
    await expect(refused).rejects.toBeInstanceOf(InvalidEventLogError);
    await expect(refused).rejects.toMatchObject({ index: 1, reason: expect.stringMatching(reason) });
    expect(await everything()).toEqual(events.slice(0, 3));
    const whole = foreignLog(6).slice(3);
    expect(await store.takeOver(whole)).toEqual(whole);
  });

  test('is for the writer', async () => {
    const reader = openSqliteEventStore({ path: log.path, mode: 'reader' });
    await expect(reader.takeOver(foreignLog(1))).rejects.toThrow(/reading only/);
    await reader.close();
  });
});
