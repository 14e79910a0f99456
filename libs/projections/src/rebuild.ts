import type { Alarm } from './alarm.js';
import type { Checkpoint } from './checkpoint.js';
import { readCheckpoints } from './checkpoint.js';
import type { Generation, ReadModelEngine } from './engine.js';
import type { EventLog } from './event-log.js';
import { inBatches } from './event-log.js';
import { createGeneration, entitiesOf } from './generation.js';
import { GenerationWriter } from './generation-writer.js';
import type { Projection } from './projection.js';

/** How far a build has come. Positions are decimal strings; `head` is that of the log when the present pass over it began. */
export interface BuildProgress {
  readonly position: string;
  readonly head: string;
  /** How many events have been read. */
  readonly events: number;
}

export interface BuildOptions {
  readonly store: EventLog;
  readonly projections: readonly Projection[];
  readonly engine: ReadModelEngine;
  /** Events in one transaction; 4,000 when left out. The more, the fewer times rows are written again, and the more memory it takes. */
  readonly batchSize?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: BuildProgress) => void;
}

export interface Rebuilt {
  readonly generation: string;
  readonly events: number;
}

/** A rebuild met an event that a projection cannot apply. The live read models are as they were. */
export class RebuildFailedError extends Error {
  override readonly name = 'RebuildFailedError';
  constructor(
    readonly projection: string,
    /** A decimal string. */
    readonly position: string,
    readonly eventId: string,
    readonly reason: string,
  ) {
    super(`${projection} cannot apply event ${eventId} at position ${position}: ${reason}`);
  }
}

/**
 * Builds all read models anew beside the live ones and swaps them in when they have caught up. Readers and projectors, in this process and
 * in others, go on meanwhile and move over by themselves. Memory stays constant.
 * @throws RebuildFailedError, or the reason of `signal`; the live read models are then as they were.
 */
export async function rebuildReadModels(options: BuildOptions): Promise<Rebuilt> {
  const build = await Build.start(options, (alarm) => {
    if (alarm.kind === 'projection-stopped') throw new RebuildFailedError(alarm.projection, alarm.position, alarm.eventId, alarm.error);
  });
  try {
    await build.catchUp();
    await build.publish();
  } catch (error) {
    await build.discard();
    throw error;
  }
  await build.close();
  await options.engine.sweep();
  return { generation: build.generation.id, events: build.events };
}

/** A generation while it is being built, up to the moment it is published or discarded. */
export class Build {
  #events = 0;
  #settled = false;

  private constructor(
    readonly generation: Generation,
    private readonly writer: GenerationWriter,
    private readonly options: BuildOptions,
  ) {}

  static async start(options: BuildOptions, onAlarm: (alarm: Alarm) => void): Promise<Build> {
    const { engine, projections } = options;
    const generation = await createGeneration(engine, projections);
    return new Build(generation, await GenerationWriter.open({ engine, generation, projections, onAlarm }), options);
  }

  get events(): number {
    return this.#events;
  }

  /** Projects the log until its end is less than a batch away. */
  async catchUp(): Promise<void> {
    while ((await this.#pass()) >= this.#batchSize);
  }

  /**
   * Makes it the live generation, unless `isWanted` says that the one that is live by then will do. It is not published before it has come
   * at least as far as the live one, so that nobody who saw a position reflected gets an older answer afterwards.
   * @returns whether it was published.
   */
  async publish(isWanted: (live: string | undefined) => boolean = () => true): Promise<boolean> {
    const { engine } = this.options;
    if (!this.#settled) {
      await engine.settle(this.generation);
      this.#settled = true;
    }
    return engine.publishing(async (live, publish) => {
      if (!isWanted(live)) return false;
      const target = live === undefined ? 0n : await this.#positionToReach(live);
      while (this.#slowest() < target && (await this.#pass()) > 0);
      await publish(this.generation);
      return true;
    });
  }

  close(): Promise<void> {
    return this.generation.close();
  }

  discard(): Promise<void> {
    return this.options.engine.discard(this.generation);
  }

  get #batchSize(): number {
    return this.options.batchSize ?? 4_000;
  }

  /** @returns how many events there were. */
  async #pass(): Promise<number> {
    const { store, signal, onProgress } = this.options;
    const running = this.writer.runs.filter((run) => run.stop === undefined);
    if (running.length === 0) return 0;
    const head = String(await store.head());
    let events = 0;
    for await (const batch of inBatches(store.readAll({ after: this.#slowest() }), this.#batchSize)) {
      signal?.throwIfAborted();
      await this.writer.projectTogether(running, batch);
      events += batch.length;
      this.#events += batch.length;
      onProgress?.({ position: String(batch.at(-1)?.position ?? 0n), head, events: this.#events });
    }
    return events;
  }

  #slowest(): bigint {
    return (
      this.writer.runs.reduce<bigint | undefined>(
        (slowest, { stop, position }) => (stop !== undefined || (slowest !== undefined && slowest < position) ? slowest : position),
        undefined,
      ) ?? 0n
    );
  }

  /** How far the live generation has come with the projections that readers of either generation share. */
  async #positionToReach(live: string): Promise<bigint> {
    const { engine, projections } = this.options;
    const head = await this.options.store.head();
    const ours = new Map(projections.map((projection) => [projection.name, projection.version]));
    return (await checkpointsOf(engine, live, projections))
      .filter(({ name, version, position }) => ours.get(name) === version && position <= head)
      .reduce((highest, { position }) => (position > highest ? position : highest), 0n);
  }
}

/** The checkpoints of a generation; none where it cannot be read, which is then no reason to keep it. */
async function checkpointsOf(engine: ReadModelEngine, id: string, projections: readonly Projection[]): Promise<readonly Checkpoint[]> {
  let opened: Generation | undefined;
  try {
    opened = await engine.open(id, entitiesOf(projections), 'reading');
    return opened === undefined ? [] : await readCheckpoints(opened.dataSource.manager);
  } catch (error) {
    if (engine.failureOf(error) === 'unavailable') throw error;
    return [];
  } finally {
    await opened?.close();
  }
}
