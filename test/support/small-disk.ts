import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryDirectory } from './debrief.js';

/**
 * A disk of a few megabytes, in memory, that can be filled and can grow. It is mounted in a namespace of its own, so no privilege is
 * needed; it is gone when it is removed, however the test ends.
 */
export class SmallDisk {
  private constructor(
    /** Where the processes that are started by way of `within` find it. */
    readonly path: string,
    private readonly holder: ChildProcess,
    private readonly forget: () => void,
  ) {}

  static async mount(megabytes: number): Promise<SmallDisk> {
    const directory = temporaryDirectory();
    const script = 'mount -t tmpfs -o "size=$1m" debrief-test "$2" && echo mounted && exec cat';
    const holder = spawn('unshare', ['--user', '--map-root-user', '--mount', 'sh', '-c', script, 'sh', String(megabytes), directory.path], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const said = await Promise.race([once(holder.stdout, 'data').then(String), once(holder, 'exit').then(() => 'nothing')]);
    if (said.trim() !== 'mounted') throw new Error('a small disk could not be mounted: unprivileged user namespaces are needed for it');
    return new SmallDisk(directory.path, holder, () => {
      directory.remove();
    });
  }

  /** What a command line begins with, to be run where the disk is mounted. */
  get within(): readonly string[] {
    return ['nsenter', '--target', String(this.holder.pid), '--user', '--mount', '--preserve-credentials'];
  }

  /** Copies what is on it to a directory of this process. (SQLite resolves links, and so would not find it where `/proc` shows it.) */
  copyTo(directory: string): Promise<void> {
    return cp(join('/proc', String(this.holder.pid), 'root', this.path), directory, { recursive: true });
  }

  async resize(megabytes: number): Promise<void> {
    const [command, ...rest] = [...this.within, 'mount', '-o', `remount,size=${megabytes}m`, this.path];
    const [code] = (await once(spawn(command, rest, { stdio: 'inherit' }), 'exit')) as [number | null];
    if (code !== 0) throw new Error('the small disk could not be resized');
  }

  async remove(): Promise<void> {
    const gone = once(this.holder, 'exit');
    this.holder.kill('SIGKILL');
    await gone;
    this.forget();
  }
}
