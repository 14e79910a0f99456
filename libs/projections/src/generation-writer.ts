import { setTimeout as sleep } from 'node:timers/promises';
import type { RecordedEvent } from '#event-sourcing';
import { KeyedQueue } from '#event-sourcing';
import type { EntityManager } from 'typeorm';
import type { Alarm } from './alarm.js';
import { messageOf } from './alarm.js';
import type { Checkpoint, Step, Stop } from './checkpoint.js';
import { clearStop, compareAndSet, readCheckpoints, recordStop } from './checkpoint.js';
import type { Generation, ReadModelEngine } from './engine.js';
import type { Projection } from './projection.js';

/** The generation that is being written is no longer the live one: whoever writes must go on in the one that is. */
export class GenerationReplacedError extends Error {
  override readonly name = 'GenerationReplacedError';
}

/** A checkpoint was set back or removed under the projector, which must therefore start over from what is there. */
export class CheckpointLostError extends Error {
  override readonly name = 'CheckpointLostError';
}

class CheckpointMovedError extends Error {}

/** One projection within one generation. `position` is what this process knows; another may have moved on since. */
export interface Run {
  readonly projection: Projection;
  readonly types: ReadonlySet<string>;
  position: bigint;
  eventId: string | undefined;
  stop: Stop | undefined;
}

export interface GenerationWriterOptions {
  readonly engine: ReadModelEngine;
  readonly generation: Generation;
  readonly projections: readonly Projection[];
  /** It is written as the live one, and no longer once another is; false when left out, for one that is being built. */
  readonly isLive?: boolean;
  readonly onAlarm?: (alarm: Alarm) => void;
}

const BUSY_RETRY_MS = 5;
const BUSY_LIMIT_MS = 10_000;

/** Writes events into the rows of a generation: each projection in its own transaction, together with its checkpoint. */
export class GenerationWriter {
  // All transactions of a generation share one connection.
  readonly #queue = new KeyedQueue();
  /** Of the transaction that all of a batch is written in, while there is one. */
  #together: EntityManager | undefined;

  private constructor(
    readonly runs: readonly Run[],
    private readonly versions: ReadonlyMap<string, Checkpoint>,
    private readonly options: GenerationWriterOptions,
  ) {}

  static async open(options: GenerationWriterOptions): Promise<GenerationWriter> {
    const checkpoints = new Map((await readCheckpoints(options.generation.dataSource.manager)).map((held) => [held.name, held]));
    const runs = options.projections.map((projection): Run => {
      const held = checkpoints.get(projection.name);
      if (held === undefined) throw new CheckpointLostError(`${projection.name} has no checkpoint`);
      return { projection, types: new Set(projection.eventTypes), position: held.position, eventId: held.eventId, stop: held.stop };
    });
    return new GenerationWriter(runs, checkpoints, options);
  }

