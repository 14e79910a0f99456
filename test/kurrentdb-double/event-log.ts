import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { LogFile } from './log-file.js';
import { decodeRecord, encodeRecord, type LogRecord, type ProposedEvent } from './recorded-event.js';

/** What a client believes about a stream. */
export type Expected = 'any' | 'no-stream' | 'stream-exists' | bigint;

/** `current` is the revision of the stream's last event, undefined when there is none. */
export type AppendOutcome =
  | { readonly kind: 'appended'; readonly revision: bigint | undefined; readonly position: bigint | undefined }
  | { readonly kind: 'conflict'; readonly current: bigint | undefined }
  | { readonly kind: 'stream-deleted' };

export interface StreamState {
  readonly name: string;
  /** In the order of their revisions, without gaps: the index is the revision. */
  readonly records: LogRecord[];
  /** Events before this revision are hidden from reads of the stream. */
  truncateBefore: bigint;
  tombstoned: boolean;
}

export interface EventLogOptions {
  readonly directory: string;
  readonly fsync: boolean;
  /** Milliseconds since 1970, for `created`. */
  readonly now: () => number;
  /** A statistics event of the server's own follows every so many appends. */
  readonly appendsBetweenStatistics: number;
}

/** The number that KurrentDB gives to the end of a deleted stream. */
export const deletedStream = 2n ** 63n - 1n;

/** How many ids are remembered for appends that expect no revision. A real server forgets by memory used; it forgets all at a restart too. */
const rememberedIds = 10_000;
const nothing = new Uint8Array();

/**
 * The log that all nodes of the double share: every stream, and one order over all of them. Kept in a file, with an index in memory.
 * It decides appends as KurrentDB's `IndexWriter.CheckCommit` does.
 */
export class EventLog {
  readonly records: LogRecord[] = [];
  readonly #file: LogFile;
  readonly #options: EventLogOptions;
  readonly #streams = new Map<string, StreamState>();
  readonly #recentIds = new Map<string, LogRecord>();
  #waiting: (() => void)[] = [];
  #appends = 0;

  constructor(options: EventLogOptions) {
    this.#options = options;
    mkdirSync(options.directory, { recursive: true });
    this.#file = new LogFile(join(options.directory, 'log.bin'), options);
    for (const { body } of this.#file.records) {
      const { record, data } = decodeRecord(body);
      this.#index(record, data);
    }
    if (this.records.length === 0) this.#recordFirstStart();
  }

  /** The stream's state; an empty one for a stream that was never written. */
  stream(name: string): StreamState {
    let state = this.#streams.get(name);
    if (state === undefined) {
      state = { name, records: [], truncateBefore: 0n, tombstoned: false };
      this.#streams.set(name, state);
    }
    return state;
  }

  /** The position of the last record; -1n while there is none. */
  get head(): bigint {
    return this.records.at(-1)?.position ?? -1n;
  }

  /** The position behind the last record, where nothing is yet. */
  get end(): bigint {
    return this.#file.end;
  }

  /** Whether a record begins at this position. The log's own beginning counts as one. */
  hasRecordAt(position: bigint): boolean {
    return position <= 0n || this.records[this.indexFrom(position)]?.position === position;
  }

  /** The index of the first record at or behind this position; the number of records when there is none. */
  indexFrom(position: bigint): number {
    let low = 0;
    let high = this.records.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const record = this.records[middle];
      if (record !== undefined && record.position < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Resolves when something is appended. */
  changed(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Appends all or nothing, on disk before it returns. @throws what the disk says. */
  append(stream: string, expected: Expected, events: readonly ProposedEvent[]): AppendOutcome {
    const state = this.stream(stream);
    if (state.tombstoned) return { kind: 'stream-deleted' };
    const last = BigInt(state.records.length - 1);
    const current = last < 0n ? undefined : last;
    const decision = this.#decide(state, expected, events);
    if (decision === 'conflict') return { kind: 'conflict', current };
    if (decision !== 'write') return { kind: 'appended', revision: decision.revision, position: decision.position };
    if (events.length === 0) return { kind: 'appended', revision: current, position: undefined };

    const writes = events.map((event, index) => ({ stream, revision: last + 1n + BigInt(index), event }));
    if (isSoftDeleted(state)) writes.push(this.#metadataWrite(stream, last + 1n));
    const written = this.#write(writes);
    for (const record of written.slice(0, events.length)) this.#remember(record);
    const tail = written[events.length - 1];
    this.#appends += 1;
    if (this.#appends % this.#options.appendsBetweenStatistics === 0) this.#recordStatistics();
    return { kind: 'appended', revision: tail?.revision, position: tail?.position };
  }

  /** Hides the stream's events from reads of the stream; what is appended later goes on counting. */
  softDelete(stream: string, expected: Expected): AppendOutcome {
    const refusal = this.#refuseDelete(stream, expected);
    if (refusal !== undefined) return refusal;
    const [record] = this.#write([this.#metadataWrite(stream, deletedStream)]);
    return { kind: 'appended', revision: undefined, position: record?.position };
  }

  /** Ends the stream for good: it can be neither read nor written any more. */
  tombstone(stream: string, expected: Expected): AppendOutcome {
    const refusal = this.#refuseDelete(stream, expected);
    if (refusal !== undefined) return refusal;
    const event = serverEvent('$streamDeleted', nothing);
    const [record] = this.#write([{ stream, revision: deletedStream, event }]);
    return { kind: 'appended', revision: undefined, position: record?.position };
  }

  close(): void {
    this.#file.close();
  }

  #decide(state: StreamState, expected: Expected, events: readonly ProposedEvent[]): 'write' | 'conflict' | LogRecord {
    if (expected === 'stream-exists' && (state.records.length === 0 || isSoftDeleted(state))) return 'conflict';
    return expected === 'any' || expected === 'stream-exists' ? this.#decideAny(state, events) : this.#decideExact(state, expected, events);
  }

  /** Without a revision only ids that were written lately are known again. */
  #decideAny(state: StreamState, events: readonly ProposedEvent[]): 'write' | 'conflict' | LogRecord {
    let found: LogRecord | undefined;
    for (const event of events) {
      const record = this.#recentIds.get(idIn(state.name, event.id));
      if (record === undefined) return found === undefined ? 'write' : 'conflict';
      found = record;
    }
    return found ?? 'write';
  }

  /** With a revision the events that stand behind it are compared, however old they are. */
  #decideExact(state: StreamState, expected: 'no-stream' | bigint, events: readonly ProposedEvent[]): 'write' | 'conflict' | LogRecord {
    const last = state.records.length - 1;
    const revision = expected === 'no-stream' ? -1n : expected;
    if (revision > BigInt(last)) return 'conflict';
    if (revision === BigInt(last)) return 'write';
    let found: LogRecord | undefined;
    for (const [index, event] of events.entries()) {
      const record = state.records[Number(revision) + 1 + index];
      if (record?.id !== event.id) {
        const startsAgain = index === 0 && expected === 'no-stream' && isSoftDeleted(state);
        return startsAgain ? 'write' : 'conflict';
      }
      found = record;
    }
    if (found !== undefined) return found;
    return expected === 'no-stream' && isSoftDeleted(state) ? 'write' : 'conflict';
  }

  #refuseDelete(stream: string, expected: Expected): AppendOutcome | undefined {
    const state = this.stream(stream);
    if (state.tombstoned) return { kind: 'stream-deleted' };
    const decision = this.#decide(state, expected, []);
    const last = BigInt(state.records.length - 1);
    return decision === 'write' ? undefined : { kind: 'conflict', current: last < 0n ? undefined : last };
  }

  #metadataWrite(stream: string, truncateBefore: bigint): Write {
    const metadataStream = `$$${stream}`;
    const event = serverEvent('$metadata', Buffer.from(`{"$tb":${truncateBefore}}`));
    return { stream: metadataStream, revision: BigInt(this.stream(metadataStream).records.length), event };
  }

