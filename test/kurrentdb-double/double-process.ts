import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { KurrentDbFaults } from './faults.js';
import { connectionString, type KurrentDbDoubleOptions } from './kurrentdb-double.js';
import { faultsOver, fromDouble, type FaultRequest } from './process-messages.js';

/** The double in a process of its own, which can be killed. It needs the build in `dist`, which `npm test` makes. */
export class KurrentDbDoubleProcess {
  /** As of a double in this process. They are forgotten when the process is killed. */
  readonly faults: KurrentDbFaults;
  readonly #options: KurrentDbDoubleOptions;
  readonly #unanswered = new Map<number, (error: string | undefined) => void>();
  #child: ChildProcess | undefined;
  #ports: readonly number[] = [];
  #requests = 0;

  private constructor(options: KurrentDbDoubleOptions) {
    this.#options = options;
    this.faults = faultsOver((fault) => this.#ask(fault));
  }

  /** @throws Error when the double cannot start. */
  static async start(options: KurrentDbDoubleOptions): Promise<KurrentDbDoubleProcess> {
    const double = new KurrentDbDoubleProcess(options);
    await double.#spawn();
    return double;
  }

  /** The connection string, with every node. The same after a restart. */
  get url(): string {
    return connectionString(this.#ports);
  }

  /** One connection string for each node. */
  get urls(): readonly string[] {
    return this.#ports.map((port) => connectionString([port]));
  }

  /** Ends the process at once, without its knowing. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** Starts it again on the same directory and ports, after {@link kill} or {@link stop}. @throws Error while it runs. */
  async restart(): Promise<void> {
    if (this.#child !== undefined) throw new Error('the double runs; kill or stop it first');
    await this.#spawn();
  }

  async stop(): Promise<void> {
    await this.#end('SIGTERM');
  }

  async #spawn(): Promise<void> {
    const [port = this.#options.port] = this.#ports;
    const options = { ...this.#options, port };
    const child = fork(mainScript(), [JSON.stringify(options)], { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    this.#child = child;
    this.#ports = await new Promise<readonly number[]>((resolve, reject) => {
      child.once('exit', () => {
        reject(new Error('the double ended before it listened'));
      });
      child.on('message', (message) => {
        const said = fromDouble.parse(message);
        if ('ports' in said) resolve(said.ports);
        else if ('failed' in said) reject(new Error(said.failed));
        else this.#unanswered.get(said.answers)?.(said.error);
      });
    });
  }

  async #end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const child = this.#child;
    if (child === undefined) return;
    this.#child = undefined;
    if (child.exitCode === null && child.signalCode === null) {
      const exited = once(child, 'exit');
      child.kill(signal);
      await exited;
    }
    for (const answer of this.#unanswered.values()) answer('the double has ended');
  }

  #ask(fault: FaultRequest): Promise<void> {
    const child = this.#child;
    if (child === undefined) return Promise.reject(new Error('the double does not run'));
    const id = this.#requests++;
    return new Promise((resolve, reject) => {
      this.#unanswered.set(id, (error) => {
        this.#unanswered.delete(id);
        if (error === undefined) resolve();
        else reject(new Error(error));
      });
      child.send({ id, fault });
    });
  }
}

/** The built script: beside this file when this is the built one, in `dist` when it is the source. */
function mainScript(): string {
  const beside = fileURLToPath(new URL('./main.js', import.meta.url));
  return existsSync(beside) ? beside : fileURLToPath(new URL('../../dist/test/kurrentdb-double/main.js', import.meta.url));
}