  /**
   * Brings each of `runs` past the events of the batch that it has not seen; they must follow each other without a gap from wherever the
   * run stands. An event that cannot be applied stops its projection and is no error here.
   * @throws GenerationReplacedError, CheckpointLostError, and what the database has to say when it fails.
   */
  async project(runs: readonly Run[], batch: readonly RecordedEvent[]): Promise<void> {
    const types = [...new Set(batch.map(({ event }) => event.type))];
    const due = runs.flatMap((run) => {
      const events = run.stop === undefined ? after(batch, run.position) : [];
      return events.length === 0 ? [] : [{ run, events, idle: !types.some((type) => run.types.has(type)) }];
    });
    const idle = due.filter((one) => one.idle);
    const together = idle.length > 0 && (await this.#moveTogether(idle));
    for (const { run, events, idle } of due) if (!idle || !together) await this.#advance(run, events);
  }

  /**
   * As `project`, but committed at once for all of `runs`, or not at all: of a generation that nobody reads yet nothing needs to be kept
   * when the database fails. Not to be called again, nor anything else here, before it has ended.
   */
  async projectTogether(runs: readonly Run[], batch: readonly RecordedEvent[]): Promise<void> {
    const before = runs.map(({ position, eventId, stop }) => ({ position, eventId, stop }));
    try {
      await this.options.generation.dataSource.transaction(async (manager) => {
        this.#together = manager;
        await this.project(runs, batch);
      });
    } catch (error) {
      runs.forEach((run, index) => Object.assign(run, before[index]));
      throw error;
    } finally {
      this.#together = undefined;
    }
  }

  /** Lets a stopped projection try again. */
  async clearStop(run: Run): Promise<void> {
    await this.#transaction((manager) => clearStop(manager, run.projection.name));
    run.stop = undefined;
  }

  checkpoints(): readonly Checkpoint[] {
    return this.runs.map(({ projection: { name, version }, position, eventId, stop }) => ({
      name,
      version,
      shape: this.versions.get(name)?.shape ?? '',
      position,
      eventId,
      stop,
    }));
  }

  /** The projections that none of the events concern: one transaction moves all their checkpoints. @returns whether it did. */
  async #moveTogether(idle: readonly { readonly run: Run; readonly events: readonly RecordedEvent[] }[]): Promise<boolean> {
    const steps = idle.flatMap(({ run, events }) => stepOver(run, events) ?? []);
    try {
      await this.#transaction(async (manager) => {
        for (const step of steps) if (!(await compareAndSet(manager, step))) throw new CheckpointMovedError();
      });
    } catch (error) {
      if (error instanceof CheckpointMovedError) return false;
      throw error;
    }
    idle.forEach(({ run, events }) => {
      arrive(run, events);
    });
    return true;
  }

  async #advance(run: Run, batch: readonly RecordedEvent[]): Promise<void> {
    for (let events = batch; events.length > 0 && run.stop === undefined; events = after(events, run.position)) {
      try {
        await this.#apply(run, events);
      } catch (error) {
        if (error instanceof CheckpointMovedError) await this.#reload(run);
        else if (this.#isOfTheDatabase(error)) throw error;
        else await this.#advanceOneByOne(run, events);
      }
    }
  }

  /** Finds the event that a batch failed on, keeping the rows of those before it. */
  async #advanceOneByOne(run: Run, events: readonly RecordedEvent[]): Promise<void> {
    for (const event of events) {
      if (!run.types.has(event.event.type)) continue;
      try {
        await this.#apply(run, [event]);
      } catch (failure) {
        // Whatever is left is read again, from wherever the checkpoint is now.
        if (failure instanceof CheckpointMovedError) await this.#reload(run);
        else if (this.#isOfTheDatabase(failure)) throw failure;
        else await this.#stop(run, { position: event.position, eventId: event.id, error: messageOf(failure) });
        return;
      }
    }
    // Every event passed alone, so it is the batch that the projection cannot take; what it applied stands.
    const rest = after(events, run.position);
    if (rest.length > 0) await this.#apply(run, rest);
  }

  /** @throws CheckpointMovedError with nothing written. */
  async #apply(run: Run, events: readonly RecordedEvent[]): Promise<void> {
    const step = stepOver(run, events);
    if (step === undefined) return;
    const own = events.filter((event) => run.types.has(event.event.type));
    await this.#transaction(async (manager) => {
      // First of all, because it takes the write lock: from here on no other process can move this checkpoint or publish.
      if (!(await compareAndSet(manager, step))) throw new CheckpointMovedError();
      if (own.length > 0) await run.projection.apply(own, manager);
    });
    arrive(run, events);
  }

  async #stop(run: Run, stop: Stop): Promise<void> {
    const name = run.projection.name;
    const stood = await this.#transaction((manager) => recordStop(manager, name, run.position, stop));
    if (!stood) {
      await this.#reload(run);
      return;
    }
    run.stop = stop;
    this.options.onAlarm?.({ kind: 'projection-stopped', projection: name, ...stop, position: String(stop.position) });
  }

  async #reload(run: Run): Promise<void> {
    const held = (await readCheckpoints(this.#manager)).find(({ name }) => name === run.projection.name);
    if (held === undefined || held.position < run.position)
      throw new CheckpointLostError(`the checkpoint of ${run.projection.name} went back`);
    run.position = held.position;
    run.eventId = held.eventId;
  }

  async #transaction<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result> {
    const { engine, generation, isLive = false } = this.options;
    const deadline = performance.now() + BUSY_LIMIT_MS;
    for (;;) {
      try {
        return await this.#queue.run('', () =>
          this.#manager.transaction(async (manager) => {
            const result = await work(manager);
            if (isLive && !(await engine.mayWrite(generation, manager))) throw new GenerationReplacedError();
            return result;
          }),
        );
      } catch (error) {
        if (engine.failureOf(error) !== 'busy' || performance.now() > deadline) throw error;
      }
      await sleep(BUSY_RETRY_MS);
    }
  }

  get #manager(): EntityManager {
    return this.#together ?? this.options.generation.dataSource.manager;
  }

  #isOfTheDatabase(error: unknown): boolean {
    return error instanceof GenerationReplacedError || this.options.engine.failureOf(error) !== undefined;
  }
}

/** The events behind a position. */
function after(events: readonly RecordedEvent[], position: bigint): readonly RecordedEvent[] {
  const first = events.findIndex((event) => event.position > position);
  return first === 0 ? events : first === -1 ? [] : events.slice(first);
}

function stepOver(run: Run, events: readonly RecordedEvent[]): Step | undefined {
  const last = events.at(-1);
  return last && { name: run.projection.name, from: run.position, to: last.position, eventId: last.id };
}

function arrive(run: Run, events: readonly RecordedEvent[]): void {
  const last = events.at(-1);
  if (last === undefined) return;
  run.position = last.position;
  run.eventId = last.id;
}
