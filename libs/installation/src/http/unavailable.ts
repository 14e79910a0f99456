import { PrivateDatabaseError } from '#access';
import { EventStoreUnavailableError } from '#event-sourcing';
import type { Engines } from '../engines/engines.js';

/** A server that Debrief needs does not answer: what callers are told, without a word of where it is. */
export interface Unavailability {
  readonly code: 'EVENT_STORE_UNAVAILABLE' | 'READ_MODELS_UNAVAILABLE';
  readonly message: string;
}

const LOG: Unavailability = {
  code: 'EVENT_STORE_UNAVAILABLE',
  message:
    'The event log cannot be reached or written. Whether a change was recorded is not known: ask again later, with the same idempotencyKey.',
};

const DATABASE: Unavailability = {
  code: 'READ_MODELS_UNAVAILABLE',
  message: 'The database does not answer. Ask again later.',
};

/** What an error says about the servers that `engines` are on; undefined for one that is about something else. */
export function unavailabilityOf(error: unknown, { isDatabaseLost }: Pick<Engines, 'isDatabaseLost'>): Unavailability | undefined {
  if (error instanceof EventStoreUnavailableError) return LOG;
  return error instanceof PrivateDatabaseError || isDatabaseLost(error) ? DATABASE : undefined;
}
