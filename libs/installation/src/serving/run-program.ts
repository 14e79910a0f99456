import { setTimeout as sleep } from 'node:timers/promises';
import { ConfigurationError } from '#config';
import { StartStoppedError } from './wait-for-engines.js';

export interface RunningProgram {
  /** Where it listens. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Longer than requests may take to end, and than a call to an engine that does not answer. */
const STOP_PATIENCE_MS = 15_000;

/**
 * Runs a program until it is told to end by SIGTERM or SIGINT, and ends the process: with 0 when it has stopped in order, with 1 when it
 * could not start or did not stop in 15 s.
 * @param start its signal is aborted when the program is to end, also while it is starting.
 */
export async function runProgram(start: (signal: AbortSignal) => Promise<RunningProgram>): Promise<void> {
  // Whatever is kept is for the one who runs this: the log and the keys most of all.
  process.umask(0o077);
  const stopping = new AbortController();
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.on(signal, () => {
        stopping.abort();
        resolve();
      });
    }
  });
  try {
    const program = await start(stopping.signal);
    await stopped;
    const isStopped = await Promise.race([program.stop().then(() => true), sleep(STOP_PATIENCE_MS, false)]);
    if (!isStopped) console.error('It did not stop in time: what was under way is left to itself.');
    process.exit(isStopped ? 0 : 1);
  } catch (error) {
    if (error instanceof StartStoppedError) process.exit(0);
    console.error(error instanceof ConfigurationError ? error.message : error);
    process.exit(1);
  }
}
