import type { RecordedEvent } from '#event-sourcing';

const KEPT = 10_000;

/** The last revision of the streams that came up lately; older ones are forgotten, so that memory stays bounded. */
export class LastRevisions {
  readonly #revisions = new Map<string, bigint>();

  /** @param knowsAll whether a stream that never came up has no events: not so where the first line is not the first of the log. */
  constructor(private knowsAll: boolean) {}

  /** Which revision comes next in the stream of an event; undefined where that is not known. */
  expectedFor({ stream }: RecordedEvent): bigint | undefined {
    const last = this.#revisions.get(stream);
    if (last !== undefined) return last + 1n;
    return this.knowsAll ? 0n : undefined;
  }

  note({ stream, revision }: RecordedEvent): void {
    this.#revisions.delete(stream);
    this.#revisions.set(stream, revision);
    if (this.#revisions.size <= KEPT) return;
    this.knowsAll = false;
    for (const oldest of this.#revisions.keys()) {
      this.#revisions.delete(oldest);
      break;
    }
  }
}
