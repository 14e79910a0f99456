import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { collect, UnknownPositionError } from '#event-sourcing';
import type { NewEvent, RecordedEvent, SubscribeOptions } from '#event-sourcing';
import { anEvent, eventually } from '#event-sourcing/testing';
import { checkExport, CHAIN_SEED } from '#evidence';
import { chainOf } from '#evidence/testing';
import { openSqliteEventStore } from '#sqlite-event-store';
import type { SqliteEventStore } from '#sqlite-event-store';
import { exchangeOn } from './testing/index.js';
import type { Exchange } from './testing/index.js';

let directory: string;
let closing: (() => Promise<void>)[];

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'debrief-exchange-'));
  closing = [];
});
afterEach(async () => {
  for (const close of closing.reverse()) await close();
  rmSync(directory, { recursive: true });
});

interface Installation extends Exchange {
  readonly store: SqliteEventStore;
  /** The subscriptions that have not ended. */
  readonly subscriptions: () => number;
  /** How far the log has been read by exports. */
  readonly read: () => bigint;
}

async function installation(name: string): Promise<Installation> {
  const store = openSqliteEventStore({ path: join(directory, `${name}.db`), clock: () => new Date().toISOString() });
  closing.push(() => store.close());
  let subscriptions = 0;
  let read = 0n;
  const watched = new Proxy(store, {
    get(target, property): unknown {
      if (property === 'subscribeToAll') {
        return async function* (options: SubscribeOptions) {
          subscriptions++;
          try {
            yield* target.subscribeToAll(options);
          } finally {
            subscriptions--;
          }
        };
      }
      if (property === 'readAll') {
        return async function* (...options: Parameters<typeof target.readAll>) {
          for await (const event of target.readAll(...options)) {
            read = event.position;
            yield event;
          }
        };
      }
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
  const exchange = await exchangeOn(watched);
  closing.push(() => exchange.close());
  return { ...exchange, store, subscriptions: () => subscriptions, read: () => read };
}

let wishes = 0;
const record = (store: SqliteEventStore, stream = `thing-${++wishes}`, ...events: NewEvent[]): Promise<readonly RecordedEvent[]> =>
  store.append(stream, 'no-stream', events.length === 0 ? [anEvent()] : events);

/** How far the log has been read once that goes no further. */
async function atRest({ read }: Installation): Promise<bigint> {
  for (;;) {
    const before = read();
    await delay(100);
    if (read() === before) return before;
  }
}

const exported = async ({ url }: Exchange, query = ''): Promise<string> => (await fetch(`${url}/export/events${query}`)).text();
const head = async ({ url }: Exchange): Promise<unknown> => (await fetch(`${url}/export/head`)).json();
const hashesIn = (text: string): readonly unknown[] =>
  text
    .split('\n')
    .filter((each) => each !== '')
    .map((each) => (JSON.parse(each) as { hash?: unknown }).hash);
const withoutHashes = (text: string): string => text.replaceAll(/,"hash":"[0-9a-f]{64}"\}$/gm, '}');
function streamOf(chunks: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const next: IteratorResult<Uint8Array, unknown> = await iterator.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
  });
}

const imported = (
  { url }: Exchange,
  body: string | Buffer<ArrayBuffer> | AsyncIterable<Uint8Array>,
  headers = { 'content-type': 'application/x-ndjson' },
): Promise<Response> => {
  // Node needs `duplex` for a streamed body; the types of browsers do not know it.
  const sent = typeof body === 'string' || Buffer.isBuffer(body) ? body : streamOf(body);
  const request: RequestInit & { readonly duplex: 'half' } = { method: 'POST', headers, body: sent, duplex: 'half' };
  return fetch(`${url}/import/events`, request);
};

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

  test('carries 20,000 events over, straight from an export', async () => {
    const here = await installation('here');
    const there = await installation('there');
    const text = 'x'.repeat(2_000);
    await Promise.all(
      Array.from({ length: 200 }, (_, each) =>
        record(here.store, `thing-${each}`, ...Array.from({ length: 100 }, () => anEvent({ data: { text } }))),
      ),
    );
    const source = await fetch(`${here.url}/export/events`);
    const response = await imported(there, source.body ?? '');
    expect(await response.json()).toEqual({ events: 20_000, position: '20000', hash: expect.anything() });
    expect(await there.store.head()).toBe(20_000n);
    expect((await exported(there)) === (await exported(here))).toBe(true);
  });
});

interface Frame {
  readonly id: string;
  readonly event: string;
  readonly data: string;
}

interface LiveClient {
  readonly response: Response;
  readonly frames: readonly Frame[];
  readonly lastEventId: () => string;
  /** When the server ended it; rejects when it was broken off. */
  readonly ended: Promise<void>;
  readonly leave: () => void;
}

async function live({ url }: Exchange, query = '', headers: Record<string, string> = {}): Promise<LiveClient> {
  const ending = new AbortController();
  const response = await fetch(`${url}/live${query}`, { headers, signal: ending.signal });
  const frames: Frame[] = [];
  let lastEventId = '';
  const read = async (): Promise<void> => {
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of response.body ?? []) {
      const blocks = (text + decoder.decode(chunk, { stream: true })).split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) {
        const { id, event, data } = Object.fromEntries(
          block.split('\n').map((field) => [field.slice(0, field.indexOf(':')), field.slice(field.indexOf(':') + 2)]),
        ) as Partial<Frame>;
        lastEventId = id ?? lastEventId;
        if (data !== undefined) frames.push({ id: id ?? '', event: event ?? '', data });
      }
    }
  };
  const ended = read();
  ended.catch(() => undefined);
  return {
    response,
    frames,
    lastEventId: () => lastEventId,
    ended,
    leave: () => {
      ending.abort();
    },
  };
}

