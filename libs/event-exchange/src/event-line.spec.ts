import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { RecordedEvent } from '#event-sourcing';
import { eventFrom, eventLine } from './event-line.js';
import { positionFrom } from './position.js';

const moment = fc.date({ noInvalidDate: true }).map((date) => date.toISOString());
const name = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[\p{Cc}\p{Cs}]/u.test(text));
const long = fc.bigInt({ min: 0n, max: 2n ** 63n - 1n });

const recordedEvent: fc.Arbitrary<RecordedEvent> = fc.record({
  id: fc.uuid(),
  schemaVersion: fc.integer({ min: 1 }),
  event: fc.record({
    type: name,
    data: fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue()),
    occurred: fc.record(
      { at: moment, until: moment, exactness: fc.constantFrom('EXACT', 'DAY', 'ABOUT') },
      { requiredKeys: ['at', 'exactness'] },
    ),
  }),
  metadata: fc.dictionary(fc.string(), fc.string()),
  stream: name,
  revision: long,
  position: long,
  recordedAt: moment,
});

describe('the line of an event', () => {
  test('holds the whole event, and gives the same line again', () => {
    fc.assert(
      fc.property(recordedEvent, (event) => {
        const line = eventLine(event);
        expect(line).not.toMatch(/[\r\n]/);
        const again = eventFrom(JSON.parse(line));
        if ('error' in again) throw new Error(again.error);
        expect(eventLine(again)).toBe(line);
        expect(again).toMatchObject({ revision: event.revision, position: event.position, event: { type: event.event.type } });
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
    const again = eventFrom(JSON.parse(line));
    expect('error' in again ? again : eventLine(again)).toBe(line);
    expect(eventFrom(JSON.parse(line.replace('{"position"', '{"__proto__":1,"position"')))).toHaveProperty('error');
  });

  test('is refused in one sentence that names the field, whatever is put in its place', () => {
    const good: unknown = JSON.parse(
      '{"position":"1","id":"c0ffee00-0000-5000-8000-000000000000","stream":"a","revision":"0","type":"Noted","schemaVersion":1,' +
        '"recordedAt":"2024-03-01T09:00:00.000Z","occurred":{"at":"2024-03-01T09:00:00.000Z","exactness":"EXACT"},"data":{},"metadata":{}}',
    );
    expect(eventFrom(good)).not.toHaveProperty('error');
    const fields = Object.keys(good as object);
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.constantFrom(null, true, -1, 0.5, '', ' ', [], [1], undefined), (field, value) => {
        const { error } = eventFrom({ ...(good as object), [field]: value }) as { error?: string };
        if (field === 'stream' || field === 'type') fc.pre(value !== ' ');
        expect(error).toMatch(new RegExp(`^${field} (is|holds) .*\\.$`));
      }),
    );
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
