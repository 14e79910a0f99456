import { describe, expect, test } from '@jest/globals';
import type { RecordedEvent } from '#event-sourcing';
import fc from 'fast-check';
import { eventLine } from './event-line.js';
import { checkExport } from './export-check.js';
import type { ExportCheckOptions, ExportVerdict } from './export-check.js';
import { CHAIN_SEED } from './hash-chain.js';
import { aLog, chainOf, exportOf } from './testing/index.js';

const events = aLog(40);
const lines = exportOf(events);
const chain = chainOf(events);
const head = chain.at(-1) ?? '';

async function* bytesOf(...parts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield await Promise.resolve(Buffer.from(part));
}
const check = (given: readonly string[], options?: ExportCheckOptions): Promise<ExportVerdict> =>
  checkExport(bytesOf(...given.map((line) => `${line}\n`)), options);

const without = <Item>(items: readonly Item[], from: number, count = 1): readonly Item[] => items.toSpliced(from, count);
const altered = (index: number, change: (event: RecordedEvent) => RecordedEvent): readonly string[] =>
  lines.map((line, at) => {
    const event = events[at];
    return at === index && event !== undefined ? eventLine(change(event), chain[at]) : line;
  });
const withText = (event: RecordedEvent): RecordedEvent => ({ ...event, event: { ...event.event, data: { text: 'nothing happened' } } });
const stranger = (): RecordedEvent => {
  const [event] = aLog(1);
  if (event === undefined) throw new Error('no event');
  return { ...event, id: '11111111-1111-4111-8111-111111111111', stream: 'thing-new', position: 20n };
};

describe('an export that nobody touched', () => {
  test('holds, and has the head of the log', async () => {
    expect(await check(lines)).toEqual({ kind: 'holds', events: 40, head });
    expect(await check(lines, { head })).toEqual({ kind: 'holds', events: 40, head, noted: { line: 40, hash: head } });
  });

  test('holds against a head that was noted before it was longer', async () => {
    const noted = chain[9] ?? '';
    expect(await check(lines, { head: noted })).toMatchObject({ kind: 'holds', events: 40, noted: { line: 10 } });
  });

  test('holds from the middle on, behind the chain before it', async () => {
    const after = chain[9] ?? '';
    expect(await check(lines.slice(10), { after })).toEqual({ kind: 'holds', events: 30, head });
    expect(await check(lines.slice(10), { after: chain[8] ?? '' })).toMatchObject({ kind: 'breaks', line: 1 });
    expect(await check(lines.slice(10))).toMatchObject({
      kind: 'breaks',
      line: 1,
      reason: expect.stringMatching(/missing.*begins in the middle/),
    });
  });

  test('holds with any positions, which are the engine’s own', async () => {
    const elsewhere = exportOf(events.map((event, index) => ({ ...event, position: BigInt(index * 700 + 3) })));
    expect(await check(elsewhere, { head })).toMatchObject({ kind: 'holds', head });
  });

  test('of an earlier version proves something only against a head', async () => {
    const old = events.map((event) => eventLine(event));
    expect(await check(old)).toEqual({ kind: 'unproven', events: 40, head });
    expect(await check(old, { head })).toMatchObject({ kind: 'holds', noted: { line: 40 } });
    expect(await check([...old.slice(0, 10), ...lines.slice(10)])).toMatchObject({ kind: 'holds', head });
  });
});