const positionsOf = (frames: readonly Frame[]): readonly number[] => frames.map(({ id }) => Number(id));
const upTo = (last: number, first = 1): readonly number[] => Array.from({ length: last - first + 1 }, (_, index) => first + index);

describe('live events', () => {
  test('are frames of what an export would say, and not to be kept by anybody on the way', async () => {
    const here = await installation('here');
    await record(here.store, 'thing-a', anEvent({ data: { text: 'one\ntwo\r\nthree' } }));
    const client = await live(here, '?from=0');
    expect(Object.fromEntries(client.response.headers)).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache',
      'x-accel-buffering': 'no',
    });
    await eventually(() => client.frames.length === 1);
    expect(client.frames).toEqual([{ id: '1', event: 'Noted', data: withoutHashes(await exported(here)).trimEnd() }]);
    client.leave();
  });

  test('begin with what comes now, and can be taken up again before any came', async () => {
    const here = await installation('here');
    await record(here.store);
    const client = await live(here);
    await eventually(() => client.lastEventId() === '1');
    client.leave();
    await record(here.store);
    const again = await live(here, '?from=0', { 'last-event-id': client.lastEventId() });
    await record(here.store);
    await eventually(() => again.frames.length === 2);
    expect(positionsOf(again.frames)).toEqual([2, 3]);
    again.leave();
  });

  test('miss nothing and repeat nothing while others write and the connection comes and goes', async () => {
    const here = await installation('here');
    for (let each = 0; each < 500; each++) void record(here.store);
    const writing = Promise.all(
      upTo(8).map(async () => {
        for (let each = 0; each < 250; each++) await record(here.store);
      }),
    );
    const whole = await live(here, '?from=0');
    const parts: Frame[] = [];
    let lastEventId = '0';
    while (parts.length < 2_500) {
      const part = await live(here, '', { 'last-event-id': lastEventId });
      const wanted = Math.min(400, 2_500 - parts.length);
      await eventually(() => part.frames.length >= wanted);
      parts.push(...part.frames);
      lastEventId = part.frames.at(-1)?.id ?? '';
      part.leave();
    }
    await writing;
    await eventually(() => whole.frames.length >= 2_500);
    expect(positionsOf(whole.frames)).toEqual(upTo(2_500));
    expect(positionsOf(parts)).toEqual(upTo(2_500));
    whole.leave();
    await eventually(() => here.subscriptions() === 0);
  });

  test('are let go of when the client leaves, or only wanted to know the headers', async () => {
    const here = await installation('here');
    const clients = await Promise.all(upTo(10).map(() => live(here)));
    await eventually(() => here.subscriptions() === 10);
    for (const client of clients) client.leave();
    await eventually(() => here.subscriptions() === 0);
    await fetch(`${here.url}/live`, { method: 'HEAD' });
    await eventually(() => here.subscriptions() === 0);
  });

  test('wait for a client that is slow', async () => {
    const here = await installation('here');
    const data = { text: 'x'.repeat(20_000) };
    for (let each = 0; each < 40; each++) await record(here.store, `thing-${each}`, ...upTo(40).map(() => anEvent({ data })));
    const before = process.memoryUsage().rss;
    const sockets = upTo(5).map(() => {
      const socket = connect(here.port, '127.0.0.1').pause();
      socket.write('GET /live?from=0 HTTP/1.1\r\nhost: x\r\n\r\n');
      return socket;
    });
    await eventually(() => here.subscriptions() === 5);
    await delay(500);
    // All of it to all of them would be 160 MB.
    expect(process.memoryUsage().rss - before).toBeLessThan(80_000_000);
    for (const socket of sockets) socket.destroy();
    await eventually(() => here.subscriptions() === 0);
  });

  test('wait for a position that another node has given already', async () => {
    const here = await installation('here');
    await record(here.store);
    await record(here.store);
    let asked = 0;
    const real = here.store.head.bind(here.store);
    here.store.head = () => (++asked < 2 ? Promise.resolve(1n) : real());
    const client = await live(here, '?from=2');
    expect(client.response.status).toBe(200);
    await record(here.store);
    await eventually(() => client.frames.length === 1);
    expect(client.frames[0]?.id).toBe('3');
    client.leave();
  });

  test('end when the server stops', async () => {
    const here = await installation('here');
    const clients = await Promise.all(upTo(3).map(() => live(here)));
    await eventually(() => here.subscriptions() === 3);
    await here.close();
    for (const client of clients) await client.ended;
    expect(here.subscriptions()).toBe(0);
  });

  test.each([
    ['?from=x', {}, /^from /],
    ['?from=', {}, /^from /],
    ['?from=2', {}, /^from is beyond/],
    ['?from=0', { 'last-event-id': 'x' }, /^Last-Event-ID /],
    ['?from=0', { 'last-event-id': '2' }, /^Last-Event-ID is beyond/],
  ])('refuse %s with %j', async (query, headers, message) => {
    const here = await installation('here');
    await record(here.store);
    const response = await fetch(`${here.url}/live${query}`, { headers });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ message: expect.stringMatching(message) });
  });
});
