import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { anEvent } from '#event-sourcing/testing';
import { exported, hashesIn, imported, record, withInstallations, withoutHashes } from './testing/installations.js';

const installation = withInstallations();

describe('an import', () => {
  test('gives an installation whose export is the same byte for byte', async () => {
    const here = await installation('here');
    const there = await installation('there');
    await record(
      here.store,
      'thing-a',
      anEvent({ data: { text: '\ud800 \u0000 \ufeff', 2: 'two', 1: 'one', nested: [{}, [], ''] } }),
      anEvent(),
    );
    await record(
      here.store,
      'Straße/ß 😀',
      anEvent({ data: JSON.parse('{"__proto__":{"a":1}}') as object, metadata: { constructor: 'x' } }),
    );
    await here.store.append('thing-a', 1n, [anEvent({ occurred: { at: '0000-01-01T00:00:00.000Z', exactness: 'DAY' } })]);
    const text = await exported(here);
    const response = await imported(there, text);
    expect(await response.json()).toEqual({ events: 4, position: '4', hash: hashesIn(text).at(-1) });
    expect(response.status).toBe(200);
    expect(await exported(there)).toBe(text);
    const [next] = await there.store.append('thing-a', 2n, [anEvent()]);
    expect(next?.position).toBe(5n);
  });

  test('takes lines without hashes, as exports once were', async () => {
    const [here, there, third] = [await installation('here'), await installation('there'), await installation('third')];
    for (let each = 0; each < 4; each++) await record(here.store);
    const text = await exported(here);
    expect(withoutHashes(text)).not.toContain('hash');
    expect((await imported(there, withoutHashes(text))).status).toBe(200);
    expect(await exported(there)).toBe(text);
    const lines = text.split('\n');
    expect((await imported(third, [withoutHashes(`${lines[0] ?? ''}\n`).trimEnd(), ...lines.slice(1)].join('\n'))).status).toBe(200);
    expect(await exported(third)).toBe(text);
  });

  const tampered: readonly (readonly [string, number, RegExp, (lines: readonly string[]) => readonly string[]])[] = [
    ['an altered line', 3, /^hash does not follow/, (lines) => lines.with(2, lines[2]?.replace('"text":"so"', '"text":"no"') ?? '')],
    [
      'an altered hash',
      3,
      /^hash does not follow/,
      (lines) => lines.with(2, lines[2]?.replace(/"hash":"[0-9a-f]{64}/, `"hash":"${'0'.repeat(64)}`) ?? ''),
    ],
    ['a line taken out', 3, /^hash does not follow/, (lines) => lines.toSpliced(2, 1)],
    ['the first lines taken out', 1, /^hash does not follow/, (lines) => lines.slice(2)],
    ['a hash taken away', 3, /^hash is missing/, (lines) => lines.with(2, withoutHashes(lines[2] ?? ''))],
    ['something else for a hash', 3, /^hash is not/, (lines) => lines.with(2, lines[2]?.replace(/"hash":"[0-9a-f]+/, '"hash":"00') ?? '')],
  ];

  test.each(tampered)('of lines with %s is refused at line %i', async (_, number, reason, tamper) => {
    const [here, there] = [await installation('here'), await installation('there')];
    for (let each = 0; each < 6; each++) await record(here.store);
    const lines = (await exported(here)).trimEnd().split('\n');
    const response = await imported(there, tamper(lines).join('\n'));
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ line: number, error: expect.stringMatching(reason) });
    expect(await there.store.head()).toBe(0n);
    expect((await imported(there, lines.join('\n'))).status).toBe(200);
  });

  test('takes lines that end as on Windows, a byte order mark, and spaces', async () => {
    const here = await installation('here');
    const there = await installation('there');
    await record(here.store, 'thing-a', anEvent(), anEvent());
    const text = await exported(here);
    expect(await (await imported(there, `\ufeff ${text.replaceAll('\n', ' \r\n')}\r\n \n`)).json()).toEqual({
      events: 2,
      position: '2',
      hash: hashesIn(text).at(-1),
    });
    expect(await exported(there)).toBe(text);
  });

  const line = (number: number, changes: object = {}): string =>
    JSON.stringify({
      position: String(number * 2),
      id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
      stream: 'thing-a',
      revision: String(number - 1),
      type: 'Noted',
      schemaVersion: 1,
      recordedAt: '2024-03-01T09:00:00.000Z',
      occurred: { at: '2024-03-01T09:00:00.000Z', exactness: 'EXACT' },
      data: {},
      metadata: {},
      ...changes,
    });
  const latin1 = Buffer.from(`${line(1)}\n${line(2, { data: { text: 'ü' } })}\n`, 'latin1');

  const bad: readonly (readonly [string, number, RegExp, string | Buffer<ArrayBuffer>])[] = [
    ['nothing', 1, /no events/, ''],
    ['blank lines only', 1, /no events/, '\n\n'],
    ['bytes that are not UTF-8', 2, /UTF-8/, latin1],
    ['text that is not JSON', 2, /JSON/, `${line(1)}\nhello\n${line(2)}\n`],
    ['a last line that was cut off', 2, /JSON/, `${line(1)}\n${line(2).slice(0, -10)}`],
    ['a blank line between', 2, /blank/, `${line(1)}\n\n${line(2)}\n`],
    ['JSON that is no object', 1, /object/, '[1]\n'],
    ['null', 1, /object/, 'null\n'],
    ['an error message', 1, /statusCode|missing/, '{"statusCode":401,"message":"no"}\n'],
    ['a missing field', 2, /^stream is missing/, `${line(1)}\n${line(2, { stream: undefined })}\n`],
    ['an unknown field', 1, /note/, `${line(1, { note: 1 })}\n`],
    [
      'an unknown field within',
      1,
      /^occurred .*place/,
      line(1, { occurred: { at: '2024-03-01T09:00:00.000Z', exactness: 'EXACT', place: 1 } }),
    ],
    ['a position that is a number', 1, /^position /, line(1, { position: 2 })],
    ['a position of nothing', 1, /position/, line(1, { position: '0' })],
    ['a position beyond all', 1, /^position /, line(1, { position: '9223372036854775808' })],
    ['a revision that is negative', 1, /^revision /, line(1, { revision: '-1' })],
    ['a schema version that never was', 1, /^schemaVersion /, line(1, { schemaVersion: 0 })],
    ['half a schema version', 1, /^schemaVersion /, line(1, { schemaVersion: 1.5 })],
    ['an id that is none', 1, /^id /, line(1, { id: 'x' })],
    ['an empty stream', 1, /^stream /, line(1, { stream: '' })],
    ['a type with a line break', 1, /^type /, line(1, { type: 'a\ndata: b' })],
    ['half a character', 1, /^stream /, line(1, { stream: '\ud800' })],
    ['a time without milliseconds', 1, /^recordedAt /, line(1, { recordedAt: '2024-03-01T09:00:00Z' })],
    ['a day that never was', 1, /^occurred\.at /, line(1, { occurred: { at: '2024-02-30T09:00:00.000Z', exactness: 'EXACT' } })],
    ['an unknown exactness', 1, /^occurred\.exactness /, line(1, { occurred: { at: '2024-03-01T09:00:00.000Z', exactness: 'MAYBE' } })],
    ['data that is a list', 1, /^data /, line(1, { data: [] })],
    ['a number beyond all', 1, /^data /, line(1).replace('"data":{}', '"data":{"a":[1e400]}')],
    ['data nested too deep', 1, /^data /, line(1).replace('"data":{}', `"data":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)],
    ['metadata that is not text', 1, /^metadata /, line(1, { metadata: { a: 1 } })],
    ['a gap in a stream', 2, /revision/, `${line(1)}\n${line(2, { revision: '2' })}\n`],
    ['the same position twice', 2, /position/, `${line(1)}\n${line(2, { position: '2' })}\n`],
    ['the same id twice', 2, /id/, `${line(1)}\n${line(2, { id: '00000000-0000-4000-8000-000000000001' })}\n`],
    ['a clock that went back', 2, /recorded/, `${line(1)}\n${line(2, { recordedAt: '2023-03-01T09:00:00.000Z' })}\n`],
    ['an export that does not begin at the beginning', 1, /revision/, `${line(2)}\n${line(3)}\n`],
    ['a line without an end', 2, /too long/, `${line(1)}\n${'x'.repeat(17_000_000)}`],
  ];

  test.each(bad)('of %s names line %i and keeps nothing', async (_, number, reason, body) => {
    const there = await installation('there');
    const response = await imported(there, body);
    const answer = (await response.json()) as { line: number; error: string };
    expect(answer).toEqual({ line: number, error: expect.stringMatching(reason) });
    expect(response.status).toBe(400);
    expect(await there.store.head()).toBe(0n);
    expect(await (await imported(there, `${line(1)}\n${line(2)}\n`)).json()).toEqual({
      events: 2,
      position: '4',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  test('answers while the rest of a bad body is still coming', async () => {
    const there = await installation('there');
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('hello\n');
      for (let each = 0; each < 200; each++) {
        await delay(1);
        yield Buffer.alloc(100_000, ' ');
      }
    }
    const response = await imported(there, endless());
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ line: 1 });
  });

  test('is refused where something has been recorded, before or meanwhile', async () => {
    const there = await installation('there');
    let meanwhile: () => void = () => undefined;
    const recorded = new Promise<void>((resolve) => (meanwhile = resolve));
    async function* slow(): AsyncGenerator<Uint8Array> {
      for (let number = 1; number <= 300; number++) yield Buffer.from(`${line(number)}\n`);
      await recorded;
      yield Buffer.from(`${line(301)}\n`);
    }
    const importing = imported(there, slow());
    await delay(100);
    const second = await imported(there, line(1));
    expect(second.status).toBe(409);
    expect(await second.json()).toEqual({ error: 'An import is running already.' });
    await record(there.store);
    meanwhile();
    const first = await importing;
    expect(first.status).toBe(409);
    expect(await first.json()).toEqual({ error: expect.stringMatching(/empty/), position: '1' });
    const third = await imported(there, `${line(1)}\n`);
    expect(third.status).toBe(409);
    expect(await there.store.head()).toBe(1n);
  });

  test('keeps nothing of a body that broke off', async () => {
    const there = await installation('there');
    for (const cut of [line(2), line(2).slice(0, 20), '']) {
      const socket = connect(there.port, '127.0.0.1');
      const body = `${line(1)}\n${cut === '' ? '' : `${cut}\n`}`;
      socket.write(
        `POST /import/events HTTP/1.1\r\nhost: x\r\ncontent-type: application/x-ndjson\r\ncontent-length: ${body.length + 100}\r\n\r\n${body}`,
      );
      await delay(50);
      socket.destroy();
      await delay(50);
      expect(await there.store.head()).toBe(0n);
    }
    expect((await imported(there, line(1))).status).toBe(200);
  });

  test('wants NDJSON', async () => {
    const there = await installation('there');
    for (const type of ['application/json', 'text/plain', 'application/octet-stream']) {
      expect((await imported(there, '{}', { 'content-type': type })).status).toBe(415);
    }
    expect((await fetch(`${there.url}/import/events`, { method: 'POST' })).status).toBe(415);
  });

  test('carries 6,000 events over, straight from an export', async () => {
    const here = await installation('here');
    const there = await installation('there');
    const text = 'x'.repeat(4_000);
    await Promise.all(
      Array.from({ length: 60 }, (_, each) =>
        record(here.store, `thing-${each}`, ...Array.from({ length: 100 }, () => anEvent({ data: { text } }))),
      ),
    );
    const source = await fetch(`${here.url}/export/events`);
    const response = await imported(there, source.body ?? '');
    expect(await response.json()).toEqual({ events: 6_000, position: '6000', hash: expect.anything() });
    expect(await there.store.head()).toBe(6_000n);
    expect((await exported(there)) === (await exported(here))).toBe(true);
  });
});
