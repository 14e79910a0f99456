import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { copyPersonKeys, openPersonKeys, openPostgresPersonKeys, PersonKeyConflictError, PersonKeyDestroyedError } from '#access';
import type { MovablePersonKeys } from '#access';
import { freshDatabase } from '#projections/testing';

let directory: string;
let database: Awaited<ReturnType<typeof freshDatabase>>;
let embedded: MovablePersonKeys;
let postgres: MovablePersonKeys;
beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'debrief-keys-'));
  database = await freshDatabase();
  embedded = openPersonKeys(directory);
  postgres = openPostgresPersonKeys(database.url);
});
afterEach(async () => {
  await embedded.close();
  await postgres.close();
  await database.drop();
  rmSync(directory, { recursive: true });
});

describe('copying the keys of people', () => {
  it.each([
    ['into PostgreSQL', () => [embedded, postgres] as const],
    ['into a data directory', () => [postgres, embedded] as const],
  ])('%s takes the keys along, and leaves destroyed what was destroyed on either side', async (_, sides) => {
    const [from, to] = sides();
    const keys = await Promise.all(Array.from({ length: 40 }, (_each, i) => from.create(`person-${i}`)));
    for (let i = 0; i < 40; i += 10) await from.destroy(`person-${i}`);
    await from.destroy('never-here');
    await to.destroy('person-5');
    const own = await to.create('only-there');

    expect(await copyPersonKeys(from, to)).toEqual({ keys: 35, destroyed: 6 });
    for (const [i, key] of keys.entries()) {
      expect(await to.get(`person-${i}`)).toEqual(i % 10 === 0 || i === 5 ? undefined : key);
    }
    for (const id of ['person-0', 'person-5', 'never-here']) {
      await expect(to.create(id)).rejects.toThrow(PersonKeyDestroyedError);
    }
    expect(await to.get('only-there')).toEqual(own);

    await from.destroy('person-1');
    expect(await copyPersonKeys(from, to)).toEqual({ keys: 34, destroyed: 7 });
    expect(await to.get('person-1')).toBeUndefined();
  });

  it('tells no two keys of one person from each other, and stops', async () => {
    await embedded.create('one');
    const there = await postgres.create('one');
    await expect(copyPersonKeys(embedded, postgres)).rejects.toThrow(PersonKeyConflictError);
    expect(await postgres.get('one')).toEqual(there);
  });

  it('of more people than are read at once leaves nobody out', async () => {
    const key = new Uint8Array(32).fill(3);
    for (let i = 0; i < 1_050; i++) await postgres.adopt(`person-${i}`, key);
    let found = 0;
    for await (const { personId } of postgres.entries()) found += personId.startsWith('person-') ? 1 : 0;
    expect(found).toBe(1_050);
  });
});
