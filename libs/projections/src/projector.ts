import { setImmediate as turn, setTimeout as sleep } from 'node:timers/promises';
import type { RecordedEvent } from '#event-sourcing';
import { UnknownPositionError } from '#event-sourcing';
import type { Alarm } from './alarm.js';
import { messageOf } from './alarm.js';
import type { Checkpoint } from './checkpoint.js';
import { readCheckpoints } from './checkpoint.js';
import type { Generation, ProjectorRole, ReadModelEngine } from './engine.js';
import type { EventLog } from './event-log.js';
import { inBatches } from './event-log.js';
import { entitiesOf, fitOf, NewerGenerationError } from './generation.js';
import type { Run } from './generation-writer.js';
import { GenerationReplacedError, GenerationWriter } from './generation-writer.js';
import type { Projection } from './projection.js';
import type { BuildProgress, Rebuilt } from './rebuild.js';
import { Build, rebuildReadModels } from './rebuild.js';

/** Where the projections stand; plain data, so that it passes between threads. Given to `ReadModelDatabase.noteProgress`. */
export interface ProjectorProgress {
  readonly generation: string;
  readonly checkpoints: readonly Checkpoint[];
}

export interface ProjectorOptions {
  readonly store: EventLog;
  readonly projections: readonly Projection[];
  readonly engine: ReadModelEngine;
  /** Events in one transaction of a projection at most; 1,000 when left out. */
  readonly batchSize?: number;
  /** Called after each batch, when all projections are past it. */
  readonly onProgress?: (progress: ProjectorProgress) => void;
  /** Called while read models are built because there were none that suit. */
  readonly onBuild?: (progress: BuildProgress) => void;
  /** Called when it begins to lead or to stand by: of several projectors for the same read models one works, and the others wait. */
  readonly onRole?: (role: ProjectorRole) => void;
  readonly onAlarm?: (alarm: Alarm) => void;
}

const HOUSEKEEPING_MS = 1_000;
// Generations of programs that are long gone are looked for that often.
const SWEEPING_MS = 60_000;
const FIRST_RETRY_MS = 100;
const LAST_RETRY_MS = 5_000;

/**
 * Keeps the live read models up to date with the log. Any number may run, in any number of processes: where the engine can tell, one of them
 * leads and the others stand by; where two work all the same, a batch that another was faster with is rolled back and read again.
 */
export class Projector {
  #session: Session | undefined;
  // A stop survives in the generation for others to see; whoever restarts the projector wants it tried again.
  #isFirstSession = true;
  #mustBuild = false;

  constructor(private readonly options: ProjectorOptions) {
    entitiesOf(options.projections);
  }

  /**
   * Waits for the lead, builds read models where there are none that suit the projections, and then keeps them up to date until `signal` is
   * aborted. What fails is tried again, with growing pauses and an alarm.
   * @throws NewerGenerationError when the live read models belong to a newer program.
   */
  async run(signal: AbortSignal): Promise<void> {
    let retry = FIRST_RETRY_MS;
    while (!isAborted(signal)) {
      try {
        await this.options.engine.lead(signal, (leading) => this.#lead(leading, () => (retry = FIRST_RETRY_MS)), this.options.onRole);
      } catch (error) {
        if (error instanceof NewerGenerationError) throw error;
        if (isAborted(signal)) return;
        this.#mustBuild ||= this.options.engine.failureOf(error) === 'damaged';
        this.options.onAlarm?.({ kind: 'projector-failed', error: messageOf(error), retryInMs: retry });
        await sleep(retry, undefined, { signal }).catch(() => undefined);
        retry = Math.min(retry * 2, LAST_RETRY_MS);
      }
    }
  }

  /** Lets a projection that an event has stopped try again, from that event on. Nothing happens where it is not stopped. */
  async resume(name: string): Promise<void> {
    await this.#session?.resume(name);
  }

  /** @see rebuildReadModels. This projector goes on with the live read models meanwhile. */
  rebuild(onProgress?: (progress: BuildProgress) => void, signal?: AbortSignal): Promise<Rebuilt> {
    const { store, projections, engine } = this.options;
    return rebuildReadModels({ store, projections, engine, ...(onProgress && { onProgress }), ...(signal && { signal }) });
  }

  async #lead(signal: AbortSignal, onProjected: () => void): Promise<void> {
    while (!isAborted(signal)) {
      try {
        await this.#runSession(signal, onProjected);
      } catch (error) {
        if (!(error instanceof GenerationReplacedError)) throw error;
      }
    }
  }

