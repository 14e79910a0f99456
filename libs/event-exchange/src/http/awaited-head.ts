import { setTimeout as sleep } from 'node:timers/promises';
import type { EventStore } from '#event-sourcing';

const PATIENCE_MS = 2_000;
const POLL_MS = 50;

/**
 * The head of the log, once it has come to `position`, or as it is after two seconds: a node of a cluster that is asked may be behind the
 * one that a client has its position from. Earlier when `signal` aborts.
 */
export async function awaitedHead(store: EventStore, position: bigint, signal: AbortSignal): Promise<bigint> {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const head = await store.head();
    if (head >= position || signal.aborted || performance.now() > deadline) return head;
    await sleep(POLL_MS);
  }
}
