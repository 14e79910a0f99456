import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { anEvent, eventually } from '#event-sourcing/testing';
import { exported, record, withInstallations, withoutHashes } from './testing/installations.js';
import { live } from './testing/live-client.js';
import type { Frame } from './testing/live-client.js';

const installation = withInstallations();

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
