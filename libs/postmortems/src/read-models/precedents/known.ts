import { sql } from '#projections';
import type { Sql } from '#projections';

/** When a row was what was known: from the `recordedAt` of the event that opened it, up to (and without) that of the one that closed it. */
export interface Known {
  knownFromAt: string;
  /** {@link STANDING} while nothing has closed it. */
  knownUntilAt: string;
}

/** Later than anything is recorded; a moment like all the others, so that the order of strings is the order of times. */
export const STANDING = '9999-12-31T23:59:59.999Z';
const LAST = '9999-12-31T23:59:59.998Z';

/** The condition on a row of a table that it was what was known. @param at ISO 8601 UTC; null: by now. */
export function isKnown(at: string | null, table: Sql): Sql {
  const moment = at === null || at > LAST ? LAST : at;
  return sql`${table}.known_from_at <= ${moment} and ${table}.known_until_at > ${moment}`;
}

/**
 * Versions of rows, gathered before they are written. One that another takes the place of in the same moment was never known: it is
 * overwritten, or stays with an empty span and is found by nobody. So the rows do not depend on how events came in batches.
 */
export class Versions<Row extends Known> {
  readonly #standing = new Map<string, Row>();
  readonly #written: Row[] = [];

  /** @param keyOf what the versions of one thing have in common. @param rows what there is of the things that are going to change. */
  constructor(
    private readonly keyOf: (row: Row) => string,
    rows: Iterable<Row>,
  ) {
    for (const row of rows) if (row.knownUntilAt === STANDING) this.#standing.set(keyOf(row), row);
  }

  /** What is known by now; undefined for what there is no row of yet. */
  get(key: string): Row | undefined {
    return this.#standing.get(key);
  }

  /** @param row as the thing is known from `knownFromAt` on, in place of how it was known before. */
  put(row: Row): void {
    const key = this.keyOf(row);
    const before = this.#standing.get(key);
    if (before !== undefined) this.#written.push({ ...before, knownUntilAt: row.knownFromAt });
    this.#written.push(row);
    this.#standing.set(key, row);
  }

  /** In the order in which they are to be written: of rows with the same primary key the last one counts. */
  get written(): readonly Row[] {
    return this.#written;
  }
}
