import { setTimeout as sleep } from 'node:timers/promises';
import { UnknownPositionError } from '#event-sourcing';
import { messageOf } from './alarm.js';
import type { Checkpoint } from './checkpoint.js';
import { readCheckpoints } from './checkpoint.js';
import type { Generation } from './engine.js';
import { entitiesOf, fitOf, NewerGenerationError } from './generation.js';
import { GenerationReplacedError } from './generation-writer.js';
import type { ProjectorOptions } from './projector-options.js';
import { ProjectorSession } from './projector-session.js';
import type { BuildProgress, Rebuilt } from './rebuild.js';
import { Build, rebuildReadModels } from './rebuild.js';

const FIRST_RETRY_MS = 100;
const LAST_RETRY_MS = 5_000;

/**
 * Keeps the live read models up to date with the log. Any number may run, in any number of processes: where the engine can tell, one of them
 * leads and the others stand by; where two work all the same, a batch that another was faster with is rolled back and read again.
 */
export class Projector {
  #session: ProjectorSession | undefined;
  // A stop survives in the generation for others to see; whoever restarts the projector wants it tried again.
  #isFirstSession = true;
  #mustBuild = false;
  /** The projections that were told to try again while no read models were open. */
  readonly #toResume = new Set<string>();

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
    if (this.#session === undefined) this.#toResume.add(name);
    else await this.#session.resume(name);
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
      const session = await ProjectorSession.open(generation, this.options, onProjected);
      this.#session = session;
      if (this.#isFirstSession) await session.clearStops();
      this.#isFirstSession = false;
      for (const name of this.#toResume) await session.resume(name);
      this.#toResume.clear();
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

// It changes while a function waits, which TypeScript does not take into account when it has narrowed it.
function isAborted(signal: AbortSignal): boolean {
  return signal.aborted;
}
