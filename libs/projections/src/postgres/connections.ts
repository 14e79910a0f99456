import { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ClientConfig } from 'pg';
import { Client } from 'pg';

/** PostgreSQL's settings of a session, by their names. */
export type SessionSettings = Readonly<Record<string, string>>;

/** What a connection is for; `pg_stat_activity` shows it as `debrief <purpose>`. */
export type ConnectionPurpose = 'control' | 'guard' | 'leading' | 'publishing' | 'building' | 'projecting' | 'reading';

/** The longest that a statement may take. Who has a heartbeat, hears of a silent server sooner. */
const STATEMENT_TIMEOUT_MS: Readonly<Record<ConnectionPurpose, number>> = {
  control: 10_000,
  guard: 10_000,
  leading: 3_000,
  publishing: 10_000,
  building: 60_000,
  projecting: 60_000,
  reading: 15_000,
};
const CONNECT_TIMEOUT_MS = 5_000;
// What a server that is there needs to say that a statement took too long.
const SILENCE_BEYOND_MS = 2_000;

// The server must notice within seconds that a client's machine is gone: its sessions hold the lead and the locks of generations.
const EVERY_SESSION: SessionSettings = {
  tcp_keepalives_idle: '3',
  tcp_keepalives_interval: '1',
  tcp_keepalives_count: '3',
  tcp_user_timeout: '6000',
  lock_timeout: '5000',
  client_min_messages: 'warning',
  TimeZone: 'UTC',
};

/**
 * How to connect. What the URL says in its parameter `options` counts, except for what is set here.
 * @throws Error when it is not a URL of PostgreSQL.
 */
export function connectionTo(url: string, purpose: ConnectionPurpose, settings: SessionSettings = {}): ClientConfig {
  const parsed = parsedUrl(url);
  const timeout = STATEMENT_TIMEOUT_MS[purpose];
  const options = [
    ...parsed.searchParams.getAll('options'),
    ...Object.entries({ ...EVERY_SESSION, statement_timeout: String(timeout), ...settings }).map(([name, value]) => `-c ${name}=${value}`),
  ];
  parsed.searchParams.delete('options');
  return {
    connectionString: parsed.href,
    options: options.join(' '),
    application_name: `debrief ${purpose}`,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: 3_000,
    stream: () => socketThatGivesUp(timeout + SILENCE_BEYOND_MS),
  };
}

/** A server whose machine is gone never answers, and TCP takes a quarter of an hour to say so. */
function socketThatGivesUp(silenceMs: number): Socket {
  const socket = new Socket();
  return socket.setTimeout(silenceMs, () => {
    socket.destroy(Object.assign(new Error(`PostgreSQL has not said anything for ${silenceMs} ms`), { code: 'ETIMEDOUT' }));
  });
}

/** A connection of its own. It has to be ended. What breaks it is given to `onBroken`, once, unless it was being ended. */
export async function connect(config: ClientConfig, onBroken: (error: Error) => void = () => undefined): Promise<Client> {
  const client = new Client(config);
  let isBroken = false;
  // Without a listener the loss of a connection would end the process.
  client.on('error', (error) => {
    if (!isBroken) onBroken(error);
    isBroken = true;
  });
  await client.connect();
  return client;
}

/** Ends a connection, however it is: one whose other end is silent would otherwise be waited for until TCP gives up. */
export async function ended(client: Client): Promise<void> {
  await Promise.race([client.end().catch(() => undefined), sleep(1_000, undefined, { ref: false })]);
}

function parsedUrl(url: string): URL {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  // The URL itself may hold a password and is not repeated.
  if (parsed === undefined || !['postgres:', 'postgresql:'].includes(parsed.protocol)) {
    throw new Error('the URL of PostgreSQL must look like postgres://user:password@host:5432/database');
  }
  return parsed;
}
