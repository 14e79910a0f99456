import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import type { ProjectorRole } from '../engine.js';
import { connect, connectionTo, ended } from './connections.js';
import { LeadLostError } from './failures.js';

const CANDIDATE_MS = 1_000;
const HEARTBEAT_MS = 1_000;

interface Leading {
  readonly url: string;
  /** One leads for each name. */
  readonly name: string;
  readonly signal: AbortSignal;
  readonly work: (signal: AbortSignal) => Promise<void>;
  readonly onRole: (role: ProjectorRole) => void;
}

/**
 * Runs `work` while this process holds an advisory lock in a session of its own, which ends with the process and which the server ends a few
 * seconds after the machine is gone. See `ReadModelEngine.lead`.
 */
export async function lead({ url, name, signal, work, onRole }: Leading): Promise<void> {
  const lost = new AbortController();
  const lose = (cause: unknown): void => {
    lost.abort(new LeadLostError('the session that holds the lead has ended', { cause }));
  };
  const client = await connect(connectionTo(url, 'leading'), lose);
  try {
    for (let told = false; !(await isTaken(client, name)); told = true) {
      if (!told) onRole('standby');
      await sleep(CANDIDATE_MS, undefined, { signal }).catch(() => undefined);
      if (signal.aborted) return;
      lost.signal.throwIfAborted();
    }
    onRole('leading');
    const heartbeat = setInterval(() => {
      client.query('select 1').catch(lose);
    }, HEARTBEAT_MS);
    try {
      await work(AbortSignal.any([signal, lost.signal]));
    } finally {
      clearInterval(heartbeat);
    }
    if (!signal.aborted) lost.signal.throwIfAborted();
  } finally {
    await ended(client);
  }
}

// Trying again and again instead of waiting for the lock: a statement that waits would keep the server from cleaning up old rows.
async function isTaken(client: Client, name: string): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock(hashtextextended($1, 0)) as "taken"', [name]);
  return rows[0]?.taken === true;
}