  async #runSession(signal: AbortSignal, onProjected: () => void): Promise<void> {
    const generation = await this.#openOrBuild(signal);
    try {
      const session = await Session.open(generation, this.options, onProjected);
      if (this.#isFirstSession) await session.clearStops();
      this.#isFirstSession = false;
      this.#session = session;
      await session.run(signal);
    } finally {
      this.#session = undefined;
      await generation.close();
    }
  }

  async #openOrBuild(signal: AbortSignal): Promise<Generation> {
    const { engine, projections, store, onBuild, onAlarm } = this.options;
    for (;;) {
      const live = await engine.current();
      const opened = live === undefined || this.#mustBuild ? undefined : await this.#openFitting(live);
      if (opened !== undefined) return opened;
      const build = await Build.start({ store, projections, engine, signal, ...(onBuild && { onProgress: onBuild }) }, (alarm) =>
        onAlarm?.(alarm),
      );
      let published = false;
      try {
        await build.catchUp();
        // Another projector may have been faster, and its generation is looked at first.
        published = await build.publish((now) => now === live);
      } finally {
        await (published ? build.close() : build.discard());
      }
      this.#mustBuild = false;
      // What the build could not apply has been tried just now.
      this.#isFirstSession = false;
    }
  }

  /** Opens a generation if it suits this program and this log. */
  async #openFitting(id: string): Promise<Generation | undefined> {
    const { engine, projections } = this.options;
    let opened: Generation | undefined;
    try {
      opened = await engine.open(id, entitiesOf(projections), 'projecting');
      if (opened === undefined) return undefined;
      const checkpoints = await readCheckpoints(opened.dataSource.manager);
      const fit = fitOf(opened, checkpoints, projections);
      if (fit instanceof NewerGenerationError) throw fit;
      if (fit === 'fits' && (await this.#isOfThisLog(id, checkpoints))) return opened;
    } catch (error) {
      await opened?.close();
      const failure = engine.failureOf(error);
      if (error instanceof NewerGenerationError || failure === 'busy' || failure === 'unavailable') throw error;
      this.options.onAlarm?.({ kind: 'generation-unusable', generation: id, error: messageOf(error) });
      return undefined;
    }
    await opened.close();
    return undefined;
  }

  /** A log that was restored from an older copy, or another log altogether, has another event where a checkpoint says it was. */
  async #isOfThisLog(generation: string, checkpoints: readonly Checkpoint[]): Promise<boolean> {
    const { store, onAlarm, projections } = this.options;
    const head = await store.head();
    for (const { name, position, eventId } of checkpoints) {
      if (position === 0n || !projections.some((projection) => projection.name === name)) continue;
      if (position > head || !(await this.#mayBe(eventId, position))) {
        const error = `${name} has seen event ${eventId ?? '?'} at position ${position}, which is not in this log`;
        onAlarm?.({ kind: 'generation-unusable', generation, error });
        return false;
      }
    }
    return true;
  }

  async #mayBe(eventId: string | undefined, position: bigint): Promise<boolean> {
    try {
      for await (const there of this.options.store.readAll({ from: position, maxCount: 1 })) {
        return there.position !== position || there.id === eventId;
      }
      return true;
    } catch (error) {
      if (error instanceof UnknownPositionError) return false;
      throw error;
    }
  }
}

/** The projector's work on one generation, for as long as that is the live one. */
class Session {
  readonly #ended = new AbortController();
  readonly #catchingUp = new Map<Run, Promise<void>>();
  /** What the common reader has given so far; who has less must catch up alone first. */
  #given: bigint;
  #stale = true;
  #sweptAt = 0;
  #failure: unknown;

  private constructor(
    private readonly generation: Generation,
    private readonly writer: GenerationWriter,
    private readonly options: ProjectorOptions,
    private readonly onProjected: () => void,
  ) {
    this.#given = 0n;
  }

