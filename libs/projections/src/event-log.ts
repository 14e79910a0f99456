import { setImmediate as turn } from 'node:timers/promises';
import type { EventStore } from '#event-sourcing';

/** The part of an EventStore that projections read; no more is asked of the reader in another thread. */
export type EventLog = Pick<EventStore, 'readAll' | 'subscribeToAll' | 'head'>;

/**
 * Collects what `source` gives into arrays of at most `size`, none of them empty. Lets the event loop turn between them: an embedded log
 * and an embedded database never wait for anything, and would keep the thread from hearing that it is to stop.
 */
export async function* inBatches<Item>(source: AsyncIterable<Item>, size: number): AsyncIterable<readonly Item[]> {
  let batch: Item[] = [];
  for await (const item of source) {
    batch.push(item);
    if (batch.length === size) {
      yield batch;
      batch = [];
      await turn();
    }
  }
  if (batch.length > 0) yield batch;
}
