import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KurrentDbDouble, KurrentDbDoubleProcess } from '../../../../test/kurrentdb-double/index.js';

type StartOptions = Omit<Parameters<typeof KurrentDbDouble.start>[0], 'directory'>;

/** A double on a directory of its own, which goes with it. */
export async function temporaryDouble(options: StartOptions = {}): Promise<{ double: KurrentDbDouble; stop: () => Promise<void> }> {
  const directory = mkdtempSync(join(tmpdir(), 'debrief-kurrentdb-'));
  const double = await KurrentDbDouble.start({ directory, ...options });
  return {
    double,
    stop: async () => {
      await double.stop();
      rmSync(directory, { recursive: true });
    },
  };
}

/** The same in a process of its own, which can be killed. It needs the build in `dist`, which `npm test` makes. */
export async function temporaryDoubleProcess(): Promise<{ double: KurrentDbDoubleProcess; stop: () => Promise<void> }> {
  const directory = mkdtempSync(join(tmpdir(), 'debrief-kurrentdb-'));
  const double = await KurrentDbDoubleProcess.start({ directory });
  return {
    double,
    stop: async () => {
      await double.stop();
      rmSync(directory, { recursive: true });
    },
  };
}
