import { UnknownPositionError } from '#event-sourcing';
import type { EventStore } from '#event-sourcing';
import { BadRequestException } from '@nestjs/common';

/**
 * Asks the log before an answer has begun, where it can still be refused. A log that is one file knows any position; others know only
 * those that they have given.
 * @throws BadRequestException that names `field` where the log does not know `position`.
 */
export async function requireKnownPosition(store: EventStore, field: string, position: bigint): Promise<void> {
  if (position === 0n) return;
  try {
    await store.readAll({ after: position, maxCount: 1 })[Symbol.asyncIterator]().next();
  } catch (error) {
    if (!(error instanceof UnknownPositionError)) throw error;
    throw new BadRequestException(`${field} is a position that this log has not given: it comes from another log.`);
  }
}
