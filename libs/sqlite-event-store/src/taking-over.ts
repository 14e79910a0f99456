import type Database from 'better-sqlite3';
import type { RecordedEvent } from '#event-sourcing';
import { InvalidEventLogError } from '#event-sourcing';
import { isAboutValues, messageOf } from './error-shapes.js';
import type { EventPages } from './event-pages.js';
import type { EventRow } from './stored-event.js';
import { encoded, insertInto, rowOf } from './stored-event.js';
import { misfit, streamEndsIn } from './stream-end.js';

/** Takes over what another log recorded, a part in one transaction: all of the part or nothing. */
export class TakingOver {
  readonly #insert: Database.Statement<EventRow>;
  readonly #endOf: ReturnType<typeof streamEndsIn>;
  readonly #takeOver: Database.Transaction<(events: readonly RecordedEvent[]) => readonly RecordedEvent[]>;

  constructor(
    db: Database.Database,
    pages: EventPages,
    private readonly takenOver: () => void,
  ) {
    this.#insert = db.prepare(insertInto('events'));
    this.#endOf = streamEndsIn(db, 'events');
    this.#takeOver = db.transaction((events) => {
      let head = pages.head();
      return events.map((event, index) => {
        head = event.position > head ? event.position : head + 1n;
        return this.#record(event, index, head);
      });
    });
  }

  /** A position stays where it is greater than the head; else the event has the one behind the head.. */
  takeOver(events: readonly RecordedEvent[]): readonly RecordedEvent[] {
    const recorded = this.#takeOver.immediate(events);
    this.takenOver();
    return recorded;
  }

  #record(event: RecordedEvent, index: number, position: bigint): RecordedEvent {
    const reason = misfit(event, this.#endOf(event.stream));
    if (reason !== undefined) throw new InvalidEventLogError(index, reason);
    const recorded = { ...event, position };
    try {
      this.#insert.run(...rowOf(encoded(recorded), recorded));
    } catch (error) {
      if (!isAboutValues(error)) throw error;
      throw new InvalidEventLogError(index, messageOf(error), { cause: error });
    }
    return recorded;
  }
}
