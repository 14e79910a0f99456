import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach } from '@jest/globals';
import type { NewEvent, RecordedEvent, SubscribeOptions } from '#event-sourcing';
import { anEvent } from '#event-sourcing/testing';
import { openSqliteEventStore } from '#sqlite-event-store';
import type { SqliteEventStore } from '#sqlite-event-store';
import { exchangeOn } from './exchange.js';
import type { Exchange } from './exchange.js';

/** An exchange on an embedded log of its own, and what is asked of that log. */
export interface Installation extends Exchange {
  readonly store: SqliteEventStore;
  /** The subscriptions that have not ended. */
  readonly subscriptions: () => number;
  /** How far the log has been read by exports. */
  readonly read: () => bigint;
}

/** For the tests of a file: opens an installation by its name; each test begins with none, and what it opened is closed after it. */
export function withInstallations(): (name: string) => Promise<Installation> {
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

  async function installation(name: string): Promise<Installation> {
    const store = openSqliteEventStore({ path: join(directory, `${name}.db`), clock: () => new Date().toISOString() });
    closing.push(() => store.close());
    const { watched, subscriptions, read } = watch(store);
    const exchange = await exchangeOn(watched);
    closing.push(() => exchange.close());
    return { ...exchange, store, subscriptions, read };
  }

  return installation;
}

function watch(store: SqliteEventStore): Pick<Installation, 'subscriptions' | 'read'> & { readonly watched: SqliteEventStore } {
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
  return { watched, subscriptions: () => subscriptions, read: () => read };
}

let wishes = 0;

/** Records events, one of its own accord where none is given, in a stream that is new. */
export const record = (store: SqliteEventStore, stream = `thing-${++wishes}`, ...events: NewEvent[]): Promise<readonly RecordedEvent[]> =>
  store.append(stream, 'no-stream', events.length === 0 ? [anEvent()] : events);

/** How far the log has been read once that goes no further. */
export async function atRest({ read }: Installation): Promise<bigint> {
  for (;;) {
    const before = read();
    await delay(100);
    if (read() === before) return before;
  }
}

/** What an export answers, as text. */
export const exported = async ({ url }: Exchange, query = ''): Promise<string> => (await fetch(`${url}/export/events${query}`)).text();
/** What is said of the end of the log. */
export const head = async ({ url }: Exchange): Promise<unknown> => (await fetch(`${url}/export/head`)).json();

/** The hash of each line of an export. */
export const hashesIn = (text: string): readonly unknown[] =>
  text
    .split('\n')
    .filter((each) => each !== '')
    .map((each) => (JSON.parse(each) as { hash?: unknown }).hash);

/** An export as it was before lines had hashes. */
export const withoutHashes = (text: string): string => text.replaceAll(/,"hash":"[0-9a-f]{64}"\}$/gm, '}');

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

/** Sends a body to an import. */
export const imported = (
  { url }: Exchange,
  body: string | Buffer<ArrayBuffer> | AsyncIterable<Uint8Array>,
  headers = { 'content-type': 'application/x-ndjson' },
): Promise<Response> => {
  // Node needs `duplex` for a streamed body; the types of browsers do not know it.
  const sent = typeof body === 'string' || Buffer.isBuffer(body) ? body : streamOf(body);
  const request: RequestInit & { readonly duplex: 'half' } = { method: 'POST', headers, body: sent, duplex: 'half' };
  return fetch(`${url}/import/events`, request);
};
