import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Metadata, status } from '@grpc/grpc-js';
import { AccessDeniedError, NotLeaderError, streamNameFilter } from '@kurrent/kurrentdb-client';
import { KurrentDbDouble, KurrentDbDoubleProcess } from './index.js';
import { allRequest, answersTo, append, connect, newDirectory, newStream, noted, textsOf } from './spec-support.js';

describe('a cluster', () => {
  let double: KurrentDbDouble;
  beforeAll(async () => {
    double = await KurrentDbDouble.start({ directory: newDirectory(), nodes: 3 });
  });
  afterAll(() => double.stop());

  it('is found through gossip, and its leader is preferred', async () => {
    const client = connect(double.url);
    const stream = newStream();
    expect(await client.appendToStream(stream, noted('one'), { streamState: 'no_stream', requiresLeader: true })).toMatchObject({
      success: true,
    });
    expect(await textsOf(client.readStream(stream, { requiresLeader: true }))).toEqual(['one']);
  });

  it('answers at a follower who leads, where a leader is required; the client goes there', async () => {
    const atFollower = connect(double.urls[1] ?? '');
    const [leaderPort] = double.ports;
    expect(await append(atFollower, newStream(), ['one'])).toMatchObject({ success: true });
    const required = { streamState: 'no_stream', requiresLeader: true } as const;
    const other = connect(double.urls[2] ?? '');
    const refused = other.appendToStream(newStream(), noted('one'), required);
    await expect(refused).rejects.toThrow(NotLeaderError);
    await expect(refused).rejects.toMatchObject({ leader: { address: '127.0.0.1', port: leaderPort } });
    expect(await other.appendToStream(newStream(), noted('one'), required)).toMatchObject({ success: true });
  });

  it('changes its leader under a client', async () => {
    const client = connect(double.url);
    const required = { streamState: 'no_stream', requiresLeader: true } as const;
    await client.appendToStream(newStream(), noted('one'), required);
    await double.faults.changeLeader();
    const pending = [0, 1].map(() => client.appendToStream(newStream(), noted('one'), required));
    for (const append of pending) await expect(append).rejects.toThrow(NotLeaderError);
    expect(await client.appendToStream(newStream(), noted('one'), required)).toMatchObject({ success: true });
  });
});

describe('on the wire', () => {
  it('gives ids as text or as two numbers, as it is asked', async () => {
    const double = await KurrentDbDouble.start({ directory: newDirectory() });
    const id = 'f81d4fae-7dec-11d0-a765-00a0c91e6bf6';
    await connect(double.url).appendToStream(newStream(), noted('one', id));
    const [asText, asNumbers] = [
      await answersTo(double.url, allRequest({})),
      await answersTo(double.url, allRequest({ structuredIds: true })),
    ];
    expect(asText.responses.at(-1)?.getEvent()?.getEvent()?.getId()?.getString()).toBe(id);
    expect(asNumbers.responses.at(-1)?.getEvent()?.getEvent()?.getId()?.getStructured()?.toObject()).toEqual({
      mostSignificantBits: BigInt.asIntN(64, 0xf81d4fae7dec11d0n).toString(),
      leastSignificantBits: BigInt.asIntN(64, 0xa76500a0c91e6bf6n).toString(),
    });
    await double.stop();
  });

  it('asks for a name and a password where it has users', async () => {
    const double = await KurrentDbDouble.start({ directory: newDirectory(), users: { admin: 'changeit' } });
    const as = (user: string): Metadata => {
      const metadata = new Metadata();
      metadata.set('authorization', `Basic ${Buffer.from(user).toString('base64')}`);
      return metadata;
    };
    expect(await answersTo(double.url, allRequest({}))).toMatchObject({ error: { code: 7, details: 'Access Denied' } });
    expect(await answersTo(double.url, allRequest({}), as('admin:wrong'))).toMatchObject({ error: { code: 16 } });
    expect(await answersTo(double.url, allRequest({}), as('admin:changeit'))).toMatchObject({ error: undefined });
    await expect(append(connect(double.url), newStream(), ['one'])).rejects.toThrow(AccessDeniedError);
    await double.stop();
  });

  it.each([
    ['23.10', { date: undefined, position: undefined }],
    ['26.0', { date: expect.any(Date), position: { commit: expect.any(BigInt), prepare: expect.any(BigInt) } }],
  ] as const)('says as much as version %s where it has caught up', async (version, said) => {
    const double = await KurrentDbDouble.start({ directory: newDirectory(), version });
    const client = connect(double.url);
    const subscription = client.subscribeToAll();
    const info = await new Promise((resolve) => {
      subscription.on('caughtUp', resolve);
      subscription.resume();
    });
    expect({ date: undefined, position: undefined, ...(info as object) }).toEqual(said);
    await subscription.unsubscribe();
    await double.stop();
  });
});

