import type Database from 'better-sqlite3';
import type { RecordedEvent } from '#event-sourcing';
import type { EventRow } from './stored-event.js';
import { COLUMNS, recordedFrom } from './stored-event.js';

/** A page ends after this many characters of JSON even when more events would be allowed, so that memory stays bounded. */
const PAGE_CHARACTERS = 4_000_000;
/** SQLite joins at most 500 SELECTs. */
const MAX_TYPES = 500;

export interface Page {
  readonly events: readonly RecordedEvent[];
  /** Whether the page was cut short: there may be more behind its last event. */
  readonly more: boolean;
}

export interface PageOfAll {
  /** Exclusive. */
  readonly after: bigint;
  /** Inclusive; without it, everything there is. */
  readonly upTo?: bigint;
  readonly types?: readonly string[];
  readonly limit: number;
}

type ByTypes = Readonly<Record<string, bigint | number | string>>;

const DATA = 10;
/** SQLite looks at a bound limit when it plans, and so plans anew whenever one is bound; at a sum it does not look. */
const LIMIT = 'LIMIT 0 +';
const END = 2n ** 63n - 1n;

/**
 * Reads by key, one page a statement: no read transaction outlives a call, so the WAL can always be checkpointed.
 */
export class EventPages {
  #latestRecordedAt = '';
  readonly #ofStream: Database.Statement<[string, bigint, number], EventRow>;
  readonly #ofAll: Database.Statement<[bigint, bigint, number], EventRow>;
  readonly #ofTypes = new Map<number, Database.Statement<[ByTypes], EventRow>>();
  readonly #head: Database.Statement<[], bigint | null>;

  constructor(private readonly db: Database.Database) {
    this.#ofStream = db
      .prepare<[string, bigint, number], EventRow>(
        `SELECT ${COLUMNS} FROM events WHERE stream = ? AND revision >= ? ORDER BY revision ${LIMIT} ?`,
      )
      .raw()
      .safeIntegers();
    this.#ofAll = db
      .prepare<[bigint, bigint, number], EventRow>(
        `SELECT ${COLUMNS} FROM events WHERE position > ? AND position <= ? ORDER BY position ${LIMIT} ?`,
      )
      .raw()
      .safeIntegers();
    this.#head = db.prepare<[], bigint | null>('SELECT max(position) FROM events').pluck().safeIntegers();
  }

  ofStream(stream: string, fromRevision: bigint, limit: number): Page {
    return this.#page(this.#ofStream.iterate(stream, fromRevision, limit), limit);
  }

  ofAll({ after, upTo = END, types, limit }: PageOfAll): Page {
    if (types === undefined) return this.#page(this.#ofAll.iterate(after, upTo, limit), limit);
    if (types.length === 0) return { events: [], more: false };
    const distinct = [...new Set(types)];
    const named = Object.fromEntries(distinct.map((type, index) => [`type${index}`, type]));
    return this.#page(this.#selectTypes(distinct.length).iterate({ after, upTo, limit, ...named }), limit);
  }

  /** The latest `recordedAt` among all that was read; empty before anything was. */
  get latestRecordedAt(): string {
    return this.#latestRecordedAt;
  }

  head(): bigint {
    return this.#head.get() ?? 0n;
  }

  #page(rows: Iterable<EventRow>, limit: number): Page {
    const events: RecordedEvent[] = [];
    let characters = 0;
    for (const row of rows) {
      const event = recordedFrom(row);
      events.push(event);
      if (event.recordedAt > this.#latestRecordedAt) this.#latestRecordedAt = event.recordedAt;
      characters += row[DATA].length;
      if (characters > PAGE_CHARACTERS) return { events, more: true };
    }
    return { events, more: events.length === limit };
  }

  /**
   * One ordered index range for each type, merged by SQLite as they are read. `type IN (…)` would sort everything behind `after`
   * anew for every page.
   */
  #selectTypes(count: number): Database.Statement<[ByTypes], EventRow> {
    if (count > MAX_TYPES) throw new RangeError(`events of at most ${MAX_TYPES} types can be read at once, not of ${count}`);
    let select = this.#ofTypes.get(count);
    if (select === undefined) {
      const ranges = Array.from(
        { length: count },
        (_, index) => `SELECT ${COLUMNS} FROM events WHERE type = @type${index} AND position > @after AND position <= @upTo`,
      );
      select = this.db
        .prepare<[ByTypes], EventRow>(`${ranges.join(' UNION ALL ')} ORDER BY position ${LIMIT} @limit`)
        .raw()
        .safeIntegers();
      this.#ofTypes.set(count, select);
    }
    return select;
  }
}
