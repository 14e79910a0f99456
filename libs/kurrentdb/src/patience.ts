import { performance } from 'node:perf_hooks';

/** How long a call may go on, with all its attempts. */
export class Patience {
  readonly #end: number;

  constructor(milliseconds: number) {
    this.#end = performance.now() + milliseconds;
  }

  /** In milliseconds; never negative. */
  left(): number {
    return Math.max(0, this.#end - performance.now());
  }
}

/** Resolves after `milliseconds`, or at once when `signal` aborts. */
export function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) {
      resolve();
      return;
    }
    const done = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal?.addEventListener('abort', done);
  });
}

/** How long to wait before the attempt that follows on so many failures in a row; with chance in it, so that many do not come as one. */
export function backoff(failures: number, most: number): number {
  return Math.min(most, 50 * 2 ** Math.min(failures, 20)) * (0.75 + Math.random() / 2);
}

/** Nothing was heard in time: the outcome of what was asked for is unknown. */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError';
  constructor(milliseconds: number) {
    super(`no answer within ${Math.round(milliseconds)} ms`);
  }
}

/** @throws NoAnswerError when `promise` is not settled in time; it is then left to itself. */
export async function within<Result>(milliseconds: number, promise: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new NoAnswerError(milliseconds));
    }, milliseconds);
  });
  try {
    return await Promise.race([promise, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
