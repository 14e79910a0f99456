import type Database from 'better-sqlite3';
import { setImmediate as othersTurn } from 'node:timers/promises';
import type { EventLogRestore, RecordedEvent, RestoredLog } from '#event-sourcing';
import { EventLogNotEmptyError, InvalidEventLogError } from '#event-sourcing';
import type { EventPages } from './event-pages.js';
import { eventTable } from './event-table.js';
import { isAboutValues, messageOf } from './error-shapes.js';
import type { EncodedEvent, EventRow } from './stored-event.js';
import { encoded, insertInto, rowOf } from './stored-event.js';
import { misfit, streamEndsIn } from './stream-end.js';

/** A chunk is checked and stored in one go, which holds the thread for some milliseconds. */
const CHUNK_EVENTS = 250;
const CHUNK_CHARACTERS = 1_000_000;

type Chunk = readonly EncodedEvent<RecordedEvent>[];

/**
 * Takes a whole log into an empty store. The events are staged in a table of the same file, chunk by chunk, and the staged table takes
 * the place of the live one at the end: one short transaction, however long the log is.
 */
export class LogRestoration implements EventLogRestore {
  #running = false;

  constructor(
    private readonly db: Database.Database,
    private readonly pages: EventPages,
    private readonly restored: () => void,
  ) {
    // Left behind when the process ended in the middle.
    db.exec('DROP TABLE IF EXISTS main.staged_events');
  }

  async restore(events: AsyncIterable<RecordedEvent>): Promise<RestoredLog> {
    if (this.#running) throw new Error('a restore is running already');
    this.#requireEmptyLog();
    this.#running = true;
    try {
      const staging = new Staging(this.db);
      for await (const chunk of chunksOf(events)) {
        this.#requireEmptyLog();
        staging.add(chunk);
      }
      this.db
        .transaction(() => {
          this.#requireEmptyLog();
          this.db.exec('DROP TABLE main.events; ALTER TABLE main.staged_events RENAME TO events');
        })
        .immediate();
      this.restored();
      return { events: staging.count, head: this.pages.head() };
    } finally {
      this.#running = false;
      if (this.db.open) this.db.exec('DROP TABLE IF EXISTS main.staged_events; DROP TABLE IF EXISTS temp.staged_ids');
    }
  }

  #requireEmptyLog(): void {
    if (!this.db.open) throw new Error('the event store was closed while a log was restored into it');
    const head = this.pages.head();
    if (head > 0n) throw new EventLogNotEmptyError(head);
  }
}

/** Checks each event against those before it, with the help of what is staged already: nothing grows in memory. */
class Staging {
  readonly #insert: Database.Statement<EventRow>;
  readonly #insertId: Database.Statement<[string]>;
  readonly #endOf: ReturnType<typeof streamEndsIn>;
  readonly #addAll: (events: Chunk) => void;
  #position = 0n;
  count = 0;

  constructor(db: Database.Database) {
    db.exec(eventTable('main.staged_events'));
    // Two streams may hold the same id as far as the log is concerned, but what cites an event by its id must find one.
    db.exec('CREATE TEMP TABLE staged_ids (id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID');
    this.#insert = db.prepare(insertInto('main.staged_events'));
    this.#insertId = db.prepare('INSERT INTO temp.staged_ids VALUES (?) ON CONFLICT DO NOTHING');
    this.#endOf = streamEndsIn(db, 'main.staged_events');
    this.#addAll = db.transaction((events: Chunk) => {
      for (const event of events) this.#add(event);
    });
  }

  add(events: Chunk): void {
    this.#addAll(events);
  }

  #add(event: EncodedEvent<RecordedEvent>): void {
    const { id, stream, position } = event.event;
    if (position <= this.#position) this.#refuse(`its position ${position} is not greater than ${this.#position}, the one before`);
    const reason = misfit(event.event, this.#endOf(stream));
    if (reason !== undefined) this.#refuse(reason);
    this.#store(event);
    if (this.#insertId.run(id).changes === 0) this.#refuse(`its id ${id} has been there before`);
    this.#position = position;
    this.count++;
  }

  #store(event: EncodedEvent<RecordedEvent>): void {
    try {
      this.#insert.run(...rowOf(event, event.event));
    } catch (error) {
      if (!isAboutValues(error)) throw error;
      throw new InvalidEventLogError(this.count, messageOf(error), { cause: error });
    }
  }

  #refuse(reason: string): never {
    throw new InvalidEventLogError(this.count, reason);
  }
}

async function* chunksOf(events: AsyncIterable<RecordedEvent>): AsyncGenerator<Chunk> {
  let chunk: EncodedEvent<RecordedEvent>[] = [];
  let characters = 0;
  try {
    for await (const event of events) {
      const next = encoded(event);
      chunk.push(next);
      characters += next.data.length + next.metadata.length;
      if (chunk.length < CHUNK_EVENTS && characters < CHUNK_CHARACTERS) continue;
      yield chunk;
      await othersTurn();
      chunk = [];
      characters = 0;
    }
  } catch (error) {
    // What came before is looked at first: of two mistakes the earlier one is named.
    if (chunk.length > 0) yield chunk;
    throw error;
  }
  if (chunk.length > 0) yield chunk;
}
