import type { ServerWritableStream } from '@grpc/grpc-js';
import { comparePositions, positionOf, type AllPosition } from './all-position.js';
import { AllSubscription } from './all-subscription.js';
import { readFilter } from './event-filter.js';
import { isSoftDeleted } from './event-log.js';
import { admit, type NodeContext } from './node-context.js';
import { streams } from './protocol.js';
import { streamName, type LogRecord } from './recorded-event.js';
import { asRpcError, invalidArgument, invalidReadPosition, streamDeleted } from './rpc-errors.js';
import { saysWhereItIs } from './server-version.js';
import { StreamSubscription } from './stream-subscription.js';
import { StreamingCall } from './streaming-call.js';

type ReadCall = ServerWritableStream<streams.ReadReq, streams.ReadResp | Buffer>;
type Options = streams.ReadReq.Options;

/** Streams.Read: reads of a stream and of $all in both directions, and both kinds of catch-up subscription. */
export class ReadService {
  readonly #context: NodeContext;
  readonly #subscriptions = new Set<StreamingCall>();

  constructor(context: NodeContext) {
    this.#context = context;
  }

  handle(call: ReadCall): void {
    if (this.#context.faults.stalled.has('reads')) return;
    const answer = new StreamingCall(call);
    this.#answer(call, answer).catch((error: unknown) => {
      answer.fail(asRpcError(error));
    });
  }

  /** The subscriptions that are open. */
  get subscriptions(): ReadonlySet<StreamingCall> {
    return this.#subscriptions;
  }

  async #answer(call: ReadCall, answer: StreamingCall): Promise<void> {
    admit(this.#context, call.metadata);
    const options = call.request.getOptions();
    if (options?.hasUuidOption() !== true) throw invalidArgument("'uuidOption' is a required argument");
    if (options.hasSubscription()) {
      this.#subscriptions.add(answer);
      await this.#subscribe(options, answer).finally(() => this.#subscriptions.delete(answer));
      return;
    }
    const sent = options.hasAll() ? await this.#readAll(options, answer) : await this.#readStream(options, answer);
    if (sent) answer.end();
  }

  async #subscribe(options: Options, call: StreamingCall): Promise<void> {
    const { log, version } = this.#context;
    const stream = options.getStream();
    const shared = { log, call, saysWhereItIs: saysWhereItIs(version) };
    if (stream === undefined) {
      await new AllSubscription({ ...shared, start: allStart(options), filter: readFilter(options) }).run();
      return;
    }
    const start = stream.hasRevision() ? BigInt(stream.getRevision()) : stream.hasEnd() ? 'end' : 'start';
    await new StreamSubscription({ ...shared, stream: streamName(stream.getStreamIdentifier()), start }).run();
  }

  async #readAll(options: Options, call: StreamingCall): Promise<boolean> {
    const { log } = this.#context;
    const filter = readFilter(options);
    const start = allStart(options);
    const forwards = isForwards(options);
    const wanted = forwards ? this.#recordsFrom(start, filter !== undefined) : this.#recordsBefore(start, filter !== undefined);
    // What is appended during a read belongs to the next one, or a read beside a steady writer would never end.
    const head = log.head;
    let left = BigInt(options.getCount());
    for (const record of wanted) {
      if (left === 0n || record.position > head) break;
      if (filter !== undefined && !filter.allows(record)) continue;
      if ((await call.send(record)) === 'call-is-over') return false;
      left -= 1n;
    }
    return true;
  }

  /** Inclusive. Behind the last record there is nothing, whatever the position; before it only a record's beginning is valid. */
  *#recordsFrom(start: AllPosition | 'start' | 'end', filtered: boolean): Generator<LogRecord> {
    const { log } = this.#context;
    if (start === 'end') return;
    const from = start === 'start' ? { commit: 0n, prepare: 0n } : start;
    if (from.commit > log.head) return;
    if (!log.hasRecordAt(from.commit)) throw invalidReadPosition(filtered);
    for (let index = log.indexFrom(from.commit); index < log.records.length; index++) {
      const record = log.records[index];
      if (record !== undefined && comparePositions(positionOf(record), from) >= 0) yield record;
    }
  }

  /** Exclusive. */
  *#recordsBefore(start: AllPosition | 'start' | 'end', filtered: boolean): Generator<LogRecord> {
    const { log } = this.#context;
    if (start === 'start') return;
    const end = start === 'end' ? log.end : start.commit;
    if (end !== log.end && (end > log.head || !log.hasRecordAt(end))) throw invalidReadPosition(filtered);
    for (let index = log.indexFrom(end) - 1; index >= 0; index--) {
      const record = log.records[index];
      if (record !== undefined) yield record;
    }
  }

  async #readStream(options: Options, call: StreamingCall): Promise<boolean> {
    const requested = options.getStream();
    const state = this.#context.log.stream(streamName(requested?.getStreamIdentifier()));
    if (state.tombstoned) throw streamDeleted(state.name);
    if (state.records.length === 0 || isSoftDeleted(state)) {
      await call.send(streamNotFound(requested?.getStreamIdentifier()));
      return true;
    }
    const last = BigInt(state.records.length - 1);
    const first = state.truncateBefore;
    const forwards = isForwards(options);
    const from =
      requested?.hasRevision() === true
        ? BigInt(requested.getRevision())
        : requested?.hasEnd() === true
          ? forwards
            ? last + 1n
            : last
          : 0n;
    const saysBounds = (options.getControlOption()?.getCompatibility() ?? 0) >= 1;
    if (saysBounds && forwards && from > last && from !== last + 1n) await call.send(firstStreamPosition(last + 1n));

    let left = BigInt(options.getCount());
    const step = forwards ? 1n : -1n;
    for (let revision = forwards ? max(from, first) : min(from, last); left > 0n; revision += step, left -= 1n) {
      const record = revision < first || revision > last ? undefined : state.records[Number(revision)];
      if (record === undefined) break;
      if ((await call.send(record)) === 'call-is-over') return false;
    }
    if (saysBounds) await call.send(lastStreamPosition(last));
    return true;
  }
}

function isForwards(options: Options): boolean {
  return options.getReadDirection() === streams.ReadReq.Options.ReadDirection.FORWARDS;
}

/** The largest number that a position can hold is how some clients say "the end". */
const endOfAll = 2n ** 64n - 1n;

function allStart(options: Options): AllPosition | 'start' | 'end' {
  const all = options.getAll();
  const position = all?.getPosition();
  if (position === undefined) return all?.hasEnd() === true ? 'end' : 'start';
  const commit = BigInt(position.getCommitPosition());
  const prepare = BigInt(position.getPreparePosition());
  return commit === endOfAll ? 'end' : { commit, prepare };
}

function streamNotFound(identifier: ReturnType<streams.ReadReq.Options.StreamOptions['getStreamIdentifier']>): streams.ReadResp {
  const notFound = new streams.ReadResp.StreamNotFound();
  notFound.setStreamIdentifier(identifier);
  const response = new streams.ReadResp();
  response.setStreamNotFound(notFound);
  return response;
}

function firstStreamPosition(revision: bigint): streams.ReadResp {
  const response = new streams.ReadResp();
  response.setFirstStreamPosition(revision.toString());
  return response;
}

function lastStreamPosition(revision: bigint): streams.ReadResp {
  const response = new streams.ReadResp();
  response.setLastStreamPosition(revision.toString());
  return response;
}

function max(one: bigint, other: bigint): bigint {
  return one > other ? one : other;
}

function min(one: bigint, other: bigint): bigint {
  return one < other ? one : other;
}
