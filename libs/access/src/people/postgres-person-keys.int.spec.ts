import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openPostgresPersonKeys, PersonKeyRemainsError, PrivateDatabaseError } from '#access';
import type { MovablePersonKeys } from '#access';
import { freshDatabase } from '#projections/testing';
import { Client } from 'pg';
import { personKeysContract } from '../testing/person-keys.contract.js';

async function rowsOf(url: string, statement: string, values: readonly unknown[] = []): Promise<readonly Record<string, unknown>[]> {
  const client = new Client(url);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement, [...values])).rows;
  } finally {
    await client.end();
  }
}

/** The files of a whole database, its catalogue included, that hold these bytes. */
async function filesWith(url: string, bytes: Uint8Array): Promise<readonly string[]> {
  await rowsOf(url, 'checkpoint');
  const found = await rowsOf(
    url,
    `select name from pg_database, pg_ls_dir('base/' || oid) as name
     where datname = current_database() and position($1::bytea in pg_read_binary_file('base/' || oid || '/' || name)) > 0`,
    [Buffer.from(bytes)],
  );
  return found.map(({ name }) => String(name));
}

personKeysContract('in PostgreSQL', async () => {
  const database = await freshDatabase();
  const { url } = database;
  return {
    open: () => openPostgresPersonKeys(url),
    openElsewhere: `(await import('./dist/libs/access/src/people/postgres-person-keys.js')).openPostgresPersonKeys(${JSON.stringify(url)})`,
    filesWith: (bytes) => filesWith(url, bytes),
    dispose: () => database.drop(),
  };
});

describe('the keys of people in PostgreSQL', () => {
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let keys: MovablePersonKeys;
  let other: Client;
  beforeEach(async () => {
    database = await freshDatabase();
    keys = openPostgresPersonKeys(database.url, { patienceMs: 100 });
    other = new Client(database.url);
    await other.connect();
  });
  afterEach(async () => {
    await keys.close();
    await other.end();
    await database.drop();
  });

  it('come out of one schema, however many processes start at once', async () => {
    const all = Array.from({ length: 8 }, () => openPostgresPersonKeys(database.url));
    const made = await Promise.all(all.map((each) => each.create('one')));
    await Promise.all(all.map((each) => each.close()));
    expect(new Set(made.map((key) => Buffer.from(key).toString('hex'))).size).toBe(1);
    expect(await rowsOf(database.url, 'select version from debrief_private.migration')).toEqual([{ version: 1 }]);
  });

  it('are left as they are by a program that is older than their schema', async () => {
    const key = await keys.create('one');
    await keys.close();
    await rowsOf(database.url, 'insert into debrief_private.migration (version) values (99)');
    keys = openPostgresPersonKeys(database.url);
    expect(await keys.get('one')).toEqual(key);
  });

  it('are not among the statistics that ANALYZE keeps', async () => {
    const made = await Promise.all(Array.from({ length: 150 }, (_, i) => keys.create(`person-${i}`)));
    await rowsOf(database.url, 'analyze');
    const id = 77;
    expect(await filesWith(database.url, made[id] ?? new Uint8Array())).toHaveLength(1);
    await keys.destroy(`person-${id}`);
    expect(await filesWith(database.url, made[id] ?? new Uint8Array())).toEqual([]);
  });

  it('cannot be read once destroyed, but are not called so while an older transaction keeps their bytes', async () => {
    const key = await keys.create('one');
    await other.query('begin isolation level repeatable read');
    await other.query('select count(*) from pg_class');
    await expect(keys.destroy('one')).rejects.toThrow(PersonKeyRemainsError);
    expect(await keys.get('one')).toBeUndefined();
    expect(await filesWith(database.url, key)).toHaveLength(1);
    await expect(keys.finishDestroying()).rejects.toThrow(PersonKeyRemainsError);
    await other.query('commit');
    await keys.destroy('one');
    expect(await filesWith(database.url, key)).toEqual([]);
  });

  it('that a killed process left behind half destroyed are cleared away by the next one', async () => {
    const [one, two] = [await keys.create('one'), await keys.create('two')];
    await other.query('begin isolation level repeatable read');
    await other.query('select count(*) from pg_class');
    await expect(keys.destroy('one')).rejects.toThrow(PersonKeyRemainsError);
    await expect(keys.destroy('two')).rejects.toThrow(PersonKeyRemainsError);
    await keys.close();
    await other.query('commit');
    keys = openPostgresPersonKeys(database.url);
    await keys.finishDestroying();
    for (const key of [one, two]) expect(await filesWith(database.url, key)).toEqual([]);
    const remaining = await rowsOf(database.url, 'select person_id from debrief_private.person_key where remains');
    expect(remaining).toEqual([]);
  });

  it('can be read while a backup reads them, but not be destroyed', async () => {
    const key = await keys.create('one');
    await keys.create('two');
    await other.query('begin');
    await other.query('lock table debrief_private.person_key in access share mode');
    await expect(keys.destroy('two')).rejects.toThrow(/such as a backup/);
    expect(await keys.get('one')).toEqual(key);
    await other.query('commit');
    await keys.destroy('two');
  });

  it('wait for a transaction that ends soon', async () => {
    const patient = openPostgresPersonKeys(database.url);
    const key = await patient.create('one');
    await other.query('begin isolation level repeatable read');
    await other.query('select count(*) from pg_class');
    const destroyed = patient.destroy('one');
    for (;;) {
      const [row] = await rowsOf(database.url, `select remains from debrief_private.person_key where person_id = 'one'`);
      if (row?.['remains'] === true) break;
    }
    await other.query('commit');
    await destroyed;
    expect(await filesWith(database.url, key)).toEqual([]);
    await patient.close();
  });

  it('need no owner of the tables, but the right to rewrite them', async () => {
    await keys.create('one');
    const role = `lesser_${database.url.slice(-12)}`;
    await other.query(`create role ${role} login password 'of-the-lesser'`);
    const url = new URL(database.url);
    url.username = role;
    url.password = 'of-the-lesser';
    const lesser = openPostgresPersonKeys(url.href);
    try {
      await expect(lesser.get('one')).rejects.toThrow(/permission denied for schema debrief_private/);
      await other.query(`grant usage on schema debrief_private to ${role}`);
      await other.query(`grant select on debrief_private.migration to ${role}`);
      await other.query(`grant select, insert, update on debrief_private.person_key to ${role}`);
      await lesser.create('two');
      await expect(lesser.destroy('two')).rejects.toThrow(/the role may not rewrite debrief_private.person_key/);
      await other.query(`grant maintain on debrief_private.person_key to ${role}`);
      const key = await lesser.create('three');
      await lesser.destroy('three');
      expect(await filesWith(database.url, key)).toEqual([]);
    } finally {
      await lesser.close();
      await other.query(`drop owned by ${role}`);
      await other.query(`drop role ${role}`);
    }
  });

  it('are there again after every connection was cut', async () => {
    const key = await keys.create('one');
    await Promise.all(Array.from({ length: 10 }, () => keys.create('one')));
    await other.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    expect(await Promise.all([keys.create('one'), keys.get('one'), keys.create('one'), keys.create('one')])).toEqual([key, key, key, key]);
  });
});

