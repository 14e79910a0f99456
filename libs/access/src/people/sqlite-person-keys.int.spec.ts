import { fork } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openPersonKeys, PersonKeyDestroyedError } from '#access';
import type { PersonKeys } from '#access';

let parent: string;
let data: string;
let keys: PersonKeys;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'debrief-keys-'));
  data = join(parent, 'data');
  keys = openPersonKeys(data);
});
afterEach(async () => {
  await keys.close();
  rmSync(parent, { recursive: true });
});

const filesWith = (bytes: Uint8Array): readonly string[] =>
  readdirSync(data).filter((name) => readFileSync(join(data, name)).includes(Buffer.from(bytes)));

describe('the keys of people', () => {
  it('are 256 bits each, made once, and there after a restart', async () => {
    expect(await keys.get('one')).toBeUndefined();
    const one = await keys.create('one');
    expect(one).toHaveLength(32);
    expect(await keys.create('one')).toEqual(one);
    expect(await keys.create('two')).not.toEqual(one);
    await keys.close();
    keys = openPersonKeys(data);
    expect(await keys.get('one')).toEqual(one);
  });

  it('are for their owner’s eyes only', async () => {
    const mode = () => statSync(join(data, 'person-keys.db')).mode & 0o777;
    expect(mode()).toBe(0o600);
    chmodSync(join(data, 'person-keys.db'), 0o644);
    await keys.close();
    keys = openPersonKeys(data);
    expect(mode()).toBe(0o600);
  });

  it('are gone once destroyed, and are never made again', async () => {
    const key = await keys.create('one');
    const other = await keys.create('other');
    expect(filesWith(key)).toEqual(['person-keys.db']);
    await keys.destroy('one');
    expect(filesWith(key)).toEqual([]);
    expect(await keys.get('one')).toBeUndefined();
    await expect(keys.create('one')).rejects.toThrow(PersonKeyDestroyedError);
    await keys.destroy('one');
    expect(await keys.get('other')).toEqual(other);
  });

  it('can be destroyed before they were ever here: an import brings people without their keys', async () => {
    await keys.destroy('stranger');
    await expect(keys.create('stranger')).rejects.toThrow(PersonKeyDestroyedError);
  });

  it('leave no copy on a page that was rearranged, whatever was made and destroyed before', async () => {
    const held = new Map<string, Uint8Array>();
    for (let i = 0; i < 200; i++) {
      const id = `person-${(i * 7_919) % 200}`;
      held.set(id, await keys.create(id));
    }
    await fc.assert(
      fc.asyncProperty(fc.nat(199), async (i) => {
        const id = `person-${i}`;
        const key = held.get(id);
        await keys.destroy(id);
        expect(key === undefined ? [] : filesWith(key)).toEqual([]);
      }),
      { numRuns: 30 },
    );
    for (const [id, key] of held) {
      const now = await keys.get(id);
      if (now !== undefined) expect(now).toEqual(key);
    }
  });

  it('seen by another process are the same, and a destroyed one is gone there too', async () => {
    const another = openPersonKeys(data);
    try {
      const key = await keys.create('one');
      expect(await another.create('one')).toEqual(key);
      await another.destroy('one');
      expect(await keys.get('one')).toBeUndefined();
      await expect(keys.create('one')).rejects.toThrow(PersonKeyDestroyedError);
    } finally {
      await another.close();
    }
  });

  it('that were acknowledged survive a kill, and so does a destruction', async () => {
    const script = `
      const { openPersonKeys } = await import('./dist/libs/access/src/people/sqlite-person-keys.js');
      const keys = openPersonKeys(process.argv[1]);
      for (let i = 0; ; i++) {
        const key = await keys.create('k-' + i);
        process.send({ id: 'k-' + i, key: Buffer.from(key).toString('hex') });
        if (i % 3 === 0) {
          await keys.destroy('k-' + i);
          process.send({ id: 'k-' + i, key: null });
        }
      }`;
    const child = fork('--input-type=module', { execArgv: ['--eval', script, '--', data], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    const acknowledged = new Map<string, string | null>();
    child.on('message', ({ id, key }: { id: string; key: string | null }) => {
      acknowledged.set(id, key);
      if (acknowledged.size === 30) child.kill('SIGKILL');
    });
    await once(child, 'close');
    expect(acknowledged.size).toBeGreaterThanOrEqual(30);
    // The last one may have been destroyed without anybody having been told.
    const last = [...acknowledged.keys()].at(-1);
    for (const [id, key] of acknowledged) {
      const now = await keys.get(id);
      if (key === null) expect(now).toBeUndefined();
      else if (id !== last) expect(Buffer.from(now ?? []).toString('hex')).toBe(key);
    }
  });
});