  #write(writes: readonly Write[]): readonly LogRecord[] {
    const createdTicks = BigInt(this.#options.now()) * 10_000n;
    const stored = this.#file.append(writes.length, (index, position) => {
      const { stream, revision, event } = writeAt(writes, index);
      return encodeRecord(event, { stream, revision, position, createdTicks });
    });
    const written = stored.map(({ position, body }, index) => {
      const { stream, revision, event } = writeAt(writes, index);
      const record = { position, stream, revision, type: event.type, id: event.id, response: body };
      this.#index(record, event.data);
      return record;
    });
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
    return written;
  }

  #index(record: LogRecord, data: Uint8Array): void {
    const state = this.stream(record.stream);
    this.records.push(record);
    if (record.revision === deletedStream) state.tombstoned = true;
    else state.records.push(record);
    if (record.stream.startsWith('$$')) this.stream(record.stream.slice(2)).truncateBefore = truncateBeforeIn(data);
  }

  #remember(record: LogRecord): void {
    this.#recentIds.set(idIn(record.stream, record.id), record);
    if (this.#recentIds.size <= rememberedIds) return;
    for (const oldest of this.#recentIds.keys()) {
      this.#recentIds.delete(oldest);
      break;
    }
  }

  /** A new server's log is not empty either: readers of all streams must leave its own events out themselves. */
  #recordFirstStart(): void {
    const first = [
      { stream: '$$$stats-127.0.0.1:2113', event: serverEvent('$metadata', Buffer.from('{"$maxAge":86400}')) },
      { stream: '$user-admin', event: serverEvent('$UserCreated', Buffer.from('{"loginName":"admin"}')) },
      { stream: '$users', event: serverEvent('$User', Buffer.from('"admin"')) },
    ];
    for (const { stream, event } of first) this.#write([{ stream, revision: 0n, event }]);
    this.#recordStatistics();
  }

  #recordStatistics(): void {
    const stream = '$stats-127.0.0.1:2113';
    const event = serverEvent('$statsCollected', Buffer.from(`{"es-writer-records":${this.records.length}}`));
    this.#write([{ stream, revision: BigInt(this.stream(stream).records.length), event }]);
  }
}

/** Whether the stream reads as if it were not there. */
export function isSoftDeleted(state: StreamState): boolean {
  return state.truncateBefore === deletedStream;
}

/** Whether the stream has ended for good. */
export function isTombstoned(state: StreamState): boolean {
  return state.tombstoned;
}

interface Write {
  readonly stream: string;
  readonly revision: bigint;
  readonly event: ProposedEvent;
}

function writeAt(writes: readonly Write[], index: number): Write {
  const write = writes[index];
  if (write === undefined) throw new Error('the file asked for a record that is not there');
  return write;
}

function serverEvent(type: string, data: Uint8Array): ProposedEvent {
  return {
    id: randomUUID(),
    type,
    contentType: data.length === 0 ? 'application/octet-stream' : 'application/json',
    data,
    metadata: nothing,
  };
}

function idIn(stream: string, id: string): string {
  return `${id} ${stream}`;
}

/** The digits are taken from the text: as a JSON number the end of a deleted stream would be rounded. */
function truncateBeforeIn(metadata: Uint8Array): bigint {
  const digits = /"\$tb"\s*:\s*(\d+)/.exec(Buffer.from(metadata).toString())?.[1];
  return digits === undefined ? 0n : BigInt(digits);
}
