const POLL_MILLISECONDS = 5;

/**
 * Where subscriptions sleep until something may have been recorded. With `changed` given, it is asked every few milliseconds while
 * anybody sleeps; it has to tell whether anything was committed since it was last asked.
 *
 * Nothing is missed as long as a subscription falls asleep in the same turn in which it found nothing to read.
 */
export class Arrivals {
  readonly #sleepers = new Set<() => void>();
  #poll: NodeJS.Timeout | undefined;

  constructor(private readonly changed?: () => boolean) {}

  /** Resolves at the next arrival, or when `signal` aborts. */
  next(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const awake = (): void => {
        signal.removeEventListener('abort', awake);
        this.#sleepers.delete(awake);
        this.#stopPollingUnlessNeeded();
        resolve();
      };
      signal.addEventListener('abort', awake);
      this.#sleepers.add(awake);
      this.#startPolling();
    });
  }

  wake(): void {
    for (const awake of [...this.#sleepers]) awake();
  }

  #startPolling(): void {
    const { changed } = this;
    if (changed === undefined || this.#poll !== undefined) return;
    this.#poll = setInterval(() => {
      if (changed()) this.wake();
    }, POLL_MILLISECONDS);
  }

  #stopPollingUnlessNeeded(): void {
    if (this.#sleepers.size > 0) return;
    clearInterval(this.#poll);
    this.#poll = undefined;
  }
}
