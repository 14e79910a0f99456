import type { sendUnaryData, ServerDuplexStream, ServerReadableStream } from '@grpc/grpc-js';
import {
  accessDeniedStatus,
  appendAnswer,
  badRequestStatus,
  batchSuccess,
  maxAppendSizeStatus,
  notReadyStatus,
  streamDeletedStatus,
  timeoutStatus,
  wrongExpectedVersionStatus,
} from './append-answers.js';
import type { Expected } from './event-log.js';
import { admit, refusedUser, refuseWhenUnavailable, requiresLeader, type NodeContext } from './node-context.js';
import { proposedEvent, sizeOnDisk } from './proposed-events.js';
import { streams, type messages, type statuses } from './protocol.js';
import { streamIdentifier, streamName, uuidText, type ProposedEvent } from './recorded-event.js';
import { asRpcError, invalidArgument, maxAppendSizeExceeded, notLeader, streamDeleted, type RpcError } from './rpc-errors.js';

type BatchCall = ServerDuplexStream<streams.BatchAppendReq, streams.BatchAppendResp>;

/** An append of which more chunks may come. */
interface PendingAppend {
  readonly stream: string;
  readonly expected: Expected;
  readonly events: ProposedEvent[];
  /** Undefined where the first chunk is also the last. */
  readonly deadline: NodeJS.Timeout | undefined;
  size: number;
}

/** How long the server takes an append to last at most, whatever the client allows. */
const writeTimeout = 2_000;

/** Streams.Append and Streams.BatchAppend. */
export class AppendService {
  readonly #context: NodeContext;
  readonly #batchCalls = new Set<BatchCall>();

  constructor(context: NodeContext) {
    this.#context = context;
  }

  /** The batch streams that clients have open. */
  get batchCalls(): ReadonlySet<BatchCall> {
    return this.#batchCalls;
  }

