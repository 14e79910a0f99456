import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AccessModule, openPersonKeys, PersonKeyRemainsError, PersonKeys } from '#access';
import { PersonNames } from '#access/published';
import { accessProjections } from '#access/read-models';
import { Inject, Module } from '@nestjs/common';
import { served } from './testing/index.js';
import type { Served } from './testing/index.js';
import { expectRebuiltEqualsLive } from '#projections/testing';

const NAME = 'Zoë Grep-Target 目標';
const ADDRESS = 'zoe.grep-target@example.org';
const ME = 'c5a1ff1c-4f0b-4f1f-8f3b-0d7a3a1f9b11';

/** Tells in which order things happen, and fails on demand. */
class ObservedKeys extends PersonKeys {
  destroyFailure: Error | null = null;
  constructor(
    private readonly keys: PersonKeys,
    private readonly onDestroyed: (personId: string) => Promise<void>,
  ) {
    super();
  }
  override async get(personId: string) {
    if (getsToFail > 0) {
      getsToFail--;
      throw new Error('the keys are out of reach');
    }
    return this.keys.get(personId);
  }
  override create(personId: string) {
    return this.keys.create(personId);
  }
  override async destroy(personId: string) {
    if (this.destroyFailure !== null) throw this.destroyFailure;
    await this.keys.destroy(personId);
    await this.onDestroyed(personId);
  }
  override close() {
    return this.keys.close();
  }
}

/** A context beside this one, which is given what it publishes. */
@Module({})
class Neighbour {
  constructor(@Inject(PersonNames) given: PersonNames) {
    names = given;
  }
}

let api: Served;
let names: PersonNames;
let keys: ObservedKeys;
/** What the log said of a person when the key was gone; asked for by setting it to null. */
let typesAtDestruction: string[] | null = [];
let getsToFail = 0;
let now = Date.UTC(2026, 2, 1);
const clock = () => new Date((now += 1_000)).toISOString();

const start = (dataDirectory?: string): Promise<Served> =>
  served({
    contexts: (directory) => {
      keys = new ObservedKeys(openPersonKeys(directory), async (personId) => {
        if (typesAtDestruction === null) typesAtDestruction = await typesOf(personId);
      });
      return [AccessModule.with(keys), Neighbour];
    },
    projections: accessProjections,
    actorId: ME,
    clock,
    ...(dataDirectory === undefined ? {} : { dataDirectory }),
  });

beforeAll(async () => {
  api = await start();
});
afterAll(() => api.close());

interface Answer {
  readonly __typename: string;
  readonly id: string;
  readonly version: number;
  readonly position: string;
}
const RESULT = '__typename ... on Person { id name address erased version position } ... on ErrorResult { code message path }';
const mutate = async (mutation: string, inputType: string, input: object) => {
  const data = await api.ask(`mutation($input: ${inputType}!) { result: ${mutation}(input: $input) { ${RESULT} } }`, { input });
  return (data as { result: Answer }).result;
};
const register = (input: object) => mutate('registerPerson', 'RegisterPersonInput', input);
const change = (input: object) => mutate('changePersonDetails', 'ChangePersonDetailsInput', input);
const erase = (input: object) => mutate('erasePerson', 'ErasePersonInput', input);
const person = async (id: string) =>
  ((await api.ask('query($id: ID!) { person(id: $id) { id name address erased } }', { id })) as { person: object | null }).person;
const people = async (args: string) =>
  (
    (await api.ask(`{ people(${args}) { nodes { id name erased } pageInfo { hasNextPage endCursor } totalCount } }`)) as {
      people: { nodes: { id: string; name: string | null }[]; pageInfo: { hasNextPage: boolean; endCursor: string }; totalCount: number };
    }
  ).people;

async function typesOf(personId: string): Promise<string[]> {
  const types: string[] = [];
  for await (const { event } of api.store.readStream(`person-${personId}`)) types.push(event.type);
  return types;
}

function filesWith(...needles: readonly (string | Uint8Array)[]): readonly string[] {
  const files = readdirSync(api.dataDirectory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.length).toBeGreaterThan(3);
  return files
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => needles.some((needle) => readFileSync(path).includes(typeof needle === 'string' ? needle : Buffer.from(needle))));
}

