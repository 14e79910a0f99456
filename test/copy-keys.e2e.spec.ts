import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openPersonKeys, ownerActor, PersonKeyDestroyedError } from '#access';
import { freshDatabase } from '#projections/testing';
import { Debrief, temporaryDirectory } from './support/debrief.js';

const directory = temporaryDirectory();
const embedded = join(directory.path, 'embedded');
let database: Awaited<ReturnType<typeof freshDatabase>>;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => {
  await database.drop();
  directory.remove();
});

async function copyKeys(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<{ readonly code: unknown; readonly printed: string }> {
  const child = spawn(process.execPath, ['dist/programs/copy-keys.js', ...args], {
    env: { PATH: process.env['PATH'], DATABASE_URL: database.url, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (printed += text));
  const [code] = (await once(child, 'close')) as readonly unknown[];
  return { code, printed };
}

interface Person {
  readonly id: string;
  readonly name: string | null;
}
const register = (debrief: Debrief, name: string): Promise<Person> =>
  debrief.ask('mutation($name: String!) { registerPerson(input: { name: $name }) { ... on Person { id name } } }', { name });
const erase = (debrief: Debrief, id: string): Promise<{ readonly erased?: boolean }> =>
  debrief.ask('mutation($id: ID!) { erasePerson(input: { id: $id }) { ... on Person { erased } ... on ErrorResult { message } } }', { id });
const nameOf = async (debrief: Debrief, id: string): Promise<string | null> =>
  (await debrief.ask<Person>('query($id: ID!) { person(id: $id) { id name } }', { id })).name;
const owner = (debrief: Debrief): Promise<string> => debrief.ask('{ myPersonId }');

describe('npm run copy-keys', () => {
  it('lets an installation that moves keep its people and its owner, and what was erased erased', async () => {
    const before = await Debrief.start(embedded);
    const zoe = await register(before, 'Zoë');
    const gone = await register(before, 'Gone');
    expect(await erase(before, gone.id)).toEqual({ erased: true });
    const me = await owner(before);
    await before.stop();

    const copied = await copyKeys(['--from', embedded]);
    expect(copied).toEqual({ code: 0, printed: expect.stringMatching(/^1 keys of people are in the database now, 1 are destroyed there/) });
    expect(await copyKeys(['--from', embedded])).toEqual(copied);

    const after = await Debrief.start(embedded, { DATABASE_URL: database.url });
    expect(await nameOf(after, zoe.id)).toBe('Zoë');
    expect(await nameOf(after, gone.id)).toBeNull();
    expect(await owner(after)).toBe(me);
    const later = await register(after, 'Later');
    // Nothing that Debrief itself does in the database stands in the way of a destruction.
    expect(await erase(after, (await register(after, 'Brief')).id)).toEqual({ erased: true });
    await after.stop();

    const back = join(directory.path, 'back');
    expect((await copyKeys(['--to', back])).printed).toMatch(/^2 keys of people are in .*back now, 2 are destroyed there/);
    expect(readdirSync(back).sort()).toEqual(['owner-actor', 'person-keys.db']);
    expect(ownerActor(back)).toBe(me);
    const keys = openPersonKeys(back);
    expect(await keys.get(later.id)).toHaveLength(32);
    await expect(keys.create(gone.id)).rejects.toThrow(PersonKeyDestroyedError);
    await keys.close();
    expect(await copyKeys(['--to', embedded])).toMatchObject({ code: 0 });
  });

  it('does not make one owner of two', async () => {
    const another = join(directory.path, 'another');
    await openPersonKeys(another).close();
    ownerActor(another);
    const { code, printed } = await copyKeys(['--from', another]);
    expect(code).toBe(1);
    expect(printed).toMatch(/recorded under [0-9a-f-]{36} there already, and nothing was copied/);
  });

  it.each([
    ['both', ['--from', 'a', '--to', 'b'], /--from DIR/],
    ['what it does not know', ['--form', 'a'], /--from DIR/],
    ['a directory that holds no data', ['--from', directory.path], /There is no data of Debrief in/],
  ])('says what it wants when given %s, and leaves nothing behind', async (_, args, wanted) => {
    const before = readdirSync(directory.path);
    expect(await copyKeys(args)).toEqual({ code: 1, printed: expect.stringMatching(wanted) });
    expect(readdirSync(directory.path)).toEqual(before);
  });

  it('says why it cannot reach the database, without the password', async () => {
    const empty = mkdtempSync(join(directory.path, 'empty-'));
    expect(await copyKeys(['--to', empty], { DATABASE_URL: '' })).toMatchObject({
      code: 1,
      printed: expect.stringContaining('DATABASE_URL'),
    });
    const { code, printed } = await copyKeys(['--to', empty], { DATABASE_URL: 'postgres://debrief:pa55word@127.0.0.1:1/debrief' });
    expect(code).toBe(1);
    expect(printed).toMatch(/ECONNREFUSED/);
    expect(printed).not.toMatch(/pa55word|at .*\.js/);
    expect(readdirSync(empty)).toEqual([]);
  });
});
