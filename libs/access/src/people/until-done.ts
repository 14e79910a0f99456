import { setTimeout as wait } from 'node:timers/promises';

export interface Retrying {
  /** Ends the waiting: the promise resolves, whether the work is done or not. */
  readonly signal: AbortSignal;
  readonly onFailure: (error: unknown, retryInMs: number) => void;
  /** How long to wait after the first failure, in milliseconds; twice as long after each further one, up to a minute. */
  readonly pauseMs?: number;
}

const MAX_PAUSE_MS = 60_000;

/** Does `work` until it has succeeded once. */
export async function untilDone(work: () => Promise<void>, { signal, onFailure, pauseMs = 1_000 }: Retrying): Promise<void> {
  for (let pause = pauseMs; !signal.aborted; pause = Math.min(pause * 2, MAX_PAUSE_MS)) {
    try {
      await work();
      return;
    } catch (error) {
      onFailure(error, pause);
    }
    await wait(pause, undefined, { signal, ref: false }).catch(() => undefined);
  }
}
