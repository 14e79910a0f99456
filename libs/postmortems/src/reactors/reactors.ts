import { setTimeout as sleep } from 'node:timers/promises';
import { CLOCK } from '#commands';
import type { Clock } from '#event-sourcing';
import { IncidentClosing } from '#incidents/published';
import { ReadModelBehindError, ReadModelDatabase } from '#projections';
import { Inject, Injectable, Logger, Optional } from '@nestjs/common';
import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import { Postmortems } from '../postmortems.js';
import { postmortemReactors } from './postmortem-reactors.js';
import type { ReactorPorts } from './postmortem-reactors.js';
import { REACTORS_WAIT } from './reactors-wait.js';
import { kindOf, Rounds } from './rounds.js';

const IDLE_MS = 250;
const LONGEST_PAUSE_MS = 5_000;

/**
 * Does what has been recorded calls for: drafts incidents that reach LEARNING, checks drafts whose facts have moved on, and closes incidents
 * whose author wanted it. Runs from the start of the application to its end, and may run in any number of processes: a command that
 * several send is recorded once. Waits for the read models to be there.
 */
@Injectable()
export class Reactors implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #logger = new Logger('Reactors');
  readonly #stopping = new AbortController();
  readonly #rounds: Rounds;
  #running: Promise<void> | undefined;

  constructor(
    @Inject(ReadModelDatabase) private readonly database: Pick<ReadModelDatabase, 'read' | 'checkpoints'>,
    @Inject(Postmortems) postmortems: ReactorPorts['postmortems'],
    @Inject(IncidentClosing) incidents: IncidentClosing,
    @Inject(CLOCK) clock: Clock,
    @Optional() @Inject(REACTORS_WAIT) mustWait: () => boolean = () => false,
  ) {
    this.#rounds = new Rounds({
      reactors: postmortemReactors({ database, postmortems, incidents, clock }),
      now: () => performance.now(),
      rest: (ms) => this.#rest(ms),
      mustPause: () => this.#stopping.signal.aborted || mustWait(),
      warn: (message) => {
        this.#logger.warn(message);
      },
    });
  }

  onApplicationBootstrap(): void {
    this.#running = this.#run();
  }

  /** Resolves when the command that was under way is through. */
  async onModuleDestroy(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
  }

  async #run(): Promise<void> {
    for (let failures = 0; !this.#stopping.signal.aborted;) {
      try {
        const mayHaveMore = await this.#goAround();
        failures = 0;
        if (!mayHaveMore) await this.#rest(IDLE_MS);
      } catch (error) {
        // Whoever asks for something is told as well, so once is enough here.
        if (failures === 0 && !(error instanceof ReadModelBehindError)) this.#logger.warn(`wait, and look again: ${kindOf(error)}`);
        await this.#rest(Math.min(IDLE_MS * 2 ** failures, LONGEST_PAUSE_MS));
        failures++;
      }
    }
  }

  async #goAround(): Promise<boolean> {
    const isBuilt = (await this.database.checkpoints()).length > 0;
    return isBuilt && (await this.#rounds.goAround());
  }

  /** Ends at once when it is to stop. */
  async #rest(ms: number): Promise<void> {
    await sleep(ms, undefined, { signal: this.#stopping.signal, ref: false }).catch(() => undefined);
  }
}
