import { fork } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PersonKeyConflictError, PersonKeyDestroyedError } from '../people/person-keys.js';
import type { MovablePersonKeys, PersonKeyEntry } from '../people/person-keys.js';

export interface KeysUnderTest {
  /** Opens the same keys, as another process would. */
  readonly open: () => MovablePersonKeys;
  /** The same as an expression of JavaScript, on the compiled code, for a process of its own. */
  readonly openElsewhere: string;
  /** The files that hold these bytes among those that the store answers from. */
  readonly filesWith: (bytes: Uint8Array) => Promise<readonly string[]>;
  readonly dispose: () => Promise<void>;
}

interface Acknowledged {
  readonly id: string;
  /** In hexadecimal. Null: destroyed. */
  readonly key: string | null;
}

const hex = (key: Uint8Array | undefined): string => Buffer.from(key ?? []).toString('hex');

/** What every store of people's keys promises. */
export function personKeysContract(name: string, begin: () => Promise<KeysUnderTest>): void {
  describe(`the keys of people, ${name}`, () => {
    let under: KeysUnderTest;
    let keys: MovablePersonKeys;
    beforeEach(async () => {
      under = await begin();
      keys = under.open();
    });
    afterEach(async () => {
      await keys.close();
      await under.dispose();
    });

    async function entries(): Promise<readonly PersonKeyEntry[]> {
      const found: PersonKeyEntry[] = [];
      for await (const entry of keys.entries()) found.push(entry);
      return found.sort((a, b) => (a.personId < b.personId ? -1 : 1));
    }

    /** Runs `work` in a process of its own, where `keys` are these keys and `tell` says what was acknowledged. */
    function elsewhere(work: string) {
      const script = `
        const keys = ${under.openElsewhere};
        const tell = (id, key) => process.send({ id, key: key && Buffer.from(key).toString('hex') });
        ${work}
        await keys.close();
        process.disconnect();`;
      return fork('--input-type=module', { execArgv: ['--eval', script, '--'], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    }

    it('are 256 bits each, made once, and there after a restart', async () => {
      expect(await keys.get('one')).toBeUndefined();
      const one = await keys.create('one');
      expect(one).toHaveLength(32);
      expect(await keys.create('one')).toEqual(one);
      expect(await keys.create('two')).not.toEqual(one);
      await keys.close();
      keys = under.open();
      expect(await keys.get('one')).toEqual(one);
    });

    it('are each given to who asked for it, however many ask at once', async () => {
      const ids = Array.from({ length: 30 }, (_, i) => `person-${i}`);
      const made = await Promise.all(ids.map((id) => keys.create(id)));
      await keys.destroy('person-7');
      const found = await Promise.all([...ids, 'nobody'].map((id) => keys.get(id)));
      expect(found.map(hex)).toEqual([...made.map((key, i) => (i === 7 ? '' : hex(key))), '']);
    });

    it('are gone once destroyed, and are never made again', async () => {
      const key = await keys.create('one');
      const other = await keys.create('other');
      expect(await under.filesWith(key)).toHaveLength(1);
      await keys.destroy('one');
      expect(await under.filesWith(key)).toEqual([]);
      expect(await keys.get('one')).toBeUndefined();
      await expect(keys.create('one')).rejects.toThrow(PersonKeyDestroyedError);
      await keys.destroy('one');
      await keys.finishDestroying();
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
          expect(key === undefined ? [] : await under.filesWith(key)).toEqual([]);
        }),
        { numRuns: 30 },
      );
      for (const [id, key] of held) {
        const now = await keys.get(id);
        if (now !== undefined) expect(now).toEqual(key);
      }
    });

    it('seen by another process are the same, and a destroyed one is gone there too', async () => {
      const another = under.open();
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

    it('are one for each person, and stay destroyed, while two processes make and destroy the same ones', async () => {
      const work = `
        for (let round = 0; round < 3; round++) {
          await Promise.all(Array.from({ length: 20 }, async (_, i) => {
            const id = 'person-' + i;
            const key = await keys.create(id).catch((error) => {
              if (error.name !== 'PersonKeyDestroyedError') throw error;
              return null;
            });
            tell(id, key);
            if (round === 1 && i % 2 === 0) await keys.destroy(id);
          }));
        }`;
      const told = new Map<string, (string | null)[]>();
      await Promise.all(
        [1, 2].map(async () => {
          const child = elsewhere(work);
          child.on('message', ({ id, key }: Acknowledged) => void told.set(id, [...(told.get(id) ?? []), key]));
          expect(await once(child, 'close')).toEqual([0, null]);
        }),
      );
      expect(told.size).toBe(20);
      for (const [id, answers] of told) {
        expect(answers).toHaveLength(6);
        const given = new Set(answers.filter((key) => key !== null));
        expect(given.size).toBe(1);
        const isDestroyed = Number(id.slice('person-'.length)) % 2 === 0;
        expect(hex(await keys.get(id))).toBe(isDestroyed ? '' : [...given][0]);
        for (const key of given) if (isDestroyed) expect(await under.filesWith(Buffer.from(key, 'hex'))).toEqual([]);
      }
    });

    it('that were acknowledged survive a kill, and so does a destruction', async () => {
      const child = elsewhere(`
        for (let i = 0; ; i++) {
          tell('k-' + i, await keys.create('k-' + i));
          if (i % 3 === 0) {
            await keys.destroy('k-' + i);
            tell('k-' + i, null);
          }
        }`);
      const acknowledged = new Map<string, string | null>();
      child.on('message', ({ id, key }: Acknowledged) => {
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
        else if (id !== last) expect(hex(now)).toBe(key);
      }
    });

    it('can be moved: each of them is told, and a foreign one is kept where there is none', async () => {
      const key = await keys.create('here');
      await keys.create('gone');
      await keys.destroy('gone');
      const foreign = new Uint8Array(32).fill(7);
      expect(await keys.adopt('moved', foreign)).toBe(true);
      expect(await keys.adopt('moved', foreign)).toBe(true);
      expect(await keys.adopt('gone', foreign)).toBe(false);
      await expect(keys.adopt('here', foreign)).rejects.toThrow(PersonKeyConflictError);
      expect((await entries()).map(({ personId, key: told }) => [personId, told && hex(told)])).toEqual([
        ['gone', null],
        ['here', hex(key)],
        ['moved', hex(foreign)],
      ]);
      expect(hex(await keys.get('moved'))).toBe(hex(foreign));
    });
  });
}
