import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

// Compiled, this file lies in dist/bench/support.
const PROGRAMS = join(import.meta.dirname, '../../programs');
export const TOKEN = 'a-token-for-benchmarks';
const PATIENCE_MS = 15 * 60_000;

/** A built Debrief in a process of its own, on 127.0.0.1. */
export class BenchServer {
  private constructor(
    readonly url: string,
    private readonly child: ChildProcess,
    /** From its start until it answered that it is ready, in seconds. */
    readonly secondsToReady: number,
  ) {}

  /** Starts one on a data directory; resolves when it is ready. `options` are for Node. */
  static start(directory: string, options: readonly string[] = []): Promise<BenchServer> {
    return BenchServer.startApp('debrief', { DEBRIEF_DATA: directory }, options);
  }

  /** Starts an app of any kind; resolves when it is ready. */
  static async startApp(
    app: 'debrief' | 'api' | 'projector',
    env: NodeJS.ProcessEnv,
    options: readonly string[] = [],
  ): Promise<BenchServer> {
    const main = join(PROGRAMS, `${app}.js`);
    if (!existsSync(main)) throw new Error('There is no built server. Run: npm run build');
    const startedAt = performance.now();
    const child = spawn(process.execPath, [...options, main], {
      env: { PATH: process.env['PATH'], PORT: '0', HOST: '127.0.0.1', DEBRIEF_TOKEN: TOKEN, LOG_LEVEL: 'error', ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const url = await listening(child);
    while ((await statusOf(`${url}/health/ready`)) !== 200) {
      if (performance.now() - startedAt > PATIENCE_MS) throw new Error('the server does not become ready');
      await sleep(5);
    }
    return new BenchServer(url, child, (performance.now() - startedAt) / 1_000);
  }

  /** The most bytes that it ever had resident, as Linux counts. */
  memory(): number {
    const status = readFileSync(`/proc/${String(this.child.pid)}/status`, 'utf8');
    return Number(/^VmHWM:\s*(\d+) kB/m.exec(status)?.[1]) * 1_024;
  }

  stop(): Promise<void> {
    return this.#end('SIGTERM');
  }

  kill(): Promise<void> {
    return this.#end('SIGKILL');
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.kill(signal);
    await ended;
  }
}

function listening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      const url = /listens on (\S+)/.exec(printed)?.[1];
      if (url !== undefined) resolve(url);
    });
    child.once('exit', (code) => {
      reject(new Error(`the server ended with ${String(code)}:\n${printed}`));
    });
  });
}

function statusOf(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, (response) => {
      response.resume().once('end', () => {
        resolve(response.statusCode ?? 0);
      });
    }).once('error', reject);
  });
}
