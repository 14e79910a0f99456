import { setTimeout as wait } from 'node:timers/promises';
import DataLoader from 'dataloader';
import { DatabaseError } from 'pg';
import { PrivateDatabase, PrivateDatabaseError } from '../private-database.js';
import { MovablePersonKeys, PersonKeyConflictError, PersonKeyDestroyedError, PersonKeyRemainsError } from './person-keys.js';
import type { PersonKeyEntry } from './person-keys.js';

export interface PostgresPersonKeysOptions {
  /** How long `destroy` waits for older transactions to end, in milliseconds; 10,000 when left out. */
  readonly patienceMs?: number;
}

/**
 * The keys of an installation of several processes, in the schema `debrief_private` of its PostgreSQL database. Connects at the first
 * use; every call fails within some seconds, with a PrivateDatabaseError, while the database cannot be reached.
 */
export function openPostgresPersonKeys(url: string, { patienceMs = 10_000 }: PostgresPersonKeysOptions = {}): MovablePersonKeys {
  return new PostgresPersonKeys(new PrivateDatabase(url), patienceMs);
}

interface Row {
  readonly person_id: string;
  /** Null: destroyed. */
  readonly key: Buffer | null;
}

const PAGE = 1_000;
const MAX_KEYS_AT_ONCE = 500;
/** The server makes the keys: as parameters of a statement they could end up in its log of statements. */
const NEW_KEY = 'sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))';
/** Short: whoever asks for a key waits behind one that waits for the whole table. */
const LOCK_MS = 250;
const NOT_ALLOWED =
  'the role may not rewrite debrief_private.person_key, so no key can be destroyed: it has to own the table or have MAINTAIN on it';

class PostgresPersonKeys extends MovablePersonKeys {
  // Not a cache: it only asks once for the keys that one answer needs. A key must be gone here the moment another process destroys it.
  readonly #together = new DataLoader((personIds: readonly string[]) => this.#keysOf(personIds), {
    cache: false,
    maxBatchSize: MAX_KEYS_AT_ONCE,
  });

  constructor(
    private readonly database: PrivateDatabase,
    private readonly patienceMs: number,
  ) {
    super();
  }

  override get(personId: string): Promise<Uint8Array | undefined> {
    return this.#together.load(personId);
  }

  override async create(personId: string): Promise<Uint8Array> {
    const [made] = await this.database.query<Row>(
      `insert into debrief_private.person_key (person_id, key) values ($1, ${NEW_KEY}) on conflict do nothing returning person_id, key`,
      [personId],
    );
    const key = made?.key ?? (await this.get(personId));
    if (key === undefined) throw new PersonKeyDestroyedError(personId);
    return key;
  }

  override async destroy(personId: string): Promise<void> {
    const [cleared] = await this.database.query<{ remains: boolean; xid: string }>(
      `insert into debrief_private.person_key (person_id) values ($1)
       on conflict (person_id) do update set key = null, remains = true where person_key.key is not null or person_key.remains
       returning remains, pg_current_xact_id()::xid::text as xid`,
      [personId],
    );
    if (cleared?.remains === true) await this.#clearAway([personId], cleared.xid);
  }

  override async finishDestroying(): Promise<void> {
    // Touching the rows again gives a transaction that all of them are older than.
    const left = await this.database.query<{ person_id: string; xid: string }>(
      `update debrief_private.person_key set remains = true where remains
       returning person_id, pg_current_xact_id()::xid::text as xid`,
    );
    const xid = left[0]?.xid;
    if (xid === undefined) return;
    await this.#clearAway(
      left.map(({ person_id }) => person_id),
      xid,
    );
  }

  override async *entries(): AsyncIterable<PersonKeyEntry> {
    let after = '';
    for (;;) {
      const rows = await this.database.query<Row>(
        `select person_id, key from debrief_private.person_key where person_id > $1 order by person_id limit ${PAGE}`,
        [after],
      );
      for (const { person_id: personId, key } of rows) yield { personId, key };
      const last = rows.at(-1);
      if (last === undefined) return;
      after = last.person_id;
    }
  }

  override async adopt(personId: string, key: Uint8Array): Promise<boolean> {
    await this.database.query('insert into debrief_private.person_key (person_id, key) values ($1, $2) on conflict do nothing', [
      personId,
      Buffer.from(key),
    ]);
    const kept = await this.get(personId);
    if (kept !== undefined && !Buffer.from(kept).equals(key)) throw new PersonKeyConflictError(personId);
    return kept !== undefined;
  }

  override close(): Promise<void> {
    return this.database.close();
  }

  async #keysOf(personIds: readonly string[]): Promise<readonly (Uint8Array | undefined)[]> {
    const rows = await this.database.query<Row>(
      'select person_id, key from debrief_private.person_key where person_id = any($1) and key is not null',
      [personIds],
    );
    const keys = new Map(rows.map(({ person_id, key }) => [person_id, key ?? undefined]));
    return personIds.map((personId) => keys.get(personId));
  }

  /** Rewrites the table until its file is without what transaction `xid` has replaced. */
  async #clearAway(personIds: readonly string[], xid: string): Promise<void> {
    const givingUpAt = performance.now() + this.patienceMs;
    for (let pauseMs = 50; !(await this.#rewritten(xid)); pauseMs *= 2) {
      if (performance.now() + pauseMs > givingUpAt) throw new PersonKeyRemainsError(personIds[0] ?? '');
      await wait(pauseMs);
    }
    await this.database.query('update debrief_private.person_key set remains = false where person_id = any($1)', [personIds]);
  }

  /** @returns false when another transaction holds the table, or may still see what was replaced. */
  async #rewritten(xid: string): Promise<boolean> {
    const { ran, isNew, isClean } = await this.database.session(async (client) => {
      const state = `select pg_relation_filenode(oid)::text as file, age(relfrozenxid) < age($1::xid) as clean
                     from pg_class where oid = 'debrief_private.person_key'::regclass`;
      const { rows: before } = await client.query<TableState>(state, [xid]);
      await client.query(`set lock_timeout = ${LOCK_MS}`);
      // A plain VACUUM frees the place of what was replaced and leaves its bytes there; so does an UPDATE.
      const ran = await client.query('vacuum (full) debrief_private.person_key').then(always, falseIfLocked);
      await client.query('reset lock_timeout');
      const { rows: after } = await client.query<TableState>(state, [xid]);
      return { ran, isNew: before[0]?.file !== after[0]?.file, isClean: after[0]?.clean === true };
    });
    // Where it may not, PostgreSQL warns, skips the table, and calls that done.
    if (ran && !isNew) throw new PrivateDatabaseError(NOT_ALLOWED, '42501');
    // What an older transaction might still see is copied along, and the table's horizon stays behind that transaction.
    return ran && isClean;
  }
}

interface TableState {
  readonly file: string;
  readonly clean: boolean;
}

function always(): true {
  return true;
}

function falseIfLocked(error: unknown): false {
  if (error instanceof DatabaseError && error.code === '55P03') return false;
  throw error;
}
