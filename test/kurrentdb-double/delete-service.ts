import type { sendUnaryData, ServerUnaryCall } from '@grpc/grpc-js';
import { deletedStream, type AppendOutcome, type Expected } from './event-log.js';
import { admit, type NodeContext } from './node-context.js';
import { streams } from './protocol.js';
import { streamName } from './recorded-event.js';
import { asRpcError, invalidArgument, streamDeleted, wrongExpectedVersion } from './rpc-errors.js';

/** Streams.Delete and Streams.Tombstone. */
export class DeleteService {
  readonly #context: NodeContext;

  constructor(context: NodeContext) {
    this.#context = context;
  }

  delete(call: ServerUnaryCall<streams.DeleteReq, streams.DeleteResp>, callback: sendUnaryData<streams.DeleteResp>): void {
    this.#handle(call, callback, (position) => {
      const at = new streams.DeleteResp.Position();
      at.setCommitPosition(position);
      at.setPreparePosition(position);
      const response = new streams.DeleteResp();
      response.setPosition(at);
      return response;
    });
  }

  tombstone(call: ServerUnaryCall<streams.TombstoneReq, streams.TombstoneResp>, callback: sendUnaryData<streams.TombstoneResp>): void {
    this.#handle(call, callback, (position) => {
      const at = new streams.TombstoneResp.Position();
      at.setCommitPosition(position);
      at.setPreparePosition(position);
      const response = new streams.TombstoneResp();
      response.setPosition(at);
      return response;
    });
  }

  #handle<Response>(
    call: ServerUnaryCall<streams.DeleteReq | streams.TombstoneReq, Response>,
    callback: sendUnaryData<Response>,
    respond: (position: string) => Response,
  ): void {
    const { log, faults } = this.#context;
    if (faults.stalled.has('appends')) return;
    try {
      admit(this.#context, call.metadata);
      const options = call.request.getOptions();
      if (options === undefined) throw invalidArgument('the options of the call are missing');
      const stream = streamName(options.getStreamIdentifier());
      const expected = expectedRevision(options);
      const outcome = call.request instanceof streams.DeleteReq ? log.softDelete(stream, expected) : log.tombstone(stream, expected);
      callback(null, respond(positionOrThrow(outcome, stream, expected)));
    } catch (error) {
      callback(asRpcError(error));
    }
  }
}

function positionOrThrow(outcome: AppendOutcome, stream: string, expected: Expected): string {
  if (outcome.kind === 'stream-deleted') throw streamDeleted(stream);
  if (outcome.kind === 'conflict') throw wrongExpectedVersion('Delete', stream, asNumber(expected), String(outcome.current ?? -1n));
  return String(outcome.position ?? deletedStream);
}

function expectedRevision(options: streams.DeleteReq.Options | streams.TombstoneReq.Options): Expected {
  if (options.hasAny()) return 'any';
  if (options.hasNoStream()) return 'no-stream';
  if (options.hasStreamExists()) return 'stream-exists';
  if (options.hasRevision()) return BigInt(options.getRevision());
  throw invalidArgument("'None' is not a valid expected revision");
}

/** What the client believes, in the numbers of the server. */
function asNumber(expected: Expected): string {
  if (expected === 'any') return '-2';
  if (expected === 'no-stream') return '-1';
  return expected === 'stream-exists' ? '-4' : expected.toString();
}
