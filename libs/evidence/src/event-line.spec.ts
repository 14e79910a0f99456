import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { eventLine, exportedEventFrom } from './event-line.js';
import { recordedEvents } from './testing/recorded-events.js';
import { positionFrom } from './position.js';

const long = fc.bigInt({ min: 0n, max: 2n ** 63n - 1n });
const hash = fc.stringMatching(/^[0-9a-f]{64}$/);

describe('the line of an event', () => {
  test('holds the whole event, and gives the same line again', () => {
    fc.assert(
      fc.property(recordedEvents, fc.option(hash, { nil: undefined }), (event, chain) => {
        const line = eventLine(event, chain);
        expect(line).not.toMatch(/[\r\n]/);
        const again = exportedEventFrom(JSON.parse(line));
        if ('error' in again) throw new Error(again.error);
        expect(again.hash).toBe(chain);
        expect(eventLine(again.event, again.hash)).toBe(line);
        expect(again.event).toMatchObject({ revision: event.revision, position: event.position, event: { type: event.event.type } });
      }),
    );
  });

  test('keeps what only looks like a prototype', () => {
    const line = eventLine({
      id: 'c0ffee00-0000-5000-8000-000000000000',
      schemaVersion: 1,
      event: {
        type: 'Noted',
        data: JSON.parse('{"__proto__":{"x":1},"constructor":null}') as object,
        occurred: { at: '2024-03-01T09:00:00.000Z', exactness: 'EXACT' },
      },
      metadata: JSON.parse('{"__proto__":"x"}') as Record<string, string>,
      stream: 'thing-1',
      revision: 0n,
      position: 1n,
      recordedAt: '2024-03-01T09:00:00.000Z',
    });
    const again = exportedEventFrom(JSON.parse(line));
    expect('error' in again ? again : eventLine(again.event)).toBe(line);
    expect(exportedEventFrom(JSON.parse(line.replace('{"position"', '{"__proto__":1,"position"')))).toHaveProperty('error');
  });

  test('is refused in one sentence that names the field, whatever is put in its place', () => {
    const good: unknown = JSON.parse(
      '{"position":"1","id":"c0ffee00-0000-5000-8000-000000000000","stream":"a","revision":"0","type":"Noted","schemaVersion":1,' +
        '"recordedAt":"2024-03-01T09:00:00.000Z","occurred":{"at":"2024-03-01T09:00:00.000Z","exactness":"EXACT"},"data":{},"metadata":{}}',
    );
    expect(exportedEventFrom(good)).not.toHaveProperty('error');
    const fields = Object.keys(good as object);
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.constantFrom(null, true, -1, 0.5, '', ' ', [], [1], undefined), (field, value) => {
        const { error } = exportedEventFrom({ ...(good as object), [field]: value }) as { error?: string };
        if (field === 'stream' || field === 'type') fc.pre(value !== ' ');
        expect(error).toMatch(new RegExp(`^${field} (is|holds) .*\\.$`));
      }),
    );
    for (const bad of ['', 'x', 'A'.repeat(64), 'a'.repeat(63), null, 1]) {
      expect(exportedEventFrom({ ...(good as object), hash: bad })).toEqual({ error: expect.stringMatching(/^hash is not/) });
    }
  });
});

describe('a position', () => {
  test('is a plain whole number that a store can have', () => {
    fc.assert(
      fc.property(long, (position) => {
        expect(positionFrom(String(position))).toBe(position);
      }),
    );
    for (const text of ['', ' 1', '1 ', '+1', '-1', '01', '1.0', '1e1', '0x1', '١', '9223372036854775808', '1'.repeat(10_000), 1, null]) {
      expect(positionFrom(text)).toBeNull();
    }
  });
});
