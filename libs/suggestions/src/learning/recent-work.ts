/** Work that many ask for at once: whoever asks gets a run that began not long before, or after, they asked. */
export class RecentWork {
  #startedAt = -Infinity;
  #run: Promise<void> = Promise.resolve();
  #isRunning = false;
  #next: Promise<void> | undefined;

  /**
   * @param ageMs how long before a question the run may have begun that answers it.
   * @param now milliseconds of a clock that never goes back.
   */
  constructor(
    private readonly work: () => Promise<void>,
    private readonly ageMs: number,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Resolves when such a run is done. @throws what the work throws; a run that failed answers only those who waited for it. */
  done(): Promise<void> {
    if (this.now() - this.#startedAt <= this.ageMs) return this.#run;
    if (!this.#isRunning) return this.#start();
    // What is under way began too long ago: all who come meanwhile share the next.
    const again = (): Promise<void> => {
      this.#next = undefined;
      return this.done();
    };
    this.#next ??= this.#run.then(again, again);
    return this.#next;
  }

  #start(): Promise<void> {
    this.#startedAt = this.now();
    this.#isRunning = true;
    this.#run = this.work().then(
      () => {
        this.#isRunning = false;
      },
      (error: unknown) => {
        this.#isRunning = false;
        this.#startedAt = -Infinity;
        throw error;
      },
    );
    return this.#run;
  }
}
