import { eventStoreContract } from './event-store.contract.js';
import { InMemoryEventStore } from './in-memory-event-store.js';

eventStoreContract('the in-memory store', () => {
  let now: string | undefined;
  const store = new InMemoryEventStore(() => now ?? new Date().toISOString());
  return Promise.resolve({
    store,
    setClock: (moment) => {
      now = moment;
    },
    dispose: () => store.close(),
  });
});
