import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** Runs `log-user.mjs` on a log. It needs the build in `dist`, which `npm test` makes. */
export class OtherProcess {
  readonly #child;
  readonly #exited: Promise<unknown>;
  readonly #closed: Promise<unknown>;
  readonly #lines: string[] = [];
  readonly #waiting = new Set<() => void>();
  #ended = false;

  constructor(use: 'write' | 'follow' | 'restore', path: string) {
    const script = fileURLToPath(new URL('log-user.mjs', import.meta.url));
    this.#child = spawn(process.execPath, [script, use, path], { stdio: ['ignore', 'pipe', 'inherit'] });
    this.#exited = once(this.#child, 'exit');
    const reported = createInterface(this.#child.stdout);
    this.#closed = once(reported, 'close').then(() => {
      this.#ended = true;
      this.#tell();
    });
    reported.on('line', (line) => {
      this.#lines.push(line);
      this.#tell();
    });
  }

  /** Resolves with the first line that fits. @throws when the process ends before. */
  async reported(fits: (line: string) => boolean = () => true): Promise<string> {
    for (let next = 0; ; next++) {
      while (next >= this.#lines.length) {
        if (this.#ended) throw new Error('the other process ended before it reported that; is there a build in dist?');
        await new Promise<void>((resolve) => this.#waiting.add(resolve));
      }
      const line = this.#lines[next] ?? '';
      if (fits(line)) return line;
    }
  }

  /** Ends it at once, as a power cut of the process would, and gives all that it reported. The last line may be torn. */
  async kill(): Promise<readonly string[]> {
    this.#child.kill('SIGKILL');
    await Promise.all([this.#exited, this.#closed]);
    return this.#lines;
  }

  #tell(): void {
    for (const resolve of this.#waiting) resolve();
    this.#waiting.clear();
  }
}
