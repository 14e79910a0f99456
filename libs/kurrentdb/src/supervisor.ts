import { performance } from 'node:perf_hooks';
import { KurrentConnection } from './kurrent-connection.js';
import type { ConnectionString } from './connection-string.js';
import { failureOf, messageOf } from './failures.js';

const FAILURES_IN_A_ROW = 3;

export interface Supervision {
  /** How long one attempt waits for its answer. */
  readonly attemptMilliseconds: number;
  readonly onTrouble: (message: string) => void;
}

/**
 * Keeps one connection and makes another one when it is of no more use. The client recovers from most outages by itself, but not from
 * these: a first native read that found no server (B2), an answer about the server's features that failed (B3, B4), a batch stream that
 * the server has ended (B6).
 */
export class Supervisor {
  readonly #leaving = new Set<Promise<void>>();
  #current: KurrentConnection;
  #failures = 0;
  #heardAt = performance.now();
  #isClosed = false;

  /** @throws InvalidConnectionStringError */
  constructor(
    private readonly string: ConnectionString,
    private readonly supervision: Supervision,
  ) {
    this.#current = new KurrentConnection(string);
  }

  get connection(): KurrentConnection {
    return this.#current;
  }

  /** To be told of every answer, be it a refusal. */
  heard(connection: KurrentConnection): void {
    if (connection !== this.#current) return;
    this.#failures = 0;
    this.#heardAt = performance.now();
  }

  /** To be told of every error that is trouble. */
  failed(connection: KurrentConnection, error: unknown): void {
    if (connection !== this.#current) return;
    const failure = failureOf(error);
    const isSpoilt = failure.kind === 'trouble' && failure.clientIsSpoilt;
    this.#failures++;
    if (isSpoilt || this.#failures >= FAILURES_IN_A_ROW) this.#replace(messageOf(error));
  }

  /**
   * To be told of every attempt that had no answer in time. One that is merely late may still come, so that the connection is given up
   * only when nothing at all was heard on it for longer than an attempt takes.
   */
  unanswered(connection: KurrentConnection): void {
    if (connection !== this.#current) return;
    const silence = performance.now() - this.#heardAt;
    if (silence > 1.5 * this.supervision.attemptMilliseconds) this.#replace(`nothing was heard for ${Math.round(silence)} ms`);
  }

  /** @throws when it was closed. */
  requireOpen(): void {
    if (this.#isClosed) throw new Error('the event store is closed');
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#leave(this.#current);
    await Promise.all(this.#leaving);
  }

  #replace(reason: string): void {
    if (this.#isClosed) return;
    this.supervision.onTrouble(`connecting to KurrentDB anew: ${reason}`);
    const old = this.#current;
    this.#current = new KurrentConnection(this.string);
    this.#failures = 0;
    this.#heardAt = performance.now();
    this.#leave(old);
  }

  #leave(connection: KurrentConnection): void {
    const leaving = connection.close().finally(() => this.#leaving.delete(leaving));
    this.#leaving.add(leaving);
  }
}
