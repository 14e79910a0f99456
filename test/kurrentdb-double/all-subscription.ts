import { beforeEverything, comparePositions, positionOf, type AllPosition } from './all-position.js';
import { pageSize, type EventFilter } from './event-filter.js';
import type { EventLog } from './event-log.js';
import type { LogRecord } from './recorded-event.js';
import { invalidPosition } from './rpc-errors.js';
import type { StreamingCall } from './streaming-call.js';
import { caughtUp, checkpoint, confirmation } from './subscription-messages.js';

export interface AllSubscriptionOptions {
  readonly log: EventLog;
  readonly call: StreamingCall;
  /** Exclusive. */
  readonly start: AllPosition | 'start' | 'end';
  readonly filter: EventFilter | undefined;
  /** Whether `caught_up` and `checkpoint` say where and when. */
  readonly saysWhereItIs: boolean;
}

/** A live subscription whose client is slow and that is further behind than this catches up again. */
export const liveBuffer = 32;

/**
 * A catch-up subscription to $all, as the server's `AllSubscription` and `AllSubscriptionFiltered` run it: first what is there behind the
 * start, page by page; `caught_up` on each entry to live; with a filter, a checkpoint each time its interval is considered and before going live.
 */
export class AllSubscription {
  readonly #options: AllSubscriptionOptions;
  readonly #log: EventLog;
  readonly #call: StreamingCall;
  /** The place that was sent last, as an event or as a checkpoint. */
  #at = beforeEverything;
  #lastCheckpoint = beforeEverything;
  /** The index of the next record to consider. */
  #next = 0;

  constructor(options: AllSubscriptionOptions) {
    this.#options = options;
    this.#log = options.log;
    this.#call = options.call;
  }

  /** Resolves when the call is over. */
  async run(): Promise<void> {
    const head = { commit: this.#log.head, prepare: this.#log.head };
    await this.#call.send(confirmation());
    const { start } = this.#options;
    this.#at = start === 'start' ? beforeEverything : start === 'end' ? head : start;
    const startsLive = comparePositions(this.#at, head) >= 0;
    if (!startsLive && !this.#log.hasRecordAt(this.#at.commit)) {
      this.#call.fail(invalidPosition());
      return;
    }
    this.#next = this.#log.indexFrom(this.#at.commit);
    if (startsLive) await this.#live();
    while (!this.#call.isOver) {
      await this.#catchUp();
      await this.#live();
    }
  }

  async #catchUp(): Promise<void> {
    const { filter } = this.#options;
    let sinceCheckpoint = 0;
    for (let pageStart = this.#at; !this.#call.isOver; pageStart = this.#nextPageStart()) {
      const page = this.#page();
      for (const record of page.matching) {
        if ((await this.#call.send(record)) === 'call-is-over') return;
        this.#at = positionOf(record);
      }
      // The server's own caution: a page without events for the client moves the checkpoint only to where that page began.
      if (page.considered > 0 && comparePositions(this.#at, pageStart) < 0) this.#at = pageStart;
      sinceCheckpoint += page.considered;
      if (page.isLast) {
        if (this.#at === beforeEverything && page.considered > 0) this.#at = { commit: 0n, prepare: 0n };
        await this.#sendCheckpoint(this.#at);
        return;
      }
      if (filter !== undefined && sinceCheckpoint >= filter.checkpointInterval) {
        sinceCheckpoint %= filter.checkpointInterval;
        await this.#sendCheckpoint(this.#at);
      }
    }
  }

  #page(): { readonly matching: readonly LogRecord[]; readonly considered: number; readonly isLast: boolean } {
    const matching: LogRecord[] = [];
    const window = this.#options.filter?.window ?? Number.POSITIVE_INFINITY;
    for (let considered = 0; ; considered++) {
      const record = this.#log.records[this.#next];
      if (record === undefined) return { matching, considered, isLast: true };
      if (matching.length === pageSize || considered === window) return { matching, considered, isLast: false };
      this.#next += 1;
      if (this.#isWanted(record)) matching.push(record);
    }
  }

  #nextPageStart(): AllPosition {
    const next = this.#log.records[this.#next];
    return next === undefined ? this.#at : { commit: next.position, prepare: 0n };
  }

  /** Returns when the call is over, or when a slow client has fallen behind. */
  async #live(): Promise<void> {
    const { filter, saysWhereItIs } = this.#options;
    const where = this.#at === beforeEverything ? 'nowhere' : { position: this.#at };
    await this.#call.send(caughtUp(saysWhereItIs ? where : undefined));
    let sinceCheckpoint = 0;
    while (!this.#call.isOver) {
      const record = this.#log.records[this.#next];
      if (record === undefined) {
        await this.#call.either(this.#log.changed());
        continue;
      }
      this.#next += 1;
      sinceCheckpoint += 1;
      if (this.#isWanted(record)) {
        const sent = await this.#call.send(record);
        this.#at = positionOf(record);
        if (sent === 'waited' && this.#log.records.length - this.#next > liveBuffer) {
          await this.#sendCheckpoint(this.#at);
          return;
        }
      }
      if (filter !== undefined && sinceCheckpoint >= filter.checkpointInterval) {
        sinceCheckpoint = 0;
        const at = positionOf(record);
        if (comparePositions(at, this.#at) > 0) this.#at = at;
        await this.#sendCheckpoint(this.#at);
      }
    }
  }

  /** What is at or before the start is not sent, even when the start was given ahead of the log. */
  #isWanted(record: LogRecord): boolean {
    return comparePositions(positionOf(record), this.#at) > 0 && (this.#options.filter?.allows(record) ?? true);
  }

  async #sendCheckpoint(at: AllPosition): Promise<void> {
    if (this.#options.filter === undefined || comparePositions(at, this.#lastCheckpoint) <= 0) return;
    this.#lastCheckpoint = at;
    await this.#call.send(checkpoint(at, this.#options.saysWhereItIs));
  }
}
