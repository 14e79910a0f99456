import { setTimeout as sleep } from 'node:timers/promises';
import type { Checkpoint, Stop } from './checkpoint.js';

/** A projection that has not come as far as a reader needs it. Positions are decimal strings. */
export interface BehindProjection {
  readonly name: string;
  readonly position: string;
  /** Why it will not get there by itself. */
  readonly stop?: { readonly position: string; readonly eventId: string; readonly error: string };
}

/** The read models do not reflect what the caller wants to see reflected: not in time, or, where one is stopped, not at all. */
export class ReadModelBehindError extends Error {
  override readonly name = 'ReadModelBehindError';
  constructor(
    message: string,
    readonly behind: readonly BehindProjection[] = [],
  ) {
    super(message);
  }
}

interface Known {
  readonly position: bigint;
  readonly stop: Stop | undefined;
}

interface Wait {
  readonly position: bigint;
  readonly names: readonly string[];
  readonly timer: NodeJS.Timeout;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

const SHORTEST_POLL_MS = 1;
const LONGEST_POLL_MS = 25;
const TOLD_FOR_MS = 1_000;

/** The waits of one process for its projections. What is noted answers them at once; what is not noted is polled for, all in one. */
export class PositionWaits {
  readonly #known = new Map<string, Known>();
  readonly #waits = new Set<Wait>();
  #polling = false;
  #pause = SHORTEST_POLL_MS;
  #toldAt = -Infinity;

  /** `poll` reads the checkpoints; it may fail, and is then simply asked again. */
  constructor(
    private readonly names: readonly string[],
    private readonly poll: () => Promise<readonly Checkpoint[]>,
  ) {}

  /** News from the projector itself: as long as they come, polling is only the net below them. */
  tell(checkpoints: readonly Checkpoint[]): void {
    this.#toldAt = performance.now();
    this.#note(checkpoints);
  }

  /** Forgets what was known, for what is the case in another generation. */
  reset(checkpoints: readonly Checkpoint[]): void {
    this.#known.clear();
    this.#note(checkpoints);
  }

  wait(position: bigint, names: readonly string[] = this.names, timeoutMs = 5_000): Promise<void> {
    const unknown = names.find((name) => !this.names.includes(name));
    if (unknown !== undefined) return Promise.reject(new Error(`there is no projection ${unknown}`));
    if (this.#behind(position, names).length === 0) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#end(wait);
        const behind = this.#behind(position, names);
        const where = behind.map((one) => `${one.name} is at ${one.position}`).join(', ');
        reject(new ReadModelBehindError(`the read models have not reached position ${position} within ${timeoutMs} ms: ${where}`, behind));
      }, timeoutMs);
      const wait: Wait = { position, names, timer, resolve, reject };
      this.#waits.add(wait);
      void this.#pollWhileWaiting();
    });
  }

  /** Rejects whoever still waits. */
  close(): void {
    for (const wait of this.#waits) {
      this.#end(wait);
      wait.reject(new ReadModelBehindError('the read models have been closed'));
    }
  }

  #note(checkpoints: readonly Checkpoint[]): void {
    let news = false;
    for (const { name, position, stop } of checkpoints) {
      const known = this.#known.get(name);
      if (known !== undefined && (position < known.position || (position === known.position && stop?.eventId === known.stop?.eventId)))
        continue;
      this.#known.set(name, { position, stop });
      news = true;
    }
    if (!news) return;
    this.#pause = SHORTEST_POLL_MS;
    for (const wait of this.#waits) this.#settle(wait);
  }

  #settle(wait: Wait): void {
    const behind = this.#behind(wait.position, wait.names);
    const stopped = behind.find((one) => one.stop !== undefined);
    if (behind.length === 0) {
      this.#end(wait);
      wait.resolve();
    } else if (stopped?.stop !== undefined) {
      this.#end(wait);
      const { position, eventId, error } = stopped.stop;
      wait.reject(
        new ReadModelBehindError(`${stopped.name} has been stopped by event ${eventId} at position ${position}: ${error}`, behind),
      );
    }
  }

  #end(wait: Wait): void {
    clearTimeout(wait.timer);
    this.#waits.delete(wait);
  }

  #behind(position: bigint, names: readonly string[]): readonly BehindProjection[] {
    return names.flatMap((name) => {
      const known = this.#known.get(name) ?? { position: 0n, stop: undefined };
      if (known.position >= position) return [];
      return {
        name,
        position: String(known.position),
        ...(known.stop && { stop: { ...known.stop, position: String(known.stop.position) } }),
      };
    });
  }

  async #pollWhileWaiting(): Promise<void> {
    if (this.#polling) return;
    this.#polling = true;
    this.#pause = SHORTEST_POLL_MS;
    for (;;) {
      const isTold = performance.now() - this.#toldAt < TOLD_FOR_MS;
      await sleep(isTold ? LONGEST_POLL_MS : this.#pause);
      if (this.#waits.size === 0) break;
      this.#pause = Math.min(this.#pause * 1.5, LONGEST_POLL_MS);
      try {
        this.#note(await this.poll());
      } catch {
        // Whatever is wrong with the database, the next read says it; a wait ends by its own time-out.
      }
      // Also those who began to wait for a projection that was known to be stopped before.
      for (const wait of this.#waits) this.#settle(wait);
    }
    this.#polling = false;
  }
}
