import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '#config';
import { Logger } from '@nestjs/common';
import type { Engines } from '../engines/engines.js';
import { unavailabilityOf } from '../http/unavailable.js';
import { openWaitingRoom } from './waiting-room.js';
import type { WaitingRoom } from './waiting-room.js';

/** How long nobody listens before it is known whether there is anything to wait for. */
const PATIENCE_MS = 500;
const FIRST_PAUSE_MS = 250;
const LAST_PAUSE_MS = 2_000;
/** How often a reason that stays the same is said again. */
const SAY_AGAIN_MS = 60_000;

/** Somebody wanted the process to end before it had begun. */
export class StartStoppedError extends Error {
  override readonly name = 'StartStoppedError';
}

/**
 * Does `ask`, again and again while the log or the database does not answer; meanwhile `/health/live` and `/health/ready` are answered.
 * @param config its port is where that is done.
 * @returns what `ask` gave, and the port to go on with.
 * @throws StartStoppedError; whatever else `ask` fails with.
 */
export async function waitForEngines<Answer>(
  { host, port }: Pick<Config, 'host' | 'port'>,
  engines: Pick<Engines, 'isDatabaseLost'>,
  ask: () => Promise<Answer>,
  signal: AbortSignal,
): Promise<{ readonly answer: Answer; readonly port: number }> {
  const logger = new Logger('Start');
  let room: WaitingRoom | undefined;
  let said: { readonly code: string; readonly at: number } | undefined;
  try {
    for (let pause = FIRST_PAUSE_MS; !signal.aborted; pause = Math.min(pause * 2, LAST_PAUSE_MS)) {
      const asked = outcomeOf(ask());
      const first = await Promise.race([asked, sleep(PATIENCE_MS, undefined, { signal, ref: false }).catch(() => undefined)]);
      if (first === undefined) room ??= await openWaitingRoom(port, host);
      const outcome = first ?? (await Promise.race([asked, aborted(signal)]));
      if (outcome === undefined) break;
      if ('answer' in outcome) {
        if (said !== undefined) logger.log('the log and the database answer now');
        return { answer: outcome.answer, port: room?.port ?? port };
      }
      const unavailability = unavailabilityOf(outcome.error, engines);
      if (unavailability === undefined) throw outcome.error;
      room ??= await openWaitingRoom(port, host);
      if (unavailability.code !== said?.code || performance.now() - said.at > SAY_AGAIN_MS) {
        logger.warn(`waits, and answers /health/live on port ${room.port} meanwhile: ${String(outcome.error)}`);
        said = { code: unavailability.code, at: performance.now() };
      }
      await sleep(pause, undefined, { signal }).catch(() => undefined);
    }
    throw new StartStoppedError('stopped before the log and the database answered');
  } finally {
    await room?.close();
  }
}

async function outcomeOf<Answer>(asked: Promise<Answer>): Promise<{ readonly answer: Answer } | { readonly error: unknown }> {
  try {
    return { answer: await asked };
  } catch (error) {
    return { error };
  }
}

function aborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    else
      signal.addEventListener(
        'abort',
        () => {
          resolve(undefined);
        },
        { once: true },
      );
  });
}
