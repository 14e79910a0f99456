import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ndjsonLines, ndjsonOf } from './index.js';
import type { NdjsonLine, NdjsonOptions } from './index.js';

async function* inParts(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let from = 0;
  for (const size of sizes) {
    yield await Promise.resolve(bytes.slice(from, from + size));
    from += size;
  }
  yield bytes.slice(from);
}

async function linesOf(bytes: Uint8Array | string, options?: NdjsonOptions, sizes: readonly number[] = []): Promise<readonly NdjsonLine[]> {
  const lines: NdjsonLine[] = [];
  for await (const line of ndjsonLines(inParts(Buffer.from(bytes), sizes), options)) lines.push(line);
  return lines;
}

const error = (line: number, reason: RegExp): object => ({ line, error: expect.stringMatching(reason) });

describe('lines of NDJSON', () => {
  test('are the values that were written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue()), async (values) => {
        const lines = await linesOf(values.map(ndjsonOf).join(''));
        expect(lines).toEqual(values.map((value, index) => ({ line: index + 1, value: JSON.parse(JSON.stringify(value)) as unknown })));
      }),
    );
  });

  test('are the same however the bytes are cut', async () => {
    const piece = fc.oneof(
      fc.jsonValue().map((value) => Buffer.from(JSON.stringify(value))),
      fc.constantFrom('\n', '\n\n', '\r\n', ' ', '\ufeff', 'ü😀', '{', '"').map((text) => Buffer.from(text)),
      fc.uint8Array({ maxLength: 8 }).map((bytes) => Buffer.from(bytes)),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 30 }),
        fc.array(fc.nat({ max: 12 }), { maxLength: 60 }),
        fc.integer({ min: 1, max: 40 }),
        async (pieces, sizes, maxLineBytes) => {
          const bytes = Buffer.concat(pieces);
          expect(await linesOf(bytes, { maxLineBytes }, sizes)).toEqual(await linesOf(bytes, { maxLineBytes }));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('are counted with the blank ones, which are left out', async () => {
    expect(await linesOf('\n1\n \t\r\n\n2\n\n')).toEqual([
      { line: 2, value: 1 },
      { line: 5, value: 2 },
    ]);
    expect(await linesOf('')).toEqual([]);
    expect(await linesOf('\n')).toEqual([]);
  });

  test('may end as on Windows, and the last one without a line break', async () => {
    expect(await linesOf('{"a":1}\r\n{"a":2}')).toEqual([
      { line: 1, value: { a: 1 } },
      { line: 2, value: { a: 2 } },
    ]);
  });

  test('may begin with a byte order mark, once', async () => {
    expect(await linesOf('\ufeff{"a":1}\n"\ufeff"\n')).toEqual([
      { line: 1, value: { a: 1 } },
      { line: 2, value: '\ufeff' },
    ]);
    expect(await linesOf('\ufeff\n1')).toEqual([{ line: 2, value: 1 }]);
    expect(await linesOf('1\n\ufeff2\n\ufeff\n3')).toEqual([
      { line: 1, value: 1 },
      error(2, /JSON/),
      error(3, /JSON/),
      { line: 4, value: 3 },
    ]);
    expect(await linesOf('\ufeff\ufeff1')).toEqual([error(1, /JSON/)]);
  });

  test.each([
    ['a byte of Latin-1', [0x22, 0xfc, 0x22]],
    ['an overlong slash', [0x22, 0xc0, 0xaf, 0x22]],
    ['half a surrogate pair', [0x22, 0xed, 0xa0, 0x80, 0x22]],
    ['a character that was cut off', [0x22, 0xf0, 0x9f, 0x98]],
    ['UTF-16', [0xff, 0xfe, 0x31, 0x00]],
  ])('that hold %s are refused, and spoil no other', async (_, bad) => {
    const bytes = Buffer.concat([Buffer.from('1\n'), Buffer.from(bad), Buffer.from('\n"ü"\n')]);
    expect(await linesOf(bytes)).toEqual([{ line: 1, value: 1 }, error(2, /UTF-8/), { line: 3, value: 'ü' }]);
  });

  test('that are not JSON are refused, and spoil no other', async () => {
    expect(await linesOf('{"a":1\n{}{}\nNaN\n\u00a0\n{"a":1}\n{"a')).toEqual([
      error(1, /JSON/),
      error(2, /JSON/),
      error(3, /JSON/),
      error(4, /JSON/),
      { line: 5, value: { a: 1 } },
      error(6, /JSON/),
    ]);
  });

  test('that are too long are refused without being kept', async () => {
    expect(await linesOf('"12345678"\n"123456789"\n1\n', { maxLineBytes: 10 })).toEqual([
      { line: 1, value: '12345678' },
      error(2, /too long/),
      { line: 3, value: 1 },
    ]);
    async function* endless(): AsyncGenerator<Uint8Array> {
      const chunk = Buffer.alloc(1_000_000, 'x');
      for (let each = 0; each < 1_000; each++) yield await Promise.resolve(chunk);
      yield Buffer.from('\n1');
    }
    const before = process.memoryUsage().rss;
    const lines: NdjsonLine[] = [];
    for await (const line of ndjsonLines(endless())) lines.push(line);
    expect(lines).toEqual([error(1, /too long/), { line: 2, value: 1 }]);
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });

  test('that come byte by byte take little more room than their bytes', async () => {
    const text = JSON.stringify('x'.repeat(400_000));
    const before = process.memoryUsage().rss;
    let most = 0;
    async function* trickle(): AsyncGenerator<Uint8Array> {
      for (const byte of Buffer.from(text)) yield Buffer.of(byte);
      await Promise.resolve();
      most = process.memoryUsage().rss;
    }
    for await (const line of ndjsonLines(trickle())) expect(line).toEqual({ line: 1, value: JSON.parse(text) as unknown });
    expect(most - before).toBeLessThan(30_000_000);
  });

  test('are not read further than they are taken, and the bytes are let go of', async () => {
    let given = 0;
    let released = false;
    async function* bytes(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield await Promise.resolve(Buffer.from(`${++given}\n`));
      } finally {
        released = true;
      }
    }
    for await (const { line } of ndjsonLines(bytes())) if (line === 3) break;
    expect([given, released]).toEqual([3, true]);
  });

  test('end with the failure of the bytes', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(Buffer.from('1\n2'));
      throw new Error('the connection broke');
    }
    const lines: NdjsonLine[] = [];
    const reading = async (): Promise<void> => {
      for await (const line of ndjsonLines(broken())) lines.push(line);
    };
    await expect(reading()).rejects.toThrow('the connection broke');
    expect(lines).toEqual([{ line: 1, value: 1 }]);
  });

  test('stay one line whatever they hold', () => {
    expect(ndjsonOf({ text: 'a\nb\r\u2028' })).toBe('{"text":"a\\nb\\r\u2028"}\n');
  });
});
