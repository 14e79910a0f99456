import type { EventLogTarget, EventStore, RecordedEvent } from '#event-sourcing';
import { canonicalEvent } from '#evidence';
import { LogsDifferError } from './logs-differ.js';
import { verifyLogs } from './verify-logs.js';

export interface CopyProgress {
  readonly step: 'copying' | 'verifying';
  /** How many events of the source have been dealt with in this step. */
  readonly events: number;
  /** How far that is in the source. */
  readonly position: bigint;
  /** Where the step ends: the last event of the source at the beginning. */
  readonly head: bigint;
}

export interface CopyLogOptions {
  readonly from: Pick<EventStore, 'readAll' | 'readStream' | 'head'>;
  /** Nobody else may append to it meanwhile. */
  readonly to: Pick<EventStore, 'readAll' | 'readStream'> & EventLogTarget;
  readonly onProgress?: (progress: CopyProgress) => void;
  /** Ends the copying between two parts; what was taken over stays, and copying again goes on from there. */
  readonly signal?: AbortSignal;
}

export interface CopiedLog {
  readonly events: number;
  /** How many of them this call has taken over; the others had been there before. */
  readonly taken: number;
  readonly streams: number;
  /** The head of the hash chain, the same on both sides. */
  readonly hash: string;
}

/** The copying ended before its end. What was taken over stays. */
export class LogCopyError extends Error {
  override readonly name = 'LogCopyError';
  constructor(
    /** How many events of the source the target holds at least. */
    readonly copied: number,
    cause: unknown,
  ) {
    super(`copying ended behind ${copied} events: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/** What is taken over at once: as much as makes a transaction worth while, and no more than memory is spared for. */
const PART_EVENTS = 250;
const PART_CHARACTERS = 1_000_000;

/**
 * Copies the events that `from` holds at the moment of the call, in their order, behind those of them that `to` holds already, then
 * verifies all of it: the hash chain over both logs, and the count and the chain of each stream. Memory stays constant.
 * @throws LogsDifferError when the target holds something else than a beginning of the source, or the copy is not true.
 * @throws LogCopyError when copying breaks off, by `signal` too.
 */
export async function copyLog({ from, to, onProgress = () => undefined, signal }: CopyLogOptions): Promise<CopiedLog> {
  const head = await from.head();
  const part = new Part(to);
  let copied = 0;
  try {
    const held = to.readAll()[Symbol.asyncIterator]();
    let isBehind = true;
    for await (const event of from.readAll()) {
      signal?.throwIfAborted();
      if (event.position > head) break;
      if (isBehind) {
        const next = await held.next();
        if (next.done === true) isBehind = false;
        else requireSame(event, next.value, copied);
      }
      if (isBehind) copied++;
      else copied += await part.add(event);
      if ((copied + part.size) % PART_EVENTS === 0)
        onProgress({ step: 'copying', events: copied + part.size, position: event.position, head });
    }
    copied += await part.takeOver();
    if (isBehind && (await held.next()).done !== true)
      throw new LogsDifferError(`the target holds more than the ${copied} events of the source`);
    await held.return?.();
  } catch (error) {
    throw error instanceof LogsDifferError ? error : new LogCopyError(copied, error);
  }
  try {
    const verified = await verifyLogs({
      from,
      to,
      head,
      ...(signal === undefined ? {} : { signal }),
      onProgress: (at) => {
        onProgress({ step: 'verifying', ...at, head });
      },
    });
    return { ...verified, taken: part.taken };
  } catch (error) {
    throw error instanceof LogsDifferError ? error : new LogCopyError(copied, error);
  }
}

function requireSame(event: RecordedEvent, held: RecordedEvent, index: number): void {
  if (canonicalEvent(event) === canonicalEvent(held)) return;
  const place = `event ${index + 1}`;
  const what =
    event.id === held.id
      ? `in another shape: ${event.id} of ${event.stream}`
      : `${held.id} of ${held.stream} in the place of ${event.id} of ${event.stream}`;
  throw new LogsDifferError(`the target does not hold a beginning of the source: ${place} is there ${what}`);
}

/** Events on their way. */
class Part {
  #events: RecordedEvent[] = [];
  #characters = 0;
  taken = 0;

  constructor(private readonly to: EventLogTarget) {}

  get size(): number {
    return this.#events.length;
  }

  /** @returns how many events have been taken over by now, since the last call. */
  async add(event: RecordedEvent): Promise<number> {
    this.#events.push(event);
    this.#characters += JSON.stringify(event.event.data).length;
    return this.#events.length >= PART_EVENTS || this.#characters >= PART_CHARACTERS ? this.takeOver() : 0;
  }

  async takeOver(): Promise<number> {
    if (this.#events.length === 0) return 0;
    const recorded = await this.to.takeOver(this.#events);
    this.#events = [];
    this.#characters = 0;
    this.taken += recorded.length;
    return recorded.length;
  }
}
