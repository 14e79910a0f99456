import type { Clock } from '#event-sourcing';
import type { Checkpoint } from './checkpoint.js';
import type { EventLog } from './event-log.js';
import type { Projection } from './projection.js';
import type { ReadModelDatabase } from './read-model-database.js';
import type { BehindProjection } from './waiting.js';

/** Where one projection stands, for metrics and health. Positions are decimal strings. */
export interface ProjectionStatus {
  readonly name: string;
  readonly version: number;
  /** Everything up to and with it is in the rows; `0` while there are no read models yet. */
  readonly position: string;
  /** The last event of the log. */
  readonly head: string;
  /** The distance between the two: a number of events where the log numbers its events without gaps, as the embedded one does. */
  readonly lagEvents: number;
  /** The age of the oldest event that is not projected, by its `recordedAt`; 0 when there is none. */
  readonly lagSeconds: number;
  /** `catching-up`: it has not been at the head since the monitor began to look, or is now too far behind. */
  readonly state: 'catching-up' | 'live' | 'stopped';
  /** Which event it stopped at and why. */
  readonly error?: NonNullable<BehindProjection['stop']>;
}

export interface ProjectionMonitorOptions {
  readonly database: ReadModelDatabase;
  readonly store: EventLog;
  readonly projections: readonly Projection[];
  readonly clock: Clock;
  /** From which age of the oldest unprojected event on a projection counts as behind; 5 when left out. */
  readonly maxLagSeconds?: number;
}

/** Tells how far the projections are behind the log. Needs neither the projector nor to be in its thread. */
export class ProjectionMonitor {
  readonly #caughtUp = new Set<string>();
  #headAtStart: bigint | undefined;

  constructor(private readonly options: ProjectionMonitorOptions) {}

  /**
   * In the order in which the projections were given.
   * @throws what the log or the database says when it cannot be reached; that takes them seconds where nobody answers.
   */
  async statuses(): Promise<readonly ProjectionStatus[]> {
    const { database, store, projections, maxLagSeconds = 5 } = this.options;
    // The checkpoints first: read the other way round, a projection could seem to be ahead of the log.
    const checkpoints = new Map((await database.checkpoints()).map((checkpoint) => [checkpoint.name, checkpoint]));
    const head = await store.head();
    this.#headAtStart ??= head;
    const lags = new Map<bigint, Promise<number>>();
    const statuses: ProjectionStatus[] = [];
    for (const { name, version } of projections) {
      const held: Pick<Checkpoint, 'position' | 'stop'> = checkpoints.get(name) ?? { position: 0n, stop: undefined };
      const lag = lags.get(held.position) ?? this.#lagSeconds(held.position, head);
      lags.set(held.position, lag);
      const lagSeconds = await lag;
      if (checkpoints.has(name) && held.position >= this.#headAtStart) this.#caughtUp.add(name);
      statuses.push({
        name,
        version,
        position: String(held.position),
        head: String(head),
        lagEvents: held.position >= head ? 0 : Number(head - held.position),
        lagSeconds,
        state: held.stop !== undefined ? 'stopped' : this.#caughtUp.has(name) && lagSeconds <= maxLagSeconds ? 'live' : 'catching-up',
        ...(held.stop && { error: { ...held.stop, position: String(held.stop.position) } }),
      });
    }
    return statuses;
  }

  /** Ready: each has been at the head since the start, and none is stopped or too far behind. @throws as `statuses`. */
  async readiness(): Promise<{ readonly ready: boolean; readonly projections: readonly ProjectionStatus[] }> {
    const projections = await this.statuses();
    return { ready: projections.every(({ state }) => state === 'live'), projections };
  }

  async #lagSeconds(position: bigint, head: bigint): Promise<number> {
    if (position >= head) return 0;
    for await (const { recordedAt } of this.options.store.readAll({ after: position, maxCount: 1 })) {
      return Math.max(0, (Date.parse(this.options.clock()) - Date.parse(recordedAt)) / 1_000);
    }
    return 0;
  }
}
