import { EVENT_STORE } from '#commands';
import { collect, EventStreams } from '#event-sourcing';
import type { EventStore, RecordedEvent } from '#event-sourcing';
import { Inject, Injectable } from '@nestjs/common';
import type { ActionItemEvent } from '../../domain/action-item.events.js';
import { actionItemIdOf, actionItemStream } from '../../domain/action-item.js';
import { actionItemVocabulary } from '../../domain/action-item.upcasters.js';
import { actionItemDetails } from './action-item-details.js';
import type { ActionItemDetails } from './action-item-details.js';
import { ActionItemDirectory } from '../../published/action-item-directory.js';

/** Action items, read from the log itself: every answer includes all that was acknowledged before the question. */
@Injectable()
export class RecordedActionItems extends ActionItemDirectory {
  readonly #streams: EventStreams<ActionItemEvent>;

  constructor(@Inject(EVENT_STORE) store: EventStore) {
    super();
    this.#streams = new EventStreams(store, actionItemVocabulary);
  }

  /** The item; null when there is none of that id. */
  async item(id: string): Promise<ActionItemDetails | null> {
    return actionItemDetails(await collect(this.#streams.readStream(actionItemStream(id))));
  }

  override async ofIncident(incidentId: string, asKnownAt: string | null = null): Promise<readonly ActionItemDetails[]> {
    const histories = await this.historiesOf(incidentId);
    return histories.flatMap((events) => {
      const known = asKnownAt === null ? events : events.filter(({ recordedAt }) => recordedAt <= asKnownAt);
      return actionItemDetails(known) ?? [];
    });
  }

  /** The events of each of an incident's items; numbers have no gaps, so the first stream that is empty ends the search. */
  async historiesOf(incidentId: string): Promise<readonly (readonly RecordedEvent<ActionItemEvent>[])[]> {
    const histories: (readonly RecordedEvent<ActionItemEvent>[])[] = [];
    for (;;) {
      const id = actionItemIdOf(incidentId, histories.length + 1);
      const events = await collect(this.#streams.readStream(actionItemStream(id)));
      if (events.length === 0) return histories;
      histories.push(events);
    }
  }
}
