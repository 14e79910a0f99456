import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OwnerActorConflictError, postgresOwnerActor, PrivateDatabaseError } from '#access';
import { freshDatabase } from '#projections/testing';

const MOVED = '0b0f9c1e-52a4-4e0c-9c57-3f6f2f4c7a10';

let database: Awaited<ReturnType<typeof freshDatabase>>;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

describe('the owner’s actor id in PostgreSQL', () => {
  it('is one, however many processes start at once, and stays', async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, () => postgresOwnerActor(database.url)));
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);
    expect(await postgresOwnerActor(database.url)).toBe(ids[0]);
  });

  it('is not replaced by one that is brought along', async () => {
    const id = await postgresOwnerActor(database.url);
    await expect(postgresOwnerActor(database.url, MOVED)).rejects.toThrow(new OwnerActorConflictError(id));
    expect(await postgresOwnerActor(database.url)).toBe(id);
  });

  it('is the one that is brought along where there is none, again and again', async () => {
    const empty = await freshDatabase();
    expect(await postgresOwnerActor(empty.url, MOVED)).toBe(MOVED);
    expect(await postgresOwnerActor(empty.url, MOVED)).toBe(MOVED);
    expect(await postgresOwnerActor(empty.url)).toBe(MOVED);
    await empty.drop();
  });

  it('is not made up where the database cannot be reached', async () => {
    await expect(postgresOwnerActor('postgres://somebody:secret@127.0.0.1:1/debrief')).rejects.toThrow(PrivateDatabaseError);
  });
});
