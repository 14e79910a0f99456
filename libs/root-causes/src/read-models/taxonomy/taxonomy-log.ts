import { EVENT_STORE } from '#commands';
import { LogFollower } from '#event-sourcing';
import type { EventStore, RecordedEvent } from '#event-sourcing';
import { Inject, Injectable } from '@nestjs/common';
import type { CrosswalkEvent } from '../../domain/crosswalk/crosswalk.events.js';
import type { RootCauseClassEvent } from '../../domain/root-cause-class.events.js';
import type { TaxonomyEvent } from '../../domain/taxonomy/taxonomy.events.js';
import { CrosswalkShelf } from '../crosswalks/crosswalk-shelf.js';
import { TaxonomyHistory } from './taxonomy-history.js';
import { wholeTaxonomyVocabulary } from './taxonomy-vocabulary.js';

/**
 * The taxonomy, folded in memory: there are few classes, they seldom change, and labels must be checked against the newest. Each question
 * first reads from the log what was recorded since the last one, so it does not matter which process changed a class.
 */
@Injectable()
export class TaxonomyLog {
  readonly #history = new TaxonomyHistory();
  readonly #crosswalks = new CrosswalkShelf();
  readonly #follower: LogFollower<RootCauseClassEvent | TaxonomyEvent | CrosswalkEvent>;

  constructor(@Inject(EVENT_STORE) store: EventStore) {
    this.#follower = new LogFollower(store, wholeTaxonomyVocabulary, (recorded) => {
      this.#fold(recorded);
    });
  }

  /** The classes with all that was acknowledged before the call. The same object each time: read it before you wait for something else. */
  async classes(): Promise<TaxonomyHistory> {
    await this.#follower.caughtUp();
    return this.#history;
  }

  /** The lists of others with all that was acknowledged before the call, as {@link classes}. */
  async crosswalks(): Promise<CrosswalkShelf> {
    await this.#follower.caughtUp();
    return this.#crosswalks;
  }

  /** The classes as they were when somebody last asked; without a look at the log. */
  get seen(): TaxonomyHistory {
    return this.#history;
  }

  #fold({ event, recordedAt }: RecordedEvent<RootCauseClassEvent | TaxonomyEvent | CrosswalkEvent>): void {
    if (event.type === 'CrosswalkDefined') this.#crosswalks.fold(event);
    else this.#history.fold({ event, recordedAt });
  }
}
