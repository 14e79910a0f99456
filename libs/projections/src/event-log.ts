import type { EventStore } from '#event-sourcing';

/** The part of an EventStore that projections read; no more is asked of the reader in another thread. */
export type EventLog = Pick<EventStore, 'readAll' | 'subscribeToAll' | 'head'>;

/** Collects what `source` gives into arrays of at most `size`, none of them empty. */
export async function* inBatches<Item>(source: AsyncIterable<Item>, size: number): AsyncIterable<readonly Item[]> {
  let batch: Item[] = [];
  for await (const item of source) {
    batch.push(item);
    if (batch.length === size) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