describe('people through GraphQL', () => {
  it('registers somebody whom only the key opens', async () => {
    const registered = await register({ name: NAME, address: ADDRESS });
    expect(registered).toMatchObject({ __typename: 'Person', name: NAME, address: ADDRESS, erased: false, version: 0 });
    expect(await person(registered.id)).toEqual({ id: registered.id, name: NAME, address: ADDRESS, erased: false });
    expect(await person(registered.id.toUpperCase())).toMatchObject({ name: NAME });
    expect(await person('nobody')).toBeNull();
  });

  it('repeats nothing: a request with its key, or the same details', async () => {
    const first = await register({ name: 'Idem Potent', idempotencyKey: 'k' });
    expect(await register({ name: 'Idem Potent', idempotencyKey: 'k' })).toEqual(first);
    expect(await register({ id: first.id, name: ' Idem Potent ' })).toEqual(first);
    expect(await change({ id: first.id, name: 'Idem Potent', address: null })).toEqual(first);
    expect(await register({ id: first.id, name: 'Another' })).toMatchObject({ __typename: 'IllegalTransition' });
  });

  it('gives the owner a name', async () => {
    const { myPersonId } = (await api.ask('{ myPersonId }')) as { myPersonId: string };
    expect(myPersonId).toBe(ME);
    expect(await person(myPersonId)).toBeNull();
    await register({ id: myPersonId, name: 'The Owner' });
    expect(await person(myPersonId)).toMatchObject({ name: 'The Owner', address: null });
  });

  it('changes what is given and keeps the rest', async () => {
    const { id } = await register({ name: 'Before', address: 'before@example.org' });
    expect(await change({ id, name: 'After', expectedVersion: 0 })).toMatchObject({
      name: 'After',
      address: 'before@example.org',
      version: 1,
    });
    expect(await change({ id, address: null })).toMatchObject({ name: 'After', address: null, version: 2 });
    expect(await change({ id, name: 'Stale', expectedVersion: 0 })).toMatchObject({ __typename: 'Conflict' });
    expect(await change({ id, name: ' ' })).toMatchObject({ __typename: 'Invalid', path: 'name' });
    expect(await change({ id: ME.replace('c5', 'c6'), name: 'Nobody' })).toMatchObject({ __typename: 'NotFound' });
    expect(await register({ id: 'zoe@example.org', name: 'Zoë' })).toMatchObject({ __typename: 'Invalid', path: 'id' });
  });

  it('writes no name and no address into any file, and no key outside the keys', async () => {
    const { id, position } = await register({ name: NAME, address: ADDRESS });
    await change({ id, name: `${NAME} II` });
    const { totalCount } = await people(`minPosition: "${position}"`);
    expect(totalCount).toBeGreaterThan(0);
    const base64 = (text: string) => Buffer.from(text).toString('base64').slice(0, -4);
    const escaped = JSON.stringify(NAME).slice(1, -1);
    expect(filesWith(NAME, 'Grep-Target', ADDRESS, 'grep-target', escaped, base64(NAME), base64(ADDRESS))).toEqual([]);
    expect(filesWith(Buffer.from('Grep-Target', 'utf16le'), Buffer.from('grep-target', 'utf16le'))).toEqual([]);
    const key = await keys.get(id);
    expect(key).toHaveLength(32);
    expect(filesWith(key ?? new Uint8Array(0))).toEqual([join(api.dataDirectory, 'person-keys.db')]);
  });

  it('erases: key first, then the record of it; everything else reads on', async () => {
    const { id } = await register({ name: NAME, address: ADDRESS });
    const key = (await keys.get(id)) ?? new Uint8Array(0);
    expect(await erase({ id, expectedVersion: 7 })).toMatchObject({ __typename: 'Conflict' });
    expect(await person(id)).toMatchObject({ name: NAME });

    typesAtDestruction = null;
    const erased = await erase({ id, expectedVersion: 0 });
    expect(erased).toMatchObject({ __typename: 'Person', id, name: null, address: null, erased: true, version: 1 });
    expect(typesAtDestruction).toEqual(['PersonRegistered']);
    expect(filesWith(key)).toEqual([]);
    expect(await erase({ id, expectedVersion: 0 })).toEqual(erased);
    expect(await typesOf(id)).toEqual(['PersonRegistered', 'PersonErased']);

    expect(await person(id)).toEqual({ id, name: null, address: null, erased: true });
    const { nodes } = await people(`first: 500, minPosition: "${erased.position}"`);
    expect(nodes.find((node) => node.id === id)).toEqual({ id, name: null, erased: true });
    for (const attempt of [change({ id, name: 'Back' }), change({ id, address: 'x' }), register({ id, name: 'Back' })]) {
      expect(await attempt).toMatchObject({ __typename: 'IllegalTransition' });
    }
    expect(await keys.get(id)).toBeUndefined();

    const exported: string[] = [];
    for await (const { event } of api.store.readAll()) exported.push(JSON.stringify(event));
    expect(exported.filter((line) => line.includes(id))).toHaveLength(2);
  });

  it('tells other contexts what people are called, as long as they are not erased', async () => {
    const { id } = await register({ name: 'Nora Named', address: 'nora@example.org' });
    const { id: other } = await register({ name: 'Gone Soon' });
    const asked = [id.toUpperCase(), other, 'nobody', id.toUpperCase()];
    const called = ['Nora Named', 'Nora', 'Named', 'nora@example.org', 'nora', '@nora'];
    expect([...(await names.of(asked))]).toEqual([
      [id.toUpperCase(), called],
      [other, ['Gone Soon', 'Gone', 'Soon']],
    ]);
    await erase({ id: other });
    expect([...(await names.of(asked))]).toEqual([[id.toUpperCase(), called]]);
  });

  it('claims no erasure when the key could not be destroyed', async () => {
    const { id } = await register({ name: 'Still Here' });
    keys.destroyFailure = new Error('the disk is full');
    await expect(erase({ id })).rejects.toThrow();
    keys.destroyFailure = null;
    expect(await person(id)).toMatchObject({ name: 'Still Here', erased: false });
    expect(await typesOf(id)).toEqual(['PersonRegistered']);
  });

  it('says that an erasure is not finished while a backup keeps the bytes of the key, and finishes it later', async () => {
    const { id } = await register({ name: 'In A Backup' });
    keys.destroyFailure = new PersonKeyRemainsError(id);
    const refused = { __typename: 'Conflict', path: 'id', message: expect.stringContaining('Erase again') };
    expect(await erase({ id })).toMatchObject(refused);
    expect(await typesOf(id)).toEqual(['PersonRegistered']);
    keys.destroyFailure = null;
    expect(await erase({ id })).toMatchObject({ __typename: 'Person', erased: true });
  });

  it('finishes an erasure that was cut off after the key was gone', async () => {
    const { id } = await register({ name: 'Half Gone' });
    await keys.destroy(id);
    expect(await person(id)).toMatchObject({ name: null, erased: false });
    expect(await change({ id, address: 'new@example.org' })).toMatchObject({ __typename: 'Invalid', path: 'name' });
    expect(await change({ id, name: 'Back', address: null })).toMatchObject({ __typename: 'IllegalTransition' });
    expect(await erase({ id })).toMatchObject({ name: null, erased: true });
  });

  it('pages everybody once, in the order of registration', async () => {
    const { position } = await register({ name: 'Last' });
    const whole = await people(`first: 500, minPosition: "${position}"`);
    expect(whole.nodes).toHaveLength(whole.totalCount);
    expect(whole.nodes.at(-1)).toMatchObject({ name: 'Last' });
    const paged: string[] = [];
    for (let after = ''; ;) {
      const page = await people(`first: 3${after}`);
      paged.push(...page.nodes.map(({ id }) => id));
      if (!page.pageInfo.hasNextPage) break;
      after = `, after: "${page.pageInfo.endCursor}"`;
    }
    expect(paged).toEqual(whole.nodes.map(({ id }) => id));
    await expect(people('first: 0')).rejects.toThrow(/BAD_USER_INPUT/);
    await expect(people('minPosition: "x"')).rejects.toThrow(/BAD_USER_INPUT/);
  });

  it('has read models that a rebuild makes again, row for row', async () => {
    await expectRebuiltEqualsLive({
      store: api.store,
      projections: accessProjections,
      directory: join(api.dataDirectory, 'read-models'),
    });
  });

  it('destroys a key again that an older copy of the keys has brought back', async () => {
    const { id } = await register({ name: 'Restored' });
    const file = join(api.dataDirectory, 'person-keys.db');
    const older = readFileSync(file);
    const key = (await keys.get(id)) ?? new Uint8Array(0);
    await erase({ id });
    await api.stop();
    writeFileSync(file, older);
    expect(filesWith(key)).toEqual([file]);
    api = await start(api.dataDirectory);
    expect(filesWith(key)).toEqual([]);
    expect(await person(id)).toMatchObject({ name: null, erased: true });
  });

  it('starts while the keys are out of reach, and destroys what is to be destroyed when they are not', async () => {
    const { id } = await register({ name: 'Restored Too' });
    const file = join(api.dataDirectory, 'person-keys.db');
    const older = readFileSync(file);
    const key = (await keys.get(id)) ?? new Uint8Array(0);
    await erase({ id });
    await api.stop();
    writeFileSync(file, older);
    getsToFail = 1;
    api = await start(api.dataDirectory);
    expect(filesWith(key)).toEqual([file]);
    expect(await person(id)).toMatchObject({ name: null, erased: true });
    while ((await keys.get(id)) !== undefined) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(filesWith(key)).toEqual([]);
  });

  it('spoils no list by one broken seal', async () => {
    const { id } = await register({ name: 'Tampered' });
    const sealed = { algorithm: 'AES-256-GCM', nonce: 'AAAAAAAAAAAAAAAA', ciphertext: 'AAAA', tag: 'AAAAAAAAAAAAAAAAAAAAAA==' };
    const at = clock();
    const [recorded] = await api.store.append(`person-${id}`, 0n, [
      {
        id: '7d1f4b52-8a39-4c79-9d3c-9f4c6f5b2f01',
        schemaVersion: 1,
        metadata: { actorId: ME },
        event: { type: 'PersonDetailsChanged', data: { personId: id, sealed }, occurred: { at, exactness: 'EXACT' } },
      },
    ]);
    await expect(person(id)).rejects.toThrow(/do not open/);
    expect((await names.of([id])).size).toBe(0);
    const list = await api.ask(`{ people(first: 500, minPosition: "${String(recorded?.position)}") { nodes { id } } }`);
    expect(JSON.stringify(list)).toContain(id);
    expect(await change({ id, name: 'Mended', address: null })).toMatchObject({ __typename: 'Person', name: 'Mended' });
  });
});
