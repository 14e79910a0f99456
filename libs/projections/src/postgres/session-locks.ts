import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { connect, connectionTo, ended } from './connections.js';

const RETRY_MS = 200;
// A connection that nobody asks anything does not notice that its other end is gone.
const HEARTBEAT_MS = 4_000;

/**
 * Shared advisory locks on a connection of their own, each for as long as somebody here holds it. They vanish with the process, however it
 * ends, and are taken again when the connection is lost.
 */
export class SessionLocks {
  readonly #held = new Map<string, number>();
  /** One thing at a time: connecting, taking, letting go. */
  #last: Promise<unknown> = Promise.resolve();
  #client: Client | undefined;

  constructor(private readonly url: string) {}

  /** @throws Error when the lock cannot be had in time; it is not held then. */
  hold(name: string): Promise<void> {
    return this.#inTurn(async () => {
      const held = this.#held.get(name) ?? 0;
      if (held === 0) await (await this.#connected()).query('select pg_advisory_lock_shared(hashtextextended($1, 0))', [name]);
      this.#held.set(name, held + 1);
    });
  }

  release(name: string): Promise<void> {
    return this.#inTurn(async () => {
      const held = this.#held.get(name) ?? 0;
      if (held > 1) {
        this.#held.set(name, held - 1);
        return;
      }
      this.#held.delete(name);
      const client = this.#client;
      if (client === undefined) return;
      if (this.#held.size === 0) {
        this.#client = undefined;
        await ended(client);
      } else {
        // Where it fails the connection is lost, and the lock with it.
        await client.query('select pg_advisory_unlock_shared(hashtextextended($1, 0))', [name]).catch(() => undefined);
      }
    });
  }

  async #connected(): Promise<Client> {
    if (this.#client !== undefined) return this.#client;
    const client = await connect(connectionTo(this.url, 'guard'), () => {
      if (this.#client !== client) return;
      this.#client = undefined;
      void this.#recover();
    });
    try {
      for (const name of this.#held.keys()) await client.query('select pg_advisory_lock_shared(hashtextextended($1, 0))', [name]);
    } catch (error) {
      await ended(client);
      throw error;
    }
    this.#client = client;
    const heartbeat = setInterval(() => {
      if (this.#client === client) client.query('select 1').catch(() => undefined);
      else clearInterval(heartbeat);
    }, HEARTBEAT_MS).unref();
    return client;
  }

  async #recover(): Promise<void> {
    while (this.#client === undefined && this.#held.size > 0) {
      const recovered = await this.#inTurn(async () => {
        if (this.#held.size > 0) await this.#connected();
      }).then(
        () => true,
        () => false,
      );
      if (recovered) return;
      await sleep(RETRY_MS, undefined, { ref: false });
    }
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => undefined);
    return result;
  }
}
