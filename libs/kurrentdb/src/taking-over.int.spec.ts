import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { RecordedEvent } from '#event-sourcing';
import { collect, InvalidEventLogError, MAX_APPEND_BYTES } from '#event-sourcing';
import { anEvent, InMemoryEventStore, PATIENCE_MS, someEvents } from '#event-sourcing/testing';
import type { KurrentDbEventStore } from './kurrentdb-event-store.js';
import { openKurrentDbEventStore } from './kurrentdb-event-store.js';
import { temporaryDouble } from './testing/temporary-double.js';

/** Events of three streams, alone and in groups, recorded at different moments. */
async function aLog(): Promise<readonly RecordedEvent[]> {
  let second = 0;
  const store = new InMemoryEventStore(() => `2024-03-01T09:00:${String(second++).padStart(2, '0')}.000Z`);
  const [a, b, c] = [`incident-${randomUUID()}`, `incident-${randomUUID()}`, `service-${randomUUID()}`];
  await store.append(a, 'no-stream', someEvents(3, { metadata: { actorId: 'actor-1', 'debrief.own.x': 'mine' } }));
  await store.append(a, 2n, someEvents(2, { occurred: { at: '2024-02-01T00:00:00.000Z', exactness: 'DAY' } }));
  await store.append(b, 'no-stream', someEvents(1));
  await store.append(a, 4n, someEvents(1));
  await store.append(c, 'no-stream', someEvents(4));
  await store.append(b, 0n, someEvents(2));
  return collect(store.readAll());
}

function withoutPositions(events: readonly RecordedEvent[]): readonly object[] {
  return events.map((event) => ({ ...event, position: undefined }));
}

describe('a log that is taken over', () => {
  let store: KurrentDbEventStore;
  let stop: () => Promise<void>;

  beforeEach(async () => {
    const temporary = await temporaryDouble();
    stop = temporary.stop;
    store = openKurrentDbEventStore({ url: temporary.double.url, clock: () => '2024-06-01T00:00:00.000Z', patienceMs: PATIENCE_MS });
  });
  afterEach(async () => {
    await store.close();
    await stop();
  });

  const everything = (): Promise<RecordedEvent[]> => collect(store.readAll());

  test('stays as it was, in the same order, but for the positions', async () => {
    const log = await aLog();
    const taken = await store.takeOver(log);
    expect(withoutPositions(taken)).toEqual(withoutPositions(log));
    expect(await everything()).toEqual(taken);
  });

  test('may come some at a time, and some of it again', async () => {
    const log = await aLog();
    for (const [from, to] of [
      [0, 4],
      [2, 7],
      [7, 7],
      [5, log.length],
    ]) {
      const taken = await store.takeOver(log.slice(from, to));
      expect(withoutPositions(taken)).toEqual(withoutPositions(log.slice(from, to)));
    }
    expect(withoutPositions(await everything())).toEqual(withoutPositions(log));
  });

  test('is followed by what is recorded later', async () => {
    const log = (await aLog()).map((event) => ({ ...event, recordedAt: '2025-01-01T00:00:00.000Z' }));
    await store.takeOver(log);
    const [event] = await store.append('incident-new', 'no-stream', someEvents(1));
    expect(event?.recordedAt).toBe('2025-01-01T00:00:00.000Z');
  });

  test('may hold neighbours that are too large for one append', async () => {
    const half = { data: { text: 'x'.repeat(MAX_APPEND_BYTES * 0.4) } };
    const events = [anEvent(half), anEvent(half), anEvent(half)].map((event, index) => ({
      ...event,
      stream: 'incident-1',
      revision: BigInt(index),
      position: BigInt(index + 1),
      recordedAt: '2024-03-01T09:00:00.000Z',
    }));
    expect(withoutPositions(await store.takeOver(events))).toEqual(withoutPositions(events));
  });

  test('is refused at the first event that does not follow', async () => {
    const log = await aLog();
    const gap = log.filter((_, index) => index !== 1);
    await expect(store.takeOver(gap)).rejects.toBeInstanceOf(InvalidEventLogError);
    await expect(store.takeOver(gap)).rejects.toMatchObject({ index: 1 });
    expect(withoutPositions(await everything())).toEqual(withoutPositions(log.slice(0, 1)));
  });

  test('is refused where something else is recorded already', async () => {
    const log = await aLog();
    await store.append(log[5]?.stream ?? '', 'no-stream', someEvents(1));
    await expect(store.takeOver(log)).rejects.toMatchObject({ name: 'InvalidEventLogError', index: 5 });
  });

  test('is refused where KurrentDB could not hold an event', async () => {
    const log = await aLog();
    const broken = log.map((event, index) => (index === 6 ? { ...event, id: 'not a UUID' } : event));
    await expect(store.takeOver(broken)).rejects.toMatchObject({ name: 'InvalidEventLogError', index: 6 });
  });

  test('of nothing is nothing', async () => {
    expect(await store.takeOver([])).toEqual([]);
  });
});