describe('the log on disk', () => {
  it('forgets a torn end when it starts again, and nothing else', async () => {
    const directory = newDirectory();
    const log = join(directory, 'log.bin');
    const first = await KurrentDbDouble.start({ directory });
    const stream = newStream();
    await append(connect(first.url), stream, ['one', 'two']);
    await first.stop();
    const whole = statSync(log).size;
    const second = await KurrentDbDouble.start({ directory });
    await append(connect(second.url), stream, ['three', 'four']);
    await second.stop();
    truncateSync(log, statSync(log).size - 5);
    const third = await KurrentDbDouble.start({ directory });
    // The whole append is gone, as a transaction of the server would be: also the event that stands whole in the file.
    expect(statSync(log).size).toBe(whole);
    const client = connect(third.url);
    expect(await textsOf(client.readStream(stream))).toEqual(['one', 'two']);
    expect(await append(client, stream, ['three'], 1n)).toMatchObject({ nextExpectedRevision: 2n });
    await third.stop();
  });

  it('refuses a file that is not its own', async () => {
    const directory = newDirectory();
    appendFileSync(join(directory, 'log.bin'), 'something else entirely');
    await expect(KurrentDbDouble.start({ directory })).rejects.toThrow('is not a log of the double');
  });
});

describe('a process of its own', () => {
  it('has every acknowledged event when it was killed and started again, on the same port', async () => {
    const double = await KurrentDbDoubleProcess.start({ directory: newDirectory() });
    const { url } = double;
    const client = connect(url);
    const acknowledged = new Set<string>();
    let goOn = true;
    const writers = Array.from({ length: 8 }, async () => {
      while (goOn) {
        const stream = newStream();
        try {
          await append(client, stream, ['one'], 'no_stream');
          acknowledged.add(stream);
        } catch {
          goOn = false;
        }
        if (acknowledged.size === 200) await double.kill();
      }
    });
    await Promise.all(writers);
    await double.restart();
    expect(double.url).toBe(url);
    const found = new Set<string>();
    for await (const { event } of connect(url).readAll({ filter: streamNameFilter({ prefixes: ['note-'] }) }))
      found.add(event?.streamId ?? '');
    expect([...acknowledged].filter((stream) => !found.has(stream))).toEqual([]);
    expect(acknowledged.size).toBeGreaterThanOrEqual(200);
    await double.stop();
  });

  it('ends when the process that started it is killed', async () => {
    const script = new URL('../../dist/test/kurrentdb-double/index.js', import.meta.url).href;
    const parent = spawn(process.execPath, [
      '--input-type=module',
      '--eval',
      `const { KurrentDbDoubleProcess } = await import(${JSON.stringify(script)});
       const double = await KurrentDbDoubleProcess.start({ directory: ${JSON.stringify(newDirectory())} });
       process.stdout.write(double.url + '\\n');`,
    ]);
    const url = String(((await once(parent.stdout, 'data')) as unknown[])[0]).trim();
    expect(await answersTo(url, allRequest({}))).toMatchObject({ error: undefined });
    parent.kill('SIGKILL');
    let refused = false;
    while (!refused) refused = (await answersTo(url, allRequest({}))).error?.code === status.UNAVAILABLE;
    expect(refused).toBe(true);
  });

  it('takes faults from here', async () => {
    const double = await KurrentDbDoubleProcess.start({ directory: newDirectory() });
    const client = connect(double.url);
    await append(client, newStream(), ['one']);
    await double.faults.answerNotReady();
    await expect(append(client, newStream(), ['one'])).rejects.toThrow('Server Is Not Ready');
    await double.faults.heal();
    expect(await append(client, newStream(), ['one'])).toMatchObject({ success: true });
    await expect(double.faults.changeLeader()).rejects.toThrow('no other leader');
    await double.stop();
    await expect(double.faults.heal()).rejects.toThrow('does not run');
  });
});
