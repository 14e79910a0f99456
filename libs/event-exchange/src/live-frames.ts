import type { EventStore, RecordedEvent } from '#event-sourcing';
import { eventLine } from '#evidence';
import { inChunks } from './text-chunks.js';

/** How long a client is asked to wait before it connects again. */
const RETRY_MILLISECONDS = 2_000;
const HEARTBEAT_MILLISECONDS = 15_000;
/** What is read ahead for a client that is slow. */
const BATCH_EVENTS = 100;

export interface LiveOptions {
  readonly after: bigint;
  /** Whether the client is told where it begins: else one that has seen no event yet could not come back to the same place. */
  readonly tellStart: boolean;
  /** Ends the frames. */
  readonly signal: AbortSignal;
  readonly heartbeatMilliseconds?: number;
}

/** An event as a frame of Server-Sent Events. */
export function eventFrame(recorded: RecordedEvent): string {
  return `id: ${recorded.position}\nevent: ${recorded.event.type}\ndata: ${eventLine(recorded)}\n\n`;
}

/**
 * Everything recorded behind `after` as Server-Sent Events, first what is there and then what comes, and a comment whenever nothing came
 * for a while. The log is read as fast as the frames are taken, and no faster.
 */
export async function* liveFrames(store: EventStore, options: LiveOptions): AsyncGenerator<string> {
  const { after, tellStart, signal, heartbeatMilliseconds = HEARTBEAT_MILLISECONDS } = options;
  yield `retry: ${RETRY_MILLISECONDS}\n${tellStart ? `id: ${after}\n` : ''}\n`;
  const ending = endingWith(signal);
  const batches = store.subscribeToAll({ after, signal: ending.signal, batchSize: BATCH_EVENTS })[Symbol.asyncIterator]();
  let next = batches.next();
  try {
    for (;;) {
      const arrived = await withinTime(next, heartbeatMilliseconds);
      if (arrived === 'nothing') {
        yield ': still here\n\n';
      } else {
        if (arrived.done === true) return;
        yield* inChunks(arrived.value.map(eventFrame));
        next = batches.next();
      }
    }
  } finally {
    ending.end();
    // A subscription ends by its signal; whatever it still fails with concerns nobody any more.
    next.catch(() => undefined);
    await batches.return?.();
  }
}

function endingWith(signal: AbortSignal): { readonly signal: AbortSignal; readonly end: () => void } {
  const controller = new AbortController();
  const abort = (): void => {
    controller.abort();
  };
  if (signal.aborted) abort();
  else signal.addEventListener('abort', abort);
  return {
    signal: controller.signal,
    end: () => {
      signal.removeEventListener('abort', abort);
      abort();
    },
  };
}

async function withinTime<Value>(promise: Promise<Value>, milliseconds: number): Promise<Value | 'nothing'> {
  let timer: NodeJS.Timeout | undefined;
  const nothing = new Promise<'nothing'>((resolve) => {
    timer = setTimeout(() => {
      resolve('nothing');
    }, milliseconds);
  });
  try {
    return await Promise.race([promise, nothing]);
  } finally {
    clearTimeout(timer);
  }
}
