import type { EventStore, RecordedEvent } from '#event-sourcing';
import { CHAIN_SEED, chainHash, chainOver } from '#evidence';
import { LogsDifferError } from './logs-differ.js';

type Log = Pick<EventStore, 'readAll' | 'readStream'>;

export interface VerifyLogsOptions {
  readonly from: Log;
  readonly to: Log;
  /** The last event of `from` that has to be in `to`. */
  readonly head: bigint;
  readonly onProgress: (progress: { readonly events: number; readonly position: bigint }) => void;
  readonly signal?: AbortSignal;
}

export interface VerifiedLogs {
  readonly events: number;
  readonly streams: number;
  readonly hash: string;
}

/** How many streams are compared at once: most of the time is spent waiting for the engines. */
const AT_ONCE = 8;
const PROGRESS_EVENTS = 500;

/**
 * Reads both logs again, all of them and each stream by itself, since engines keep an order of all and an order of each stream, and
 * compares counts and chains. A stream's chain is the log's, over its own events: SHA-256 from the same seed. Memory stays constant: a
 * stream is compared when its first event comes up, and that every event is in a compared stream is told by the sum of the counts.
 * @throws LogsDifferError
 */
export async function verifyLogs({ from, to, head, onProgress, signal }: VerifyLogsOptions): Promise<VerifiedLogs> {
  const copied = to.readAll()[Symbol.asyncIterator]();
  const comparing = new Set<Promise<void>>();
  const failures: Error[] = [];
  let [events, streams, inStreams] = [0, 0, 0];
  let [hash, hashOfCopy] = [CHAIN_SEED, CHAIN_SEED];

  const compare = async (stream: string): Promise<void> => {
    const [original, copy] = await Promise.all([chainOver(upTo(head, from.readStream(stream))), chainOver(to.readStream(stream))]);
    if (original.events !== copy.events || original.hash !== copy.hash) {
      throw new LogsDifferError(
        `stream ${stream} has ${original.events} events with the chain ${original.hash} in the source, and ${copy.events} with ${copy.hash} in the target`,
      );
    }
    streams++;
    inStreams += copy.events;
  };

  for await (const event of upTo(head, from.readAll())) {
    signal?.throwIfAborted();
    if (failures.length > 0) break;
    const copy = await copied.next();
    if (copy.done === true) throw new LogsDifferError(`the target ends behind ${events} events, and the source does not`);
    events++;
    hash = chainHash(hash, event);
    hashOfCopy = chainHash(hashOfCopy, copy.value);
    if (hash !== hashOfCopy) throw new LogsDifferError(`event ${events} (${event.id} of ${event.stream}) is not the same in the target`);
    if (event.revision === 0n) {
      const compared: Promise<void> = compare(event.stream)
        .catch((error: unknown) => void failures.push(error instanceof Error ? error : new Error(String(error))))
        .finally(() => comparing.delete(compared));
      comparing.add(compared);
      if (comparing.size >= AT_ONCE) await Promise.race(comparing);
    }
    if (events % PROGRESS_EVENTS === 0) onProgress({ events, position: event.position });
  }
  await Promise.all(comparing);
  if (failures[0] !== undefined) throw failures[0];
  if ((await copied.next()).done !== true) throw new LogsDifferError(`the target holds more than the ${events} events of the source`);
  if (inStreams !== events) {
    throw new LogsDifferError(`the ${streams} streams hold ${inStreams} events one by one, and ${events} all together`);
  }
  onProgress({ events, position: head });
  return { events, streams, hash };
}

async function* upTo(head: bigint, events: AsyncIterable<RecordedEvent>): AsyncGenerator<RecordedEvent> {
  for await (const event of events) {
    if (event.position > head) return;
    yield event;
  }
}
