import type { Clock, RecordedEvent } from '#event-sourcing';

/** How far this store has seen the log, in all that it read, followed or appended: the ground for what `recordedAt` promises. */
export class Seen {
  #recordedAt = '';
  #position = 0n;

  constructor(private readonly clock: Clock) {}

  /** The greatest position seen; 0n before any. */
  get position(): bigint {
    return this.#position;
  }

  /** The moment for what is recorded now: the clock's, never before one that was seen. */
  now(): string {
    const now = this.clock();
    if (now > this.#recordedAt) this.#recordedAt = now;
    return this.#recordedAt;
  }

  note(event: RecordedEvent): void {
    if (event.recordedAt > this.#recordedAt) this.#recordedAt = event.recordedAt;
    if (event.position > this.#position) this.#position = event.position;
  }
}
