import { setTimeout as sleep } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import type { Checkpoint } from './checkpoint.js';
import { readCheckpoints } from './checkpoint.js';
import type { Generation, ReadModelEngine } from './engine.js';
import { entitiesOf, fitOf } from './generation.js';
import type { Projection } from './projection.js';
import type { ProjectorProgress } from './projector-options.js';
import { PositionWaits, ReadModelBehindError } from './waiting.js';

export interface WaitOptions {
  /** The projections that must have reached the position: those that the answer is read from. All of them when left out. */
  readonly projections?: readonly string[];
  /** The patience of the database when left out. */
  readonly timeoutMs?: number;
}

interface Held extends Generation {
  users: number;
}

const HOUSEKEEPING_MS = 1_000;
const USUAL_PATIENCE_MS = 5_000;

/** The live read models, for reading. Where others are swapped in, whoever reads next gets those, and nobody's query fails. */
export class ReadModelDatabase {
  readonly #waits: PositionWaits;
  readonly #housekeeping: NodeJS.Timeout;
  #held: Held | undefined;
  #reopening: Promise<void> | undefined;
  #unsuitable: string | undefined;
  #closed = false;

  /**
   * Opens nothing yet: there may be no read models before the projector has built them.
   * @param patienceMs how long reads wait for read models to be there, and waits that do not say how long for their position.
   */
  constructor(
    private readonly engine: ReadModelEngine,
    private readonly projections: readonly Projection[],
    private readonly patienceMs = USUAL_PATIENCE_MS,
  ) {
    this.#waits = new PositionWaits(
      projections.map(({ name }) => name),
      () => this.checkpoints(),
    );
    // Without it a reader whom nobody asks anything would keep a generation on the disk that has long been replaced.
    this.#housekeeping = setInterval(() => {
      this.#renew().catch(() => undefined);
    }, HOUSEKEEPING_MS).unref();
  }

  /**
   * Runs queries on the live read models. The manager cannot write, is shared with everybody who reads at the same time (so: no
   * transactions), and is not to be kept beyond `work`. Call `waitFor` before, not within.
   * @throws ReadModelBehindError when there are no read models that suit this program, and have not been for `patienceMs`.
   */
  async read<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result> {
    const held = await this.#acquire(this.patienceMs);
    try {
      return await work(held.dataSource.manager);
    } finally {
      await this.#release(held);
    }
  }

  /**
   * Resolves when the projections reflect everything up to `position`; reads that begin afterwards see it.
   * @throws ReadModelBehindError after `timeoutMs`, or as soon as one of them is found to be stopped before that position.
   */
  waitFor(position: bigint, { projections, timeoutMs = this.patienceMs }: WaitOptions = {}): Promise<void> {
    return this.#waits.wait(position, projections, timeoutMs);
  }

  /** News from the projector, wherever it runs: waits are then answered without polling. */
  noteProgress(progress: ProjectorProgress): void {
    // Where the projector has moved on to another generation and readers have not yet, they do not see what it tells of.
    if (progress.generation === this.#held?.id) this.#waits.tell(progress.checkpoints);
  }

  /** Where the projections of this program stand in the live read models; empty while there are none that suit. */
  async checkpoints(): Promise<readonly Checkpoint[]> {
    await this.#renew();
    if (this.#held === undefined) return [];
    const held = await this.#acquire(0);
    try {
      const all = await readCheckpoints(held.dataSource.manager);
      return all.filter(({ name }) => this.projections.some((projection) => projection.name === name));
    } finally {
      await this.#release(held);
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#housekeeping);
    this.#waits.close();
    await this.#reopening?.catch(() => undefined);
    const held = this.#held;
    this.#held = undefined;
    if (held?.users === 0) await held.close();
  }

  async #acquire(patienceMs: number): Promise<Held> {
    const deadline = performance.now() + patienceMs;
    for (;;) {
      await this.#renew();
      if (this.#held !== undefined) {
        this.#held.users++;
        return this.#held;
      }
      if (performance.now() >= deadline || this.#closed) throw new ReadModelBehindError('the read models are still being built');
      await sleep(20);
    }
  }

  async #release(held: Held): Promise<void> {
    held.users--;
    if (held.users === 0 && held !== this.#held) await held.close();
  }

  /** Makes sure that what is held is the live generation, or at least one that suits. Costs a look at the pointer when it is. */
  async #renew(): Promise<void> {
    for (;;) {
      const live = await this.engine.current();
      if (live === undefined || live === this.#held?.id || live === this.#unsuitable || this.#closed) return;
      this.#reopening ??= this.#reopen(live).finally(() => (this.#reopening = undefined));
      await this.#reopening;
    }
  }

  async #reopen(live: string): Promise<void> {
    const opened = await this.engine.open(live, entitiesOf(this.projections), 'reading');
    if (opened === undefined) {
      this.#unsuitable = live;
      return;
    }
    let checkpoints: readonly Checkpoint[];
    try {
      checkpoints = await readCheckpoints(opened.dataSource.manager);
    } catch (error) {
      await opened.close();
      throw error;
    }
    if (fitOf(opened, checkpoints, this.projections) !== 'fits') {
      // A program that is older or newer than the projector reads on in what it has, until one that suits is live.
      this.#unsuitable = live;
      await opened.close();
      return;
    }
    const replaced = this.#held;
    this.#held = { ...opened, users: 0 };
    this.#unsuitable = undefined;
    this.#waits.reset(checkpoints);
    if (replaced?.users === 0) await replaced.close();
  }
}