  static async open(generation: Generation, options: ProjectorOptions, onProjected: () => void): Promise<Session> {
    const { engine, projections, onAlarm } = options;
    const writer = await GenerationWriter.open({ engine, generation, projections, isLive: true, ...(onAlarm && { onAlarm }) });
    return new Session(generation, writer, options, onProjected);
  }

  async clearStops(): Promise<void> {
    for (const run of this.writer.runs) if (run.stop !== undefined) await this.writer.clearStop(run);
  }

  async resume(name: string): Promise<void> {
    const run = this.writer.runs.find(({ projection, stop }) => projection.name === name && stop !== undefined);
    if (run === undefined) return;
    await this.writer.clearStop(run);
    this.#report();
    this.#catchUpAlone(run);
  }

  async run(signal: AbortSignal): Promise<void> {
    const { store, batchSize = 1_000 } = this.options;
    const stop = AbortSignal.any([signal, this.#ended.signal]);
    let keeping = false;
    const housekeeping = setInterval(() => {
      if (keeping) return;
      keeping = true;
      this.#keepHouse()
        .catch((error: unknown) => {
          this.#end(error);
        })
        .finally(() => (keeping = false));
    }, HOUSEKEEPING_MS);
    try {
      this.#given = this.writer.runs.reduce((highest, { position }) => (position > highest ? position : highest), 0n);
      this.#report();
      for (const run of this.writer.runs) if (run.position < this.#given) this.#catchUpAlone(run);
      for await (const batch of store.subscribeToAll({ after: this.#given, signal: stop, batchSize })) {
        await this.#project(batch);
        await turn();
        if (isAborted(stop)) break;
      }
    } catch (error) {
      this.#end(error);
    } finally {
      clearInterval(housekeeping);
    }
    this.#end(new Error('the subscription ended by itself'));
    await Promise.all(this.#catchingUp.values());
    if (!signal.aborted) throw this.#failure;
  }

  async #project(batch: readonly RecordedEvent[]): Promise<void> {
    const before = this.#given;
    this.#given = batch.at(-1)?.position ?? before;
    const joined: Run[] = [];
    for (const run of this.writer.runs) {
      if (run.stop !== undefined || this.#catchingUp.has(run)) continue;
      if (run.position < before) this.#catchUpAlone(run);
      else joined.push(run);
    }
    await this.writer.project(joined, batch);
    this.#report();
    this.onProjected();
  }

  #catchUpAlone(run: Run): void {
    if (this.#catchingUp.has(run)) return;
    const catchingUp = this.#readAlone(run)
      .catch((error: unknown) => {
        this.#end(error);
      })
      .finally(() => this.#catchingUp.delete(run));
    this.#catchingUp.set(run, catchingUp);
  }

  async #readAlone(run: Run): Promise<void> {
    const { store, batchSize = 1_000 } = this.options;
    while (run.position < this.#given && run.stop === undefined) {
      for await (const batch of inBatches(store.readAll({ after: run.position }), batchSize)) {
        if (this.#ended.signal.aborted) return;
        await this.writer.project([run], batch);
        this.#report();
        if (isStopped(run)) return;
      }
    }
  }

  #report(): void {
    this.options.onProgress?.({ generation: this.generation.id, checkpoints: this.writer.checkpoints() });
  }

  /** Without it a projector that has nothing to write would not notice that another generation went live. */
  async #keepHouse(): Promise<void> {
    if ((await this.options.engine.current()) !== this.generation.id) throw new GenerationReplacedError();
    if (!this.#stale && performance.now() - this.#sweptAt < SWEEPING_MS) return;
    this.#sweptAt = performance.now();
    this.#stale = (await this.options.engine.sweep()) > 0;
  }

  #end(failure: unknown): void {
    if (this.#ended.signal.aborted) return;
    this.#failure = failure;
    this.#ended.abort();
  }
}

// Both change while a function waits, which TypeScript does not take into account when it has narrowed them.
function isAborted(signal: AbortSignal): boolean {
  return signal.aborted;
}

function isStopped(run: Run): boolean {
  return run.stop !== undefined;
}
