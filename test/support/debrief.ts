import { afterAll, beforeAll } from '@jest/globals';
import { PATIENCE_MS } from '#event-sourcing/testing';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const mainOf = (app: AppName): string => join(import.meta.dirname, `../../dist/programs/${app}.js`);

/** The programs of `apps/` that serve. */
export type AppName = 'debrief' | 'api' | 'projector';

export const TOKEN = 'a-token-for-tests';

/** What came back for a GraphQL request. */
export interface GraphqlResponse {
  readonly status: number;
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly unknown[];
    readonly extensions?: Record<string, unknown>;
  }[];
}

/** What a request may have beside its path; the token is added. */
export interface Request {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  readonly signal?: AbortSignal;
}

/** A directory that lasts as long as a test. */
export function temporaryDirectory(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'debrief-test-'));
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
}

/** A built Debrief in a process of its own, spoken to over HTTP as anybody would. */
export class Debrief {
  #url: string;

  private constructor(
    url: string,
    private readonly child: ChildProcess,
    private readonly output: () => string,
  ) {
    this.#url = url;
  }

  /** Starts one on a data directory, by way of `through` where that is given; resolves when it is ready. */
  static start(directory: string, env: NodeJS.ProcessEnv = {}, through: readonly string[] = []): Promise<Debrief> {
    return Debrief.startApp('debrief', { DEBRIEF_DATA: directory, ...env }, through);
  }

  /** Starts an app of any kind; resolves when it is ready. */
  static async startApp(app: AppName, env: NodeJS.ProcessEnv, through: readonly string[] = []): Promise<Debrief> {
    const debrief = Debrief.spawn(app, env, through);
    debrief.#url = await until(() => {
      if (debrief.child.exitCode !== null) throw new Error(`${app} ended with ${debrief.child.exitCode}:\n${debrief.printed}`);
      return /listens on (\S+)/.exec(debrief.printed)?.[1];
    });
    await debrief.ready();
    return debrief;
  }

  /** Starts the process of an app and waits for nothing. Its `url` is known where `env` says the port. */
  static spawn(app: AppName, env: NodeJS.ProcessEnv, through: readonly string[] = []): Debrief {
    const [command, ...rest] = [...through, process.execPath, mainOf(app)];
    const child = spawn(command, rest, {
      env: { PATH: process.env['PATH'], PORT: '0', DEBRIEF_TOKEN: TOKEN, LOG_LEVEL: 'warn', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
    return new Debrief(`http://127.0.0.1:${env['PORT'] ?? 0}`, child, () => output);
  }

  /** Resolves when `/health/ready` says so. */
  async ready(): Promise<void> {
    await until(async () => ((await this.#status('/health/ready')) === 200 ? true : undefined));
  }

  /** Resolves when its read models reflect everything that is in the log, whoever projects it. */
  async caughtUp(): Promise<void> {
    await until(async () => {
      const { projections } = (await (await this.fetch('/health/ready')).json()) as { projections: readonly { lagEvents: number }[] };
      return (projections.length > 0 && projections.every(({ lagEvents }) => lagEvents === 0)) || undefined;
    });
  }

  /** Resolves with the code that the process ends with by itself, or because it was told to. */
  async ended(): Promise<number | null> {
    if (this.isRunning) await once(this.child, 'exit');
    return this.child.exitCode;
  }

  get url(): string {
    return this.#url;
  }

  /** Whether its process has not ended yet. */
  get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Everything that it has printed. */
  get printed(): string {
    return this.output();
  }

  fetch(path: string, init: Request = {}): Promise<Response> {
    return fetch(this.url + path, { ...init, headers: { authorization: `Bearer ${TOKEN}`, ...init.headers } });
  }

  async graphql(query: string, variables: Record<string, unknown> = {}): Promise<GraphqlResponse> {
    const response = await this.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as { data?: Record<string, unknown>; errors?: GraphqlResponse['errors'] };
    return { status: response.status, data: body.data, errors: body.errors ?? [] };
  }

  /** The one field of a query or mutation that has to succeed. A question to read models that are still behind is asked again. */
  async ask<Answer>(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const { answer } = await until(async () => {
      const { data, errors } = await this.graphql(query, variables);
      const isBehind = errors.some(({ extensions }) => extensions?.['code'] === 'READ_MODEL_BEHIND');
      if (isBehind && !query.startsWith('mutation')) return undefined;
      if (errors.length > 0 || data == null) throw new Error(JSON.stringify(errors));
      return { answer: Object.values(data)[0] as Answer };
    });
    return answer;
  }

  /** Sends NDJSON; answers with the lines that came back. */
  async postLines(path: string, lines: readonly unknown[]): Promise<readonly Record<string, unknown>[]> {
    const response = await this.fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-ndjson' },
      body: lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text}`);
    return linesOf(text);
  }

  /** Ends it as an operator would. */
  async stop(): Promise<void> {
    await this.#end('SIGTERM');
  }

  /** Ends it as a power cut would, as far as a process can tell. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** Undefined while nobody listens. */
  async #status(path: string): Promise<number | undefined> {
    try {
      return (await fetch(this.url + path)).status;
    } catch {
      return undefined;
    }
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    if (!this.isRunning) return;
    const ended = once(this.child, 'exit');
    this.child.kill(signal);
    await ended;
  }
}

/** The values of NDJSON text. */
export function linesOf(text: string): readonly Record<string, unknown>[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** What `probe` gives as soon as it gives anything. */
export async function until<Value>(probe: () => Value | undefined | Promise<Value | undefined>): Promise<Value> {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const value = await probe();
    if (value !== undefined) return value;
    if (performance.now() > deadline) throw new Error('it took too long');
    await sleep(20);
  }
}

/** Starts a Debrief on an empty directory for all tests of a file, and ends it after them. */
export function withDebrief(use: (debrief: Debrief) => void): void {
  const directory = temporaryDirectory();
  let debrief: Debrief | undefined;
  beforeAll(async () => {
    debrief = await Debrief.start(directory.path);
    use(debrief);
  });
  afterAll(async () => {
    await debrief?.stop();
    directory.remove();
  });
}
