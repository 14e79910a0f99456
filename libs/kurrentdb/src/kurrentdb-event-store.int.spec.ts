import { eventStoreContract, PATIENCE_MS } from '#event-sourcing/testing';
import type { StoreUnderTest } from '#event-sourcing/testing';
import type { KurrentDbEventStoreOptions } from './kurrentdb-event-store.js';
import { openKurrentDbEventStore } from './kurrentdb-event-store.js';
import { partFromNow, PartOfALog } from './testing/part-of-a-log.js';
import { temporaryDouble } from './testing/temporary-double.js';

async function onDouble(reads: KurrentDbEventStoreOptions['reads'] & string): Promise<StoreUnderTest> {
  const { double, stop } = await temporaryDouble();
  let now: string | undefined;
  const open = () =>
    openKurrentDbEventStore({ url: double.url, clock: () => now ?? new Date().toISOString(), reads, patienceMs: PATIENCE_MS });
  let store = open();
  return {
    store,
    reopen: async () => {
      await store.close();
      return (store = open());
    },
    setClock: (moment) => {
      now = moment;
    },
    // Every event is a message of its own, encoded and decoded in this one process on both ends: 100,000 take a minute and more.
    many: 20_000,
    dispose: async () => {
      await store.close();
      await stop();
    },
  };
}

eventStoreContract('the KurrentDB store, on a double,', () => onDouble('direct'));

// A real server is optional: it cannot be installed from the registries that the tests may use. It may hold other events, but nobody else
// may append to it while the tests run, and their user has to be allowed to read $all.
const url = process.env.KURRENTDB_TEST_URL;
if (url !== undefined) {
  eventStoreContract('the KurrentDB store, on the server at KURRENTDB_TEST_URL,', async () => {
    const open = () => openKurrentDbEventStore({ url, clock: () => new Date().toISOString(), patienceMs: PATIENCE_MS });
    let store = open();
    const part = await partFromNow(store);
    return {
      store: new PartOfALog(store, part),
      reopen: async () => {
        await store.close();
        store = open();
        return new PartOfALog(store, part);
      },
      dispose: () => store.close(),
    };
  });
}
