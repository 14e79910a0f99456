import { ndjsonLines } from '#ndjson';
import { CHAIN_SEED, chainHash } from './hash-chain.js';
import { breakAt } from './chain-break.js';
import type { ChainBreak, HashedLine } from './chain-break.js';
import { exportedEventFrom } from './event-line.js';
import type { ExportedEvent } from './event-line.js';
import { RecentLines } from './recent-lines.js';
import { LastRevisions } from './last-revisions.js';

export interface ExportCheckOptions {
  /** A head that was noted elsewhere: 64 lower-case hexadecimal digits. */
  readonly head?: string;
  /** The chain before the first line, where the export begins in the middle of a log. */
  readonly after?: string;
}

export interface CheckedLine {
  /** Counted from 1. */
  readonly line: number;
  /** The chain up to and with this line. */
  readonly hash: string;
}

/** What became of a check. `unproven`: no line has a hash and no head was given, so there was nothing to check. */
export type ExportVerdict =
  | { readonly kind: 'holds'; readonly events: number; readonly head: string; readonly noted?: CheckedLine }
  | { readonly kind: 'unproven'; readonly events: number; readonly head: string }
  | ({ readonly kind: 'breaks' } & ChainBreak);

/** A line that cannot be read as an event; nothing behind it is looked at. */
class UnreadableLine extends Error {
  constructor(
    readonly line: number,
    readonly reason: string,
  ) {
    super(reason);
  }
}

/**
 * Checks the hash chain of an export, in constant memory however long it is: whether each line follows from those before it, and whether
 * the head that was noted is there.
 * @param bytes the NDJSON of `GET /export/events`. What it throws counts as a file that was cut off or damaged.
 */
export async function checkExport(bytes: AsyncIterable<Uint8Array>, options: ExportCheckOptions = {}): Promise<ExportVerdict> {
  const read = { line: 0 };
  try {
    return await checked(exportedLines(bytes, read), options);
  } catch (error) {
    if (error instanceof UnreadableLine) return { kind: 'breaks', line: error.line, reason: error.reason };
    if (!(error instanceof UnreadableInput)) throw error;
    return { kind: 'breaks', line: read.line + 1, reason: `The input ends here: it was cut off or damaged (${error.message}).` };
  }
}

class UnreadableInput extends Error {}

async function checked(lines: AsyncGenerator<NumberedLine>, { head: noted, after }: ExportCheckOptions): Promise<ExportVerdict> {
  let chain = after ?? CHAIN_SEED;
  let events = 0;
  let hashed = false;
  let found: CheckedLine | undefined;
  const recent = new RecentLines();
  const revisions = new LastRevisions(after === undefined);
  for await (const { line, event, hash } of lines) {
    const computed = chainHash(chain, event);
    if (hash === undefined && hashed) return { kind: 'breaks', ...broken(line, event, 'The line has no hash, and those before it have.') };
    if (hash !== undefined && hash !== computed) {
      const at: HashedLine = { line, event, hash };
      return { kind: 'breaks', ...(await breakAt(at, { chain, computed, recent, revisions, isFirst: events === 0 }, lines)) };
    }
    hashed ||= hash !== undefined;
    recent.add({ line, event, before: chain });
    revisions.note(event);
    chain = computed;
    events++;
    if (chain === noted) found = { line, hash: chain };
  }
  if (events === 0) return { kind: 'breaks', line: 1, reason: 'There are no events.' };
  if (noted !== undefined && found === undefined) {
    const reason = `The end (head ${chain}) is reached without the head that was noted: the export was cut off before it, or the log was rewritten.`;
    return { kind: 'breaks', line: events, reason };
  }
  if (!hashed && found === undefined) return { kind: 'unproven', events, head: chain };
  return { kind: 'holds', events, head: chain, ...(found === undefined ? {} : { noted: found }) };
}

function broken(line: number, event: ExportedEvent['event'], reason: string): ChainBreak {
  return { line, event: { id: event.id, stream: event.stream, revision: event.revision }, reason };
}

interface NumberedLine extends ExportedEvent {
  readonly line: number;
}

async function* exportedLines(bytes: AsyncIterable<Uint8Array>, read: { line: number }): AsyncGenerator<NumberedLine> {
  for await (const parsed of ndjsonLines(readable(bytes))) {
    if ('error' in parsed) throw new UnreadableLine(parsed.line, parsed.error);
    const exported = exportedEventFrom(parsed.value);
    if ('error' in exported) throw new UnreadableLine(parsed.line, exported.error);
    read.line = parsed.line;
    yield { line: parsed.line, ...exported };
  }
}

async function* readable(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes;
  } catch (error) {
    throw new UnreadableInput(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
