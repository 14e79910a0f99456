import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ownerActor, OwnerActorConflictError, ownerToken, UnusableOwnerFileError } from '#access';
import { Secret } from '#config';

let parent: string;
let data: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'debrief-owner-'));
  data = join(parent, 'data');
});
afterEach(() => {
  rmSync(parent, { recursive: true });
});

const modeOf = (path: string): number => statSync(path).mode & 0o777;

describe('the owner’s token', () => {
  it('is made at the first start, for the owner’s eyes only, and stays', () => {
    const first = ownerToken(data);
    expect(first.created).toBe(true);
    expect(Buffer.from(first.token.reveal(), 'base64url')).toHaveLength(32);
    expect(modeOf(data)).toBe(0o700);
    expect(modeOf(join(data, 'owner-token'))).toBe(0o600);
    expect(readdirSync(data)).toEqual(['owner-token']);

    const second = ownerToken(data);
    expect(second.created).toBe(false);
    expect(second.token.reveal()).toBe(first.token.reveal());
  });

  it('is the configured one where there is one; then none is made', () => {
    expect(ownerToken(data, new Secret('configured'))).toMatchObject({ created: false });
    expect(ownerToken(data, new Secret('configured')).token.reveal()).toBe('configured');
    expect(existsSync(data)).toBe(false);
  });

  it('may be written by hand', () => {
    ownerToken(data);
    writeFileSync(join(data, 'owner-token'), '  my-own-token\r\n');
    expect(ownerToken(data).token.reveal()).toBe('my-own-token');
  });

  it('is taken back from others who could read it', () => {
    ownerToken(data);
    chmodSync(join(data, 'owner-token'), 0o644);
    ownerToken(data);
    expect(modeOf(join(data, 'owner-token'))).toBe(0o600);
  });

  it.each(['', 'short', 'two words here'])('is refused when its file holds %j, without showing it', (content) => {
    ownerToken(data);
    writeFileSync(join(data, 'owner-token'), content);
    expect(() => ownerToken(data)).toThrow(UnusableOwnerFileError);
    expect(() => ownerToken(data)).toThrow(/owner-token does not hold a token/);
  });

  it('is made once, however many start at the same time', async () => {
    ownerActor(data);
    // The same steps in threads of their own, on the compiled code.
    const script = `
      import { parentPort, workerData } from 'node:worker_threads';
      const { ownerToken } = await import(workerData.module);
      const { token, created } = ownerToken(workerData.data);
      parentPort.postMessage({ token: token.reveal(), created });`;
    const module = pathToFileURL('dist/libs/access/src/owner/owner.js').href;
    const answers = await Promise.all(
      Array.from(
        { length: 6 },
        () =>
          new Promise<{ token: string; created: boolean }>((resolve, reject) => {
            const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(script)}`), { workerData: { module, data } });
            worker.once('message', resolve);
            worker.once('error', reject);
          }),
      ),
    );
    expect(answers.filter(({ created }) => created)).toHaveLength(1);
    expect(new Set(answers.map(({ token }) => token))).toEqual(new Set([readFileSync(join(data, 'owner-token'), 'utf8').trim()]));
    expect(readdirSync(data).sort()).toEqual(['owner-actor', 'owner-token']);
  });
});

describe('the owner’s actor id', () => {
  it('stays the same when the token changes', () => {
    const actor = ownerActor(data);
    expect(actor).toMatch(/^[0-9a-f-]{36}$/);
    ownerToken(data);
    rmSync(join(data, 'owner-token'));
    ownerToken(data);
    expect(ownerActor(data)).toBe(actor);
    expect(modeOf(join(data, 'owner-actor'))).toBe(0o600);
  });

  it('is not made up anew when its file is damaged: that would split the owner in two', () => {
    ownerActor(data);
    writeFileSync(join(data, 'owner-actor'), 'Jane');
    expect(() => ownerActor(data)).toThrow(UnusableOwnerFileError);
  });

  it('is the one that is brought along, where there is none', () => {
    const moved = '0b0f9c1e-52a4-4e0c-9c57-3f6f2f4c7a10';
    expect(ownerActor(data, moved)).toBe(moved);
    expect(ownerActor(data, moved)).toBe(moved);
    expect(ownerActor(data)).toBe(moved);
    expect(() => ownerActor(data, moved.replace('0b', '0c'))).toThrow(OwnerActorConflictError);
    expect(ownerActor(data)).toBe(moved);
  });
});