  append(call: ServerReadableStream<streams.AppendReq, streams.AppendResp>, callback: sendUnaryData<streams.AppendResp>): void {
    if (this.#context.faults.stalled.has('appends')) {
      call.resume();
      return;
    }
    const answerWith = (error: RpcError | null, response?: streams.AppendResp): void => {
      call.removeAllListeners('data');
      call.resume();
      callback(error, response);
    };
    const refuse = (error: unknown): void => {
      answerWith(asRpcError(error));
    };
    let options: streams.AppendReq.Options | undefined;
    const events: ProposedEvent[] = [];
    let size = 0;
    call.on('data', (request: streams.AppendReq) => {
      try {
        options ??= request.getOptions();
        const message = request.getProposedMessage();
        if (message === undefined) return;
        const { appendBytes, eventBytes } = this.#context.limits;
        const event = proposedEvent(message, eventBytes);
        size += sizeOnDisk(event);
        if (size > appendBytes) throw maxAppendSizeExceeded(appendBytes);
        events.push(event);
      } catch (error) {
        call.removeAllListeners('end');
        refuse(error);
      }
    });
    call.on('end', () => {
      try {
        admit(this.#context, call.metadata);
        if (options === undefined) throw invalidArgument('the options of the append are missing');
        const stream = streamName(options.getStreamIdentifier());
        const expected = expectedRevision(options);
        const outcome = this.#context.log.append(stream, expected, events);
        if (outcome.kind === 'stream-deleted') throw streamDeleted(stream);
        this.#answerAfterFaults(() => {
          callback(null, appendAnswer(outcome, expected));
        });
      } catch (error) {
        refuse(error);
      }
    });
  }

  batchAppend(call: BatchCall): void {
    const pending = new Map<string, PendingAppend>();
    this.#batchCalls.add(call);
    const forget = (): void => {
      this.#batchCalls.delete(call);
      for (const { deadline } of pending.values()) clearTimeout(deadline);
      pending.clear();
    };
    for (const ending of ['cancelled', 'error', 'close']) call.once(ending, forget);
    call.on('data', (request: streams.BatchAppendReq) => {
      if (!this.#batchCalls.has(call)) return;
      try {
        this.#takeChunk(call, request, pending);
      } catch (error) {
        // As in the server, one append that this node may not do takes the whole stream down, and all that is under way on it.
        forget();
        call.emit('error', asRpcError(error));
      }
    });
    call.on('end', () => call.end());
  }

  #takeChunk(call: BatchCall, request: streams.BatchAppendReq, pending: Map<string, PendingAppend>): void {
    refuseWhenUnavailable(this.#context);
    if (this.#context.faults.stalled.has('appends')) return;
    const correlation = request.getCorrelationId();
    const key = uuidText(correlation);
    const fail = (stream: string, status: statuses.Status): void => {
      clearTimeout(pending.get(key)?.deadline);
      pending.delete(key);
      call.write(batchAnswer(correlation, stream, status));
    };
    const options = request.getOptions();
    if (options !== undefined && !pending.has(key)) {
      const stream = streamName(options.getStreamIdentifier());
      if (refusedUser(this.#context, call.metadata) !== undefined) {
        fail(stream, accessDeniedStatus());
        return;
      }
      const left = Math.min(millisecondsLeft(options), writeTimeout);
      if (left <= 0) {
        fail(stream, timeoutStatus());
        return;
      }
      const expire = (): void => {
        fail(stream, timeoutStatus());
      };
      const deadline = request.getIsFinal() ? undefined : setTimeout(expire, left);
      pending.set(key, { stream, expected: expectedRevision(options), events: [], deadline, size: 0 });
    }
    const append = pending.get(key);
    if (append === undefined) return;
    const { appendBytes, eventBytes } = this.#context.limits;
    try {
      for (const message of request.getProposedMessagesList()) {
        const event = proposedEvent(message, eventBytes);
        append.size += sizeOnDisk(event);
        append.events.push(event);
      }
    } catch (error) {
      // The generated stubs know no message of their own for an event that is too large; older servers say BadRequest for any such thing.
      fail(append.stream, badRequestStatus(asRpcError(error).details));
      return;
    }
    if (append.size > appendBytes) fail(append.stream, maxAppendSizeStatus(appendBytes));
    else if (request.getIsFinal()) {
      clearTimeout(append.deadline);
      pending.delete(key);
      this.#finish(call, correlation, append);
    }
  }

  #finish(call: BatchCall, correlation: messages.UUID | undefined, { stream, expected, events }: PendingAppend): void {
    if (this.#context.faults.notReady) {
      call.write(batchAnswer(correlation, stream, notReadyStatus()));
      return;
    }
    if (requiresLeader(call.metadata) && !this.#context.isLeader()) throw notLeader(this.#context.leader());
    const outcome = this.#context.log.append(stream, expected, events);
    const result =
      outcome.kind === 'appended'
        ? batchSuccess(outcome.revision, outcome.position)
        : outcome.kind === 'conflict'
          ? wrongExpectedVersionStatus(expected, outcome.current)
          : streamDeletedStatus(streamIdentifier(stream));
    const answer = batchAnswer(correlation, stream, result);
    this.#answerAfterFaults(() => {
      if (this.#batchCalls.has(call)) call.write(answer);
    });
  }

  #answerAfterFaults(answer: () => void): void {
    const { faults, cut } = this.#context;
    if (faults.cutAfterAppend) {
      faults.cutAfterAppend = false;
      cut();
    } else if (faults.answerDelay > 0) setTimeout(answer, faults.answerDelay);
    else if (!faults.answersSwallowed) answer();
  }
}

function batchAnswer(
  correlation: messages.UUID | undefined,
  stream: string,
  result: streams.BatchAppendResp.Success | statuses.Status,
): streams.BatchAppendResp {
  const response = new streams.BatchAppendResp();
  response.setCorrelationId(correlation);
  response.setStreamIdentifier(streamIdentifier(stream));
  if (result instanceof streams.BatchAppendResp.Success) response.setSuccess(result);
  else response.setError(result);
  return response;
}

/** @throws RpcError INVALID_ARGUMENT when the client says nothing of what it expects. */
function expectedRevision(options: streams.AppendReq.Options | streams.BatchAppendReq.Options): Expected {
  if (options.hasAny()) return 'any';
  if (options.hasNoStream()) return 'no-stream';
  if (options.hasStreamExists()) return 'stream-exists';
  if ('hasRevision' in options ? options.hasRevision() : options.hasStreamPosition()) {
    return BigInt('getRevision' in options ? options.getRevision() : options.getStreamPosition());
  }
  throw invalidArgument("'None' is not a valid expected revision");
}

function millisecondsLeft(options: streams.BatchAppendReq.Options): number {
  const duration = options.getDeadline();
  if (duration !== undefined) return duration.getSeconds() * 1_000 + duration.getNanos() / 1_000_000;
  const until = options.getDeadline21100();
  return until === undefined ? Number.POSITIVE_INFINITY : until.toDate().getTime() - Date.now();
}
