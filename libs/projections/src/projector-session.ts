import { setImmediate as turn } from 'node:timers/promises';
import type { RecordedEvent } from '#event-sourcing';
import type { Generation } from './engine.js';
import { inBatches } from './event-log.js';
import type { Run } from './generation-writer.js';
import { GenerationReplacedError, GenerationWriter } from './generation-writer.js';
import type { ProjectorOptions } from './projector-options.js';

const HOUSEKEEPING_MS = 1_000;
// Generations of programs that are long gone are looked for that often.
const SWEEPING_MS = 60_000;

/** The projector's work on one generation, for as long as that is the live one. */
export class ProjectorSession {
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

  static async open(generation: Generation, options: ProjectorOptions, onProjected: () => void): Promise<ProjectorSession> {
    const { engine, projections, onAlarm } = options;
    const writer = await GenerationWriter.open({ engine, generation, projections, isLive: true, ...(onAlarm && { onAlarm }) });
    return new ProjectorSession(generation, writer, options, onProjected);
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
