import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { RecordedEvent } from './event.js';
import { RememberedStreams } from './remembered-streams.js';

function eventsOf(stream: string, count: number): readonly RecordedEvent[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `${stream}-${index}`,
    schemaVersion: 1,
    event: { type: 'Noted', data: {}, occurred: { at: '2024-03-01T09:00:00.000Z', exactness: 'EXACT' } },
    metadata: {},
    stream,
    revision: BigInt(index),
    position: BigInt(index + 1),
    recordedAt: '2024-03-01T09:00:00.000Z',
  }));
}

describe('streams that are remembered', () => {
  test('are given as they were told last, and the longest unused go first', () => {
    const streams = new RememberedStreams(10);
    streams.remember('a', eventsOf('a', 4));
    streams.remember('b', eventsOf('b', 4));
    streams.remember('a', eventsOf('a', 5));
    streams.remember('c', eventsOf('c', 5));
    expect(['a', 'b', 'c'].map((stream) => streams.beginningOf(stream).length)).toEqual([5, 0, 5]);
  });

  test('are not those that are longer than all that is held, nor those that were forgotten', () => {
    const streams = new RememberedStreams(10);
    streams.remember('a', eventsOf('a', 4));
    streams.remember('long', eventsOf('long', 11));
    expect(streams.beginningOf('long')).toEqual([]);
    expect(streams.beginningOf('a')).toHaveLength(4);
    streams.forget('a');
    streams.forget('a');
    expect(streams.beginningOf('a')).toEqual([]);
  });

  test('never hold more than they may', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat(12))), (told) => {
        const streams = new RememberedStreams(10);
        for (const [stream, count] of told) {
          streams.remember(stream, eventsOf(stream, count));
          expect(streams.beginningOf(stream)).toHaveLength(count > 10 ? 0 : count);
          const held = ['a', 'b', 'c', 'd'].reduce((sum, one) => sum + streams.beginningOf(one).length, 0);
          expect(held).toBeLessThanOrEqual(10);
        }
      }),
    );
  });
});
