import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from './canonical-json.js';
import { eventLine } from './event-line.js';
import { canonicalEvent, CHAIN_SEED, chainHash } from './hash-chain.js';
import { aLog, recordedEvents } from './testing/index.js';

/** The same value with the members of every object in another order. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  // Not fromEntries over a plain object: `__proto__` has to stay a member.
  const json = Object.entries(value)
    .toReversed()
    .map(([name, member]) => `${JSON.stringify(name)}:${JSON.stringify(shuffled(member))}`);
  return JSON.parse(`{${json.join(',')}}`);
}

describe('canonical JSON', () => {
  test('is JSON of the same value, whatever the order of members', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json = canonicalJson(value);
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(shuffled(value))).toBe(json);
        expect(canonicalJson(JSON.parse(json))).toBe(json);
      }),
    );
  });

  test('tells different values apart', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        fc.pre(JSON.stringify(shuffled(one)) !== JSON.stringify(shuffled(other)));
        let same = true;
        try {
          expect(JSON.parse(JSON.stringify(one))).toEqual(JSON.parse(JSON.stringify(other)));
        } catch {
          same = false;
        }
        expect(canonicalJson(one) === canonicalJson(other)).toBe(same);
      }),
    );
  });

  test('is what RFC 8785 says', () => {
    // Its sample, sections 3.2.2 to 3.2.4.
    const sample =
      '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}';
    expect(canonicalJson(JSON.parse(sample))).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
    const names = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u{1f600}': 5, '\u0080': 6, '\u00f6': 7 };
    expect(Object.values(JSON.parse(canonicalJson(names)) as Record<string, number>).toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(canonicalJson(names)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}');
  });

  test('has a word for everything that a log may hold', () => {
    expect(canonicalJson(JSON.parse('{"b":{"__proto__":{"z":1,"a":[]}},"a":"\\ud800"}'))).toBe(
      '{"a":"\\ud800","b":{"__proto__":{"a":[],"z":1}}}',
    );
    expect(canonicalJson({ none: undefined, list: [undefined, -0] })).toBe('{"list":[null,0]}');
  });
});

describe('the hash chain', () => {
  test('is what the documentation says, by code of its own', () => {
    const seed = createHash('sha256').update('debrief hash chain 1').digest();
    const [event] = aLog(1);
    if (event === undefined) throw new Error('no event');
    const canonical =
      '{"data":{"text":"note 0"},"id":"00000000-0000-4000-8000-000000000000","metadata":{"actorId":"somebody"},' +
      '"occurred":{"at":"2024-03-01T09:00:00.000Z","exactness":"EXACT"},"recordedAt":"2024-03-01T09:00:00.000Z",' +
      '"revision":"0","schemaVersion":1,"stream":"thing-0","type":"Noted"}';
    expect(canonicalEvent(event)).toBe(canonical);
    expect(CHAIN_SEED).toBe(seed.toString('hex'));
    expect(chainHash(CHAIN_SEED, event)).toBe(
      createHash('sha256')
        .update(Buffer.concat([seed, Buffer.from(canonical)]))
        .digest('hex'),
    );
  });

  // A change of these would break every head that anybody has noted.
  test('stays what it was', () => {
    expect(CHAIN_SEED).toBe('40746d3c4314873afd5b77786426655c38aecd47da3397dfd4a59e5a31f1f525');
    expect(aLog(3).reduce(chainHash, CHAIN_SEED)).toBe('f179f86d406b35de1fccad90afecc6da89b03ffc420daad455b7203fbcac9560');
  });

  test('holds everything of an event but its position', () => {
    fc.assert(
      fc.property(recordedEvents, fc.bigInt({ min: 1n, max: 2n ** 63n - 1n }), (event, position) => {
        expect(chainHash(CHAIN_SEED, { ...event, position })).toBe(chainHash(CHAIN_SEED, event));
        const line = JSON.parse(eventLine(event)) as object;
        expect(canonicalEvent(event)).toBe(canonicalJson({ ...line, position: undefined }));
        const altered = [
          { ...event, id: '11111111-1111-4111-8111-111111111111' },
          { ...event, stream: `${event.stream}x` },
          { ...event, revision: event.revision + 1n },
          { ...event, schemaVersion: event.schemaVersion + 1 },
          { ...event, recordedAt: `${event.recordedAt}x` },
          { ...event, metadata: { ...event.metadata, another: 'x' } },
          { ...event, event: { ...event.event, type: `${event.event.type}x` } },
          { ...event, event: { ...event.event, data: { nothing: event.event.data } } },
          { ...event, event: { ...event.event, occurred: { at: 'another', exactness: 'EXACT' as const } } },
        ];
        const hashes = altered.map((each) => chainHash(CHAIN_SEED, each));
        expect(new Set([chainHash(CHAIN_SEED, event), ...hashes]).size).toBe(10);
      }),
    );
  });
});
