import { EVENT_STORE } from '#commands';
import type { EventStore } from '#event-sourcing';
import { IncidentDirectory } from '#incidents/published';
import { ReadModelBehindError, ReadModelDatabase } from '#projections';
import { RootCauseClasses, Taxonomies } from '#root-causes/published';
import type { CauseAxis } from '#root-causes/published';
import { Inject, Injectable } from '@nestjs/common';
import { LEARNABLE_INCIDENTS } from '../read-models/learnable/learnable.projection.js';
import { lastChange, newestLabelled } from '../read-models/learnable/learnable.query.js';
import { LearnedAxis } from './learned-axis.js';
import { Learning } from './learning.js';

/**
 * How many of an axis' labelled incidents are learned from: the newest, by when they were detected and then by id. More of them would take
 * more memory and time at a start than they add to what is suggested.
 */
export const MOST_LEARNED = 2_000;
const PATIENCE_MS = 2_000;

/** What this process has learned, on each axis; an axis is learned when somebody first asks about it. */
@Injectable()
export class LearnedCauses {
  readonly #axes = new Map<CauseAxis, LearnedAxis>();

  constructor(
    @Inject(Learning) private readonly learning: Learning,
    @Inject(EVENT_STORE) private readonly store: Pick<EventStore, 'head'>,
    @Inject(ReadModelDatabase) private readonly database: Pick<ReadModelDatabase, 'read' | 'waitFor'>,
    @Inject(IncidentDirectory) private readonly incidents: Pick<IncidentDirectory, 'events'>,
    @Inject(RootCauseClasses) private readonly classes: Pick<RootCauseClasses, 'list'>,
    @Inject(Taxonomies) private readonly taxonomies: Pick<Taxonomies, 'view'>,
  ) {}

  /**
   * What is known of an axis: every label that was recorded a second ago, as long as the read models keep up.
   * @throws ReadModelBehindError when there are no read models yet, and have not been for 5 s.
   */
  async of(axis: CauseAxis): Promise<LearnedAxis> {
    const learned = this.#axes.get(axis) ?? this.#newAxis(axis);
    await learned.caughtUp();
    return learned;
  }

  #newAxis(axis: CauseAxis): LearnedAxis {
    const { learning, incidents, classes, taxonomies, database } = this;
    const rows = {
      reached: () => this.#reached(),
      lastChange: () => database.read(lastChange),
      labelled: () => database.read((manager) => newestLabelled(manager, axis, MOST_LEARNED)),
    };
    const made = new LearnedAxis(axis, { learning, rows, incidents, classes, taxonomies });
    this.#axes.set(axis, made);
    return made;
  }

  /** Whatever lags: who is in the middle of an incident is better served by what there is than by an error. */
  async #reached(): Promise<void> {
    try {
      await this.database.waitFor(await this.store.head(), { projections: [LEARNABLE_INCIDENTS], timeoutMs: PATIENCE_MS });
    } catch (error) {
      if (!(error instanceof ReadModelBehindError)) throw error;
    }
  }
}
