import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { collect, UnknownPositionError } from '#event-sourcing';
import { anEvent } from '#event-sourcing/testing';
import { checkExport, CHAIN_SEED } from '#evidence';
import { chainOf } from '#evidence/testing';
import { atRest, exported, hashesIn, head, record, withInstallations } from './testing/installations.js';

const installation = withInstallations();

describe('an export', () => {
  test('has everything that is stored of each event, in stable lines', async () => {
    const here = await installation('here');
    const event = anEvent({
      data: { text: 'Ünïcode\u2028\n', none: null, numbers: [1.5, -0, 1e21] },
      occurred: { at: '2024-03-01T09:00:00.000Z', until: '2024-03-01T10:00:00.000Z', exactness: 'ABOUT' },
      metadata: { actorId: 'actor-1', $correlationId: 'c' },
    });
    const [recorded] = await record(here.store, 'thing-a', event);
    const response = await fetch(`${here.url}/export/events`);
    expect(response.headers.get('content-type')).toBe('application/x-ndjson');
    expect(await response.text()).toBe(
      `{"position":"1","id":"${event.id}","stream":"thing-a","revision":"0","type":"Noted","schemaVersion":1,` +
        `"recordedAt":"${recorded?.recordedAt ?? ''}",` +
        '"occurred":{"at":"2024-03-01T09:00:00.000Z","until":"2024-03-01T10:00:00.000Z","exactness":"ABOUT"},' +
        '"data":{"text":"Ünïcode\u2028\\n","none":null,"numbers":[1.5,0,1e+21]},' +
        `"metadata":{"actorId":"actor-1","$correlationId":"c"},"hash":"${chainOf(recorded === undefined ? [] : [recorded])[0] ?? ''}"}\n`,
    );
  });

  test('has the hash chain in its lines, from wherever it begins', async () => {
    const here = await installation('here');
    expect(await head(here)).toEqual({ position: '0', events: 0, hash: CHAIN_SEED });
    for (let each = 0; each < 30; each++) await record(here.store);
    const everything = await collect(here.store.readAll());
    const chain = chainOf(everything);
    const whole = await exported(here);
    expect(hashesIn(whole)).toEqual(chain);
    expect(await head(here)).toEqual({ position: '30', events: 30, hash: chain[29] });
    for (const from of [29, 3, 17, 3, 18, 0]) expect(hashesIn(await exported(here, `?from=${from}`))).toEqual(chain.slice(from));
    const verdict = await checkExport(Readable.from([Buffer.from(await exported(here, '?from=17'))]), { after: chain[16] ?? '' });
    expect(verdict).toMatchObject({ kind: 'holds', events: 13, head: chain[29] });
    await record(here.store);
    const [last] = await collect(here.store.readAll({ after: 30n }));
    expect(await head(here)).toMatchObject({ events: 31, hash: chainOf([...everything, ...(last === undefined ? [] : [last])])[30] });
  });

  test('goes on from where it was asked for lately, without reading what was before', async () => {
    const here = await installation('here');
    for (let each = 0; each < 40; each++) await record(here.store);
    const lines = (await exported(here)).split('\n');
    await record(here.store);
    const starts: (bigint | undefined)[] = [];
    const readAll = here.store.readAll.bind(here.store);
    here.store.readAll = (options) => {
      if (options?.maxCount === undefined) starts.push(options?.from);
      return readAll(options);
    };
    expect((await exported(here, '?from=40')).split('\n')).toHaveLength(2);
    expect(starts).toEqual([40n]);
    await head(here);
    expect(starts).toEqual([40n, 41n]);
    expect((await exported(here, '?from=20')).split('\n').slice(0, 20)).toEqual(lines.slice(20, 40));
    expect((await exported(here, '?from=25')).split('\n').slice(0, 15)).toEqual(lines.slice(25, 40));
    expect(starts).toEqual([40n, 41n, undefined, 20n]);
  });

  test('reads all of the log again where another one was put in its place', async () => {
    const here = await installation('here');
    for (let each = 0; each < 5; each++) await record(here.store);
    await head(here);
    const [another] = [await installation('another')];
    for (let each = 0; each < 8; each++) await record(another.store);
    here.store.readAll = (options) => another.store.readAll(options);
    expect(hashesIn(await exported(here, '?from=6'))).toEqual(chainOf(await collect(another.store.readAll())).slice(6));
    const last = await head(another);
    expect(await head(here)).toEqual(last);
  });

  test('is refused from a position that the log has not given', async () => {
    const here = await installation('here');
    await record(here.store);
    here.store.readAll = async function* (options) {
      if (options?.after !== undefined) throw new UnknownPositionError(options.after);
      yield* await Promise.resolve([]);
    };
    for (const path of ['export/events', 'live']) {
      const response = await fetch(`${here.url}/${path}?from=1`);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({
        message: 'from is a position that this log has not given: it comes from another log.',
      });
    }
  });

  test('begins behind a position', async () => {
    const here = await installation('here');
    expect(await exported(here)).toBe('');
    await record(here.store, 'thing-a', anEvent(), anEvent(), anEvent());
    const lines = (await exported(here)).split('\n');
    expect(lines).toHaveLength(4);
    expect(await exported(here, '?from=0')).toBe(lines.join('\n'));
    expect(await exported(here, '?from=2')).toBe(`${lines[2] ?? ''}\n`);
    for (const beyond of ['3', '4', '9223372036854775807']) expect(await exported(here, `?from=${beyond}`)).toBe('');
  });

  test.each(['x', '-1', '1.5', '', '%20', '1e3', '0x1', '01', '9223372036854775808', '1&from=2'])('refuses from=%s', async (from) => {
    const here = await installation('here');
    const response = await fetch(`${here.url}/export/events?from=${from}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ message: expect.stringMatching(/^from /) });
  });

  test('stops reading the log when nobody takes it any more', async () => {
    const here = await installation('here');
    const big = 'x'.repeat(20_000);
    for (let round = 0; round < 40; round++) {
      await record(here.store, `thing-${round}`, ...Array.from({ length: 40 }, () => anEvent({ data: { big } })));
    }
    const ending = new AbortController();
    const response = await fetch(`${here.url}/export/events`, { signal: ending.signal });
    const reader = response.body?.getReader();
    await reader?.read();
    expect(await atRest(here)).toBeLessThan(1_600n);
    ending.abort();
    expect(await atRest(here)).toBeLessThan(1_600n);

    await fetch(`${here.url}/export/events`, { method: 'HEAD' });
    expect(await atRest(here)).toBeLessThan(1_600n);
  });

  test('is never taken for a whole one when the log cannot be read to its end', async () => {
    const here = await installation('here');
    for (let each = 0; each < 1_000; each++) void record(here.store);
    await record(here.store);
    here.store.readAll = async function* () {
      for (let each = 0; each < 1_000; each++) yield* await record(here.store);
      throw new Error('the disk is gone');
    };
    await expect(exported(here)).rejects.toThrow();
  });
});
