import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { setTimeout as delay } from 'node:timers/promises';
import type { RecordedEvent } from '#event-sourcing';
import { collect, systemClock } from '#event-sourcing';
import { PATIENCE_MS } from '#event-sourcing/testing';
import type { KurrentDbDoubleProcess } from '../../../test/kurrentdb-double/index.js';
import type { KurrentDbEventStore } from './kurrentdb-event-store.js';
import { openKurrentDbEventStore } from './kurrentdb-event-store.js';
import { Load } from './testing/load.js';
import { temporaryDoubleProcess } from './testing/temporary-double.js';

describe('a server that is killed and started again', () => {
  let double: KurrentDbDoubleProcess;
  let stop: () => Promise<void>;
  let store: KurrentDbEventStore;
  let troubles: string[];

  beforeEach(async () => {
    ({ double, stop } = await temporaryDoubleProcess());
    troubles = [];
    store = openKurrentDbEventStore({
      url: double.url,
      clock: systemClock,
      patienceMs: PATIENCE_MS,
      onTrouble: (message) => {
        troubles.push(message);
      },
    });
  });
  afterEach(async () => {
    await store.close();
    await stop();
  });

  test('has every acknowledged event once and none that was not attempted, with 64 appenders at work', async () => {
    const load = new Load(store, 64);
    for (const away of [0, 400]) {
      await load.more(1500);
      await double.kill();
      await delay(away);
      await double.restart();
    }
    await load.more(1500);
    await load.stop();
    expect(load.acknowledged.length).toBeGreaterThanOrEqual(4500);
    expect(await load.faults()).toEqual([]);
  });

  test('loses nothing and doubles nothing for whoever follows', async () => {
    const load = new Load(store, 8);
    const ending = new AbortController();
    const followed: RecordedEvent[] = [];
    let until = -1n;
    const following = (async () => {
      for await (const batch of store.subscribeToAll({ signal: ending.signal })) {
        followed.push(...batch);
        if (followed.at(-1)?.position === until) ending.abort();
      }
    })();
    while (followed.length === 0) await delay(5);
    for (const away of [0, 400]) {
      await load.more(300);
      await double.kill();
      await delay(away);
      await double.restart();
    }
    await load.more(300);
    await load.stop();
    until = await store.head();
    if (followed.at(-1)?.position === until) ending.abort();
    await following;
    const all = await collect(store.readAll());
    expect(followed.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    expect(followed).toEqual(all);
    expect(troubles.some((message) => message.includes('taken up again'))).toBe(true);
  });
});
