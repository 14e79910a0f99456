import { randomBytes } from 'node:crypto';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { makePrivate, makePrivateDirectory } from '../owner/private-file.js';
import { MovablePersonKeys, PersonKeyConflictError, PersonKeyDestroyedError } from './person-keys.js';
import type { PersonKeyEntry } from './person-keys.js';

const KEY_BYTES = 32;

/** Opens the keys of a data directory, in the file `person-keys.db`, which only its owner can read; makes both where they are missing. */
export function openPersonKeys(dataDirectory: string): MovablePersonKeys {
  return new SqlitePersonKeys(dataDirectory);
}

interface Row {
  /** Null: destroyed. */
  readonly key: Buffer | null;
}

interface Entry extends Row {
  readonly id: number;
  readonly personId: string;
}

class SqlitePersonKeys extends MovablePersonKeys {
  readonly #path: string;
  readonly #db: Database.Database;
  readonly #select: Database.Statement<[string], Row>;
  readonly #insert: Database.Statement<[string, Buffer]>;
  readonly #destroy: Database.Statement<[string]>;
  readonly #next: Database.Statement<[number], Entry>;

  constructor(dataDirectory: string) {
    super();
    makePrivateDirectory(dataDirectory);
    this.#path = join(dataDirectory, 'person-keys.db');
    // SQLite gives its journal the mode of its database, so the database must have it before there is anything in it.
    closeSync(openSync(this.#path, 'a', 0o600));
    makePrivate(this.#path);
    this.#db = new Database(this.#path);
    // Not WAL: a log would keep a key after it has been destroyed. EXTRA: with less, a power cut right after a key was destroyed may
    // bring the journal back, and the key with it. Temporary tables would be files elsewhere.
    this.#db.pragma('journal_mode = DELETE');
    this.#db.pragma('synchronous = EXTRA');
    this.#db.pragma('fullfsync = ON');
    this.#db.pragma('secure_delete = ON');
    this.#db.pragma('temp_store = MEMORY');
    this.#db.exec('create table if not exists person_key (id integer primary key, person_id text not null unique, key blob)');
    this.#select = this.#db.prepare('select key from person_key where person_id = ?');
    this.#insert = this.#db.prepare('insert into person_key (person_id, key) values (?, ?) on conflict do nothing');
    this.#destroy = this.#db.prepare('insert into person_key (person_id) values (?) on conflict do update set key = null');
    this.#next = this.#db.prepare('select id, person_id as personId, key from person_key where id > ? order by id limit 1');
  }

  override get(personId: string): Promise<Uint8Array | undefined> {
    return inTurn(() => this.#select.get(personId)?.key ?? undefined);
  }

  override create(personId: string): Promise<Uint8Array> {
    return inTurn(() => {
      if (this.#select.get(personId) === undefined) this.#insert.run(personId, randomBytes(KEY_BYTES));
      const key = this.#select.get(personId)?.key ?? null;
      if (key === null) throw new PersonKeyDestroyedError(personId);
      return key;
    });
  }

  override destroy(personId: string): Promise<void> {
    return inTurn(() => {
      const key = this.#select.get(personId)?.key;
      if (key === null) return;
      this.#destroy.run(personId);
      if (key === undefined) return;
      // A page that SQLite has rearranged may still hold a copy of what it once held; VACUUM writes all pages anew.
      if (this.#fileHolds(key)) this.#db.exec('vacuum');
      if (this.#fileHolds(key)) throw new Error(`the key of person ${personId} is still in ${this.#path}`);
    });
  }

  override async *entries(): AsyncIterable<PersonKeyEntry> {
    let last = Number.MIN_SAFE_INTEGER;
    for (;;) {
      const entry = await inTurn(() => this.#next.get(last));
      if (entry === undefined) return;
      last = entry.id;
      yield { personId: entry.personId, key: entry.key };
    }
  }

  override adopt(personId: string, key: Uint8Array): Promise<boolean> {
    return inTurn(() => {
      this.#insert.run(personId, Buffer.from(key));
      const kept = this.#select.get(personId)?.key ?? null;
      if (kept !== null && !kept.equals(key)) throw new PersonKeyConflictError(personId);
      return kept !== null;
    });
  }

  override close(): Promise<void> {
    return inTurn(() => void this.#db.close());
  }

  #fileHolds(key: Buffer): boolean {
    return readFileSync(this.#path).includes(key);
  }
}

/** What `work` throws rejects the promise, as callers of an asynchronous port expect. */
async function inTurn<Result>(work: () => Result): Promise<Result> {
  await Promise.resolve();
  return work();
}
