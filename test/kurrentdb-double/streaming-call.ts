import type { ServerWritableStream } from '@grpc/grpc-js';
import type { streams } from './protocol.js';
import { withStructuredId, type LogRecord } from './recorded-event.js';
import type { RpcError } from './rpc-errors.js';

/** `waited` says that the client was slow: it was sent, but only after what came before had left. */
export type Sent = 'at-once' | 'waited' | 'call-is-over';

/** The answering side of a read or a subscription, at the speed of its client. */
export class StreamingCall {
  readonly #call: ServerWritableStream<streams.ReadReq, streams.ReadResp | Buffer>;
  readonly #structuredIds: boolean;
  readonly #onOver = new Set<() => void>();
  #over = false;

  constructor(call: ServerWritableStream<streams.ReadReq, streams.ReadResp | Buffer>) {
    this.#call = call;
    this.#structuredIds = call.request.getOptions()?.getUuidOption()?.hasStructured() ?? false;
    const over = (): void => {
      this.#over = true;
      for (const tell of this.#onOver) tell();
      this.#onOver.clear();
    };
    for (const ending of ['cancelled', 'error', 'close', 'finish']) call.once(ending, over);
  }

  get isOver(): boolean {
    return this.#over;
  }

  async send(response: streams.ReadResp | LogRecord): Promise<Sent> {
    if (this.#over) return 'call-is-over';
    const bytes = 'response' in response ? this.#bytesOf(response) : response;
    if (this.#call.write(bytes)) return 'at-once';
    await this.either(new Promise<void>((resolve) => this.#call.once('drain', resolve)));
    return this.isOver ? 'call-is-over' : 'waited';
  }

  /** Resolves with the promise or when the call is over. */
  async either(promise: Promise<void>): Promise<void> {
    let tell = (): void => undefined;
    const over = new Promise<void>((resolve) => {
      tell = resolve;
    });
    if (this.#over) return;
    this.#onOver.add(tell);
    await Promise.race([promise, over]);
    this.#onOver.delete(tell);
  }

  end(): void {
    if (!this.#over) this.#call.end();
  }

  fail(error: RpcError): void {
    if (!this.#over) this.#call.emit('error', error);
  }

  #bytesOf(record: LogRecord): Buffer {
    return this.#structuredIds ? withStructuredId(record) : record.response;
  }
}