describe('a database that cannot be reached', () => {
  const SECRET = 'pa55-of-nobody';

  async function failureAt(url: string): Promise<unknown> {
    const keys = openPostgresPersonKeys(url);
    try {
      return await keys.get('one').then(
        () => undefined,
        (error: unknown) => error,
      );
    } finally {
      await keys.close();
    }
  }

  it.each([
    ['refuses', `postgres://somebody:${SECRET}@127.0.0.1:1/debrief`, /ECONNREFUSED/],
    ['refuses at every address of a name', `postgres://somebody:${SECRET}@localhost:1/debrief`, /ECONNREFUSED/],
    ['is at no address', `postgres://somebody:${SECRET}@nowhere.invalid/debrief`, /nowhere\.invalid/],
    ['is no address at all', `postgres://somebody:${SECRET}@:x/`, /Invalid URL/],
  ])('says so where it %s, and not the password', async (_, url, reason) => {
    const failure = await failureAt(url);
    expect(failure).toBeInstanceOf(PrivateDatabaseError);
    expect(String(failure)).toMatch(reason);
    expect(JSON.stringify(failure) + String((failure as Error).stack)).not.toContain(SECRET);
  });

  it('says so where it does not let us in, and not the password', async () => {
    const database = await freshDatabase();
    const { url } = database;
    const wrong = new URL(url);
    wrong.username = 'nobody_at_all';
    wrong.password = SECRET;
    const failure = await failureAt(wrong.href);
    expect(failure).toMatchObject({ name: 'PrivateDatabaseError', code: expect.stringMatching(/^28/) });
    expect(String(failure)).not.toContain(SECRET);
    await database.drop();
  });

  it('is given up on when it accepts and never answers', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const failure = await failureAt(`postgres://somebody:${SECRET}@127.0.0.1:${port}/debrief`);
    silent.close();
    expect(failure).toMatchObject({ name: 'PrivateDatabaseError', message: expect.stringContaining('timeout') });
  });

  it('is asked again at the next use', async () => {
    const database = await freshDatabase();
    const { url } = database;
    const keys = openPostgresPersonKeys(url);
    const admin = new URL(url);
    const name = admin.pathname.slice(1);
    admin.pathname = '/postgres';
    await rowsOf(admin.href, `alter database ${name} allow_connections false`);
    await expect(keys.get('one')).rejects.toThrow(/not currently accepting connections/);
    await rowsOf(admin.href, `alter database ${name} allow_connections true`);
    expect(await keys.get('one')).toBeUndefined();
    await keys.close();
    await database.drop();
  });
});
