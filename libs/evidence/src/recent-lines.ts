import type { RecordedEvent } from '#event-sourcing';

/** Lines that fitted, with the chain before each. */
export interface FittingLine {
  readonly line: number;
  readonly event: RecordedEvent;
  readonly before: string;
}

const KEPT = 200;

/** The last lines that fitted; older ones are forgotten, so that memory stays bounded. */
export class RecentLines {
  #lines: FittingLine[] = [];

  add(line: FittingLine): void {
    this.#lines.push(line);
    if (this.#lines.length >= 2 * KEPT) this.#lines = this.#lines.slice(-KEPT);
  }

  get newest(): FittingLine | undefined {
    return this.#lines.at(-1);
  }

  /** The newest that `fits`. */
  find(fits: (line: FittingLine) => boolean): FittingLine | undefined {
    return this.#lines.findLast(fits);
  }
}
