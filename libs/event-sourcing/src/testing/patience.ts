import { setTimeout as sleep } from 'node:timers/promises';

/**
 * How long a test waits, in milliseconds, before it holds that something never comes. It says nothing about speed: a machine under load
 * takes many times as long as a quiet one, so nothing that comes at all is to fail for this.
 */
export const PATIENCE_MS = 300_000;

/**
 * Resolves as soon as `condition` holds.
 * @throws Error where it has never held within `PATIENCE_MS`.
 */
export async function eventually(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (const deadline = performance.now() + PATIENCE_MS; !(await condition());) {
    if (performance.now() > deadline) throw new Error(`it never came to pass: ${condition.toString()}`);
    await sleep(5);
  }
}
