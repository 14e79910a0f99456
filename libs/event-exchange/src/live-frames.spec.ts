import { describe, expect, test } from '@jest/globals';
import { anEvent, InMemoryEventStore } from '#event-sourcing/testing';
import type { EventStore, RecordedEvent, SubscribeOptions } from '#event-sourcing';
import { eventFrame, liveFrames } from './live-frames.js';
import { inChunks } from './text-chunks.js';

const newStore = (): InMemoryEventStore => new InMemoryEventStore(() => '2024-03-01T10:30:00.000Z');
const never = new AbortController().signal;

async function textOf(frames: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const frame of frames) text += frame;
  return text;
}

/** A store whose subscription gives `batches`, then does what `end` does, and remembers how far it was read. */
function subscribedTo(batches: readonly (readonly RecordedEvent[])[], end: (signal: AbortSignal) => Promise<void>) {
  const seen = { taken: 0, released: false };
  const store: EventStore = Object.assign(newStore(), {
    async *subscribeToAll({ signal }: SubscribeOptions) {
      try {
        for (const batch of batches) {
          seen.taken++;
          yield batch;
        }
        await end(signal);
      } finally {
        seen.released = true;
      }
    },
  });
  return { store, seen };
}

const untilAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else
      signal.addEventListener('abort', () => {
        resolve();
      });
  });

describe('live frames', () => {
  test('give what is there, then what comes, until the signal', async () => {
    const store = newStore();
    const [first] = await store.append('a', 'no-stream', [anEvent()]);
    const ending = new AbortController();
    const frames = liveFrames(store, { after: 0n, tellStart: false, signal: ending.signal });
    const reading = (async () => {
      let text = '';
      for await (const frame of frames) {
        text += frame;
        if (text.includes('event: Else')) ending.abort();
      }
      return text;
    })();
    const [second] = await store.append('b', 'no-stream', [anEvent({ type: 'Else' })]);
    if (first === undefined || second === undefined) throw new Error('nothing was recorded');
    expect(await reading).toBe(`retry: 2000\n\n${eventFrame(first)}${eventFrame(second)}`);
    expect(eventFrame(second)).toMatch(/^id: 2\nevent: Else\ndata: \{"position":"2",.*\}\n\n$/);
  });

  test('tell where they begin, when the client did not say', async () => {
    const frames = liveFrames(newStore(), { after: 812n, tellStart: true, signal: AbortSignal.abort() });
    expect(await textOf(frames)).toBe('retry: 2000\nid: 812\n\n');
  });

  test('say now and then that they are still there', async () => {
    const store = newStore();
    const frames = liveFrames(store, { after: 0n, tellStart: false, signal: never, heartbeatMilliseconds: 5 });
    await frames.next();
    expect((await frames.next()).value).toBe(': still here\n\n');
    expect((await frames.next()).value).toBe(': still here\n\n');
    const [recorded] = await store.append('a', 'no-stream', [anEvent()]);
    let next = await frames.next();
    while (next.value === ': still here\n\n') next = await frames.next();
    expect(next.value).toBe(recorded === undefined ? '' : eventFrame(recorded));
    await frames.return(undefined);
  });

  test('are read from the log as they are taken, and release it when they are not wanted any more', async () => {
    const recorded = await newStore().append('a', 'no-stream', [anEvent()]);
    const { store, seen } = subscribedTo([recorded, recorded, recorded, recorded], untilAborted);
    const frames = liveFrames(store, { after: 0n, tellStart: false, signal: never });
    await frames.next();
    await frames.next();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen.taken).toBeLessThanOrEqual(2);
    await frames.return(undefined);
    expect(seen.released).toBe(true);
  });

  test('release a subscription that waits', async () => {
    const { store, seen } = subscribedTo([], untilAborted);
    for await (const frame of liveFrames(store, { after: 0n, tellStart: false, signal: never, heartbeatMilliseconds: 1 })) {
      if (frame.startsWith(':')) break;
    }
    expect(seen.released).toBe(true);
  });

  test('fail as the subscription fails', async () => {
    const { store } = subscribedTo([], () => Promise.reject(new Error('the disk is gone')));
    await expect(textOf(liveFrames(store, { after: 0n, tellStart: false, signal: never }))).rejects.toThrow('the disk is gone');
  });
});

describe('chunks of text', () => {
  test('hold every piece in order, none of them empty, and all but the last are worth a write', async () => {
    const pieces = Array.from({ length: 500 }, (_, index) => String(index).repeat(index));
    const chunks: string[] = [];
    for await (const chunk of inChunks(pieces)) chunks.push(chunk);
    expect(chunks.join('')).toBe(pieces.join(''));
    expect(chunks.slice(0, -1).every(({ length }) => length >= 65_536)).toBe(true);
    for await (const chunk of inChunks(['', ''])) throw new Error(`a chunk of nothing: ${chunk}`);
  });
});
