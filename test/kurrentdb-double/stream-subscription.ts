import { liveBuffer } from './all-subscription.js';
import { isSoftDeleted, isTombstoned, type EventLog } from './event-log.js';
import { streamDeleted } from './rpc-errors.js';
import type { StreamingCall } from './streaming-call.js';
import { caughtUp, confirmation } from './subscription-messages.js';

export interface StreamSubscriptionOptions {
  readonly log: EventLog;
  readonly call: StreamingCall;
  readonly stream: string;
  /** Exclusive; a stream that does not exist yet is waited for. */
  readonly start: bigint | 'start' | 'end';
  readonly saysWhereItIs: boolean;
}

/** A catch-up subscription to one stream. */
export class StreamSubscription {
  readonly #options: StreamSubscriptionOptions;
  /** The next revision to look at. */
  #next = 0n;

  constructor(options: StreamSubscriptionOptions) {
    this.#options = options;
  }

  /** Resolves when the call is over. */
  async run(): Promise<void> {
    const { log, call, start } = this.#options;
    const state = log.stream(this.#options.stream);
    if (isTombstoned(state)) {
      call.fail(streamDeleted(state.name));
      return;
    }
    await call.send(confirmation());
    this.#next = start === 'start' ? 0n : start === 'end' ? BigInt(state.records.length) : start + 1n;
    let isLive = false;
    while (!call.isOver) {
      if (this.#next < state.truncateBefore && !isSoftDeleted(state)) this.#next = state.truncateBefore;
      const record = isSoftDeleted(state) ? undefined : state.records[Number(this.#next)];
      if (record !== undefined) {
        this.#next += 1n;
        const sent = await call.send(record);
        if (sent === 'waited' && BigInt(state.records.length) - this.#next > liveBuffer) isLive = false;
        continue;
      }
      if (isTombstoned(state)) {
        call.fail(streamDeleted(state.name));
        return;
      }
      if (!isLive) {
        isLive = true;
        await call.send(caughtUp(this.#whereItIs()));
      } else {
        await call.either(log.changed());
      }
    }
  }

  #whereItIs(): { readonly revision: bigint } | 'nowhere' | undefined {
    if (!this.#options.saysWhereItIs) return undefined;
    return this.#next === 0n ? 'nowhere' : { revision: this.#next - 1n };
  }
}
