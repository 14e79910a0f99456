import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';

/** How a command ended and what it printed. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** A built command of `apps/cli` in a process of its own. */
export class Command {
  readonly ended: Promise<Ended>;
  readonly #child: ChildProcess;

  private constructor(name: string, args: readonly string[], env: NodeJS.ProcessEnv, input: string | Uint8Array) {
    const main = join(import.meta.dirname, `../../dist/programs/${name}.js`);
    const child = spawn(process.execPath, [main, ...args], { env: { PATH: process.env['PATH'], ...env } });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
    // A command may end before it has read everything.
    child.stdin.on('error', () => undefined).end(input);
    this.ended = new Promise((resolve) => {
      child.once('close', (code) => {
        resolve({ code, output });
      });
    });
    this.#child = child;
  }

  static start(name: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Command {
    return new Command(name, args, env, '');
  }

  /** Runs it to its end. */
  static run(name: string, args: readonly string[], env: NodeJS.ProcessEnv = {}, input: string | Uint8Array = ''): Promise<Ended> {
    return new Command(name, args, env, input).ended;
  }

  /** Ends it as a power cut would, as far as a process can tell. */
  async kill(): Promise<Ended> {
    this.#child.kill('SIGKILL');
    return this.ended;
  }
}
