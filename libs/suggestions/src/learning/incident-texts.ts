import { setImmediate as turn } from 'node:timers/promises';
import type { IncidentText } from '#cause-suggestions';
import type { IncidentDirectory } from '#incidents/published';
import { incidentTextOf } from '../text/incident-text.js';

/** An incident as it was when an event of it had been recorded. */
export interface AtPosition {
  readonly id: string;
  readonly position: bigint;
}

// Enough that the log answers several at a time, few enough that nobody else waits for long.
const AT_ONCE = 20;

/**
 * The texts of incidents from the log, each as it was at its position, so that the same rows give the same texts whenever they are read; a
 * handful at a time, with a turn of the event loop for everybody else between them.
 */
export async function* textsOf<Asked extends AtPosition>(
  incidents: Pick<IncidentDirectory, 'events'>,
  asked: readonly Asked[],
): AsyncGenerator<readonly { readonly asked: Asked; readonly text: IncidentText }[]> {
  for (let from = 0; from < asked.length; from += AT_ONCE) {
    const texts = await Promise.all(
      asked.slice(from, from + AT_ONCE).map(async (one) => {
        const events = await incidents.events(one.id);
        const text = incidentTextOf(
          one.id,
          events.filter(({ position }) => position <= one.position),
        );
        return text === null ? [] : [{ asked: one, text }];
      }),
    );
    yield texts.flat();
    await turn();
  }
}