describe('an export that was tampered with breaks where it was', () => {
  const breaks = (line: number, reason: RegExp, place: object = {}): object => ({
    kind: 'breaks',
    line,
    reason: expect.stringMatching(reason),
    ...place,
  });

  test('content altered', async () => {
    expect(await check(altered(9, withText))).toEqual(
      breaks(10, /^The content of the line was altered\.$/, { event: { id: events[9]?.id, stream: 'thing-1', revision: 2n } }),
    );
    expect(await check(altered(0, withText))).toMatchObject(breaks(1, /content of the line was altered\./));
    expect(await check(altered(39, withText))).toMatchObject(breaks(40, /content of the line was altered\./));
    expect(await check(altered(9, (event) => ({ ...event, recordedAt: '2024-03-02T09:00:00.000Z' })))).toMatchObject(breaks(10, /altered/));
  });

  test('a hash altered', async () => {
    const other = lines.map((line, index) => (index === 9 ? line.replace(chain[9] ?? '', 'f'.repeat(64)) : line));
    expect(await check(other)).toMatchObject(breaks(10, /hash of the line was altered/));
  });

  test('a hash taken away', async () => {
    const other = lines.map((line, index) => (index === 9 ? eventLine(events[9] ?? stranger()) : line));
    expect(await check(other)).toMatchObject(breaks(10, /has no hash/));
  });

  test('a line altered with a hash that fits', async () => {
    const event = withText(events[9] ?? stranger());
    const other = lines.with(9, eventLine(event, chainOf([event], chain[8])[0]));
    expect(await check(other)).toMatchObject({ kind: 'breaks', line: 11 });
  });

  test.each([[0], [9], [38]])('the line at index %i removed', async (index) => {
    expect(await check(without(lines, index))).toMatchObject(breaks(index + 1, /missing/));
  });

  test('a line removed, and which one where its stream goes on', async () => {
    expect(await check(without(lines, 9))).toMatchObject(breaks(10, /missing: revision 2 of thing-1 is not there, and 3 is/));
  });

  test('many lines removed', async () => {
    expect(await check(without(lines, 9, 20))).toMatchObject(breaks(10, /^Lines before it are missing: revision 2 of thing-1/));
  });

  test('a line inserted', async () => {
    expect(await check(lines.toSpliced(9, 0, eventLine(stranger(), 'e'.repeat(64))))).toMatchObject(
      breaks(10, /^The line was inserted: what belongs here is line 11/, {
        event: { id: stranger().id, stream: 'thing-new', revision: 0n },
      }),
    );
    const inserted = [stranger(), stranger(), stranger()].map((event) => eventLine(event, 'e'.repeat(64)));
    expect(await check(lines.toSpliced(9, 0, ...inserted))).toMatchObject(breaks(10, /^Lines 10 to 12 were inserted/));
  });

  test('a line inserted with a hash that fits', async () => {
    const inserted = exportOf([stranger()], chain[8]);
    expect(await check(lines.toSpliced(9, 0, ...inserted))).toMatchObject(
      breaks(10, /inserted.*: line 11 follows from what stands before/, { event: { id: stranger().id } }),
    );
  });

  test('a line inserted without a hash, before all', async () => {
    expect(await check([eventLine(stranger()), ...lines])).toMatchObject(breaks(1, /inserted/));
  });

  test('a line that is there twice', async () => {
    expect(await check(lines.toSpliced(10, 0, lines[9] ?? ''))).toMatchObject(breaks(11, /there twice: line 10/));
  });

  test('lines reordered', async () => {
    const swapped = lines.with(9, lines[10] ?? '').with(10, lines[9] ?? '');
    expect(await check(swapped)).toMatchObject(breaks(10, /^Lines were reordered: what belongs here is line 11/));
    const moved = without(lines, 9).toSpliced(25, 0, lines[9] ?? '');
    expect(await check(moved)).toMatchObject(breaks(10, /^Lines were reordered: what belongs here is line 26/));
    const forward = without(lines, 25).toSpliced(9, 0, lines[25] ?? '');
    expect(await check(forward)).toMatchObject(breaks(10, /^Lines were reordered: what belongs here is line 11/));
  });

  test('cut off before the head that was noted', async () => {
    expect(await check(lines.slice(0, 30))).toMatchObject({ kind: 'holds', events: 30 });
    expect(await check(lines.slice(0, 30), { head })).toMatchObject(breaks(30, /cut off before it, or the log was rewritten/));
  });

  test('rewritten with all hashes, which only a noted head shows', async () => {
    const rewritten = exportOf(events.map((event, index) => (index === 9 ? withText(event) : event)));
    expect(await check(rewritten)).toMatchObject({ kind: 'holds' });
    expect(await check(rewritten, { head })).toMatchObject(breaks(40, /rewritten/));
  });

  test('cut off in the middle of a line, or broken off by the input', async () => {
    const text = lines.map((line) => `${line}\n`).join('');
    expect(await checkExport(bytesOf(text.slice(0, -30)))).toMatchObject(breaks(40, /not JSON/));
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield* bytesOf(`${lines[0] ?? ''}\n`);
      throw new Error('unexpected end of file');
    }
    expect(await checkExport(failing())).toEqual(breaks(2, /cut off or damaged \(unexpected end of file\)/));
  });

  test('nothing in it', async () => {
    expect(await check([])).toEqual(breaks(1, /no events/));
    expect(await check(['{"statusCode":401}'])).toEqual(breaks(1, /./));
  });

  test('in whatever way', async () => {
    const anyIndex = fc.nat({ max: lines.length - 1 });
    const tampered = fc.oneof(
      fc
        .tuple(anyIndex, fc.constantFrom('id', 'stream', 'type', 'recordedAt', 'text', 'hash'))
        .map(([index, what]) => lines.with(index, alteredText(lines[index] ?? '', what))),
      fc
        .tuple(fc.nat({ max: lines.length - 2 }), fc.integer({ min: 1, max: 10 }))
        .map(([index, count]) => lines.toSpliced(index, Math.min(count, lines.length - 1 - index))),
      fc
        .tuple(anyIndex, anyIndex)
        .filter(([one, other]) => one !== other)
        .map(([one, other]) => without(lines, one).toSpliced(other, 0, lines[one] ?? '')),
      fc.tuple(anyIndex, anyIndex).map(([index, which]) => lines.toSpliced(index, 0, lines[which] ?? '')),
    );
    await fc.assert(
      fc.asyncProperty(tampered, async (given) => {
        const first = given.findIndex((line, index) => line !== lines[index]);
        const verdict = await check(given, { head });
        expect(verdict.kind).toBe('breaks');
        if (verdict.kind === 'breaks') expect([first, first + 1, first + 2]).toContain(verdict.line);
      }),
      { numRuns: 300 },
    );
  });
});

function alteredText(line: string, what: string): string {
  const fields = JSON.parse(line) as { id: string; stream: string; type: string; recordedAt: string; data: { text: string }; hash: string };
  const change = {
    id: { id: '22222222-2222-4222-8222-222222222222' },
    stream: { stream: 'thing-other' },
    type: { type: 'Else' },
    recordedAt: { recordedAt: '2025-03-01T09:00:00.000Z' },
    text: { data: { text: 'other' } },
    hash: { hash: CHAIN_SEED },
  }[what];
  return JSON.stringify({ ...fields, ...change });
}
