import { EVENT_STORE } from '#commands';
import { UnknownPositionError } from '#event-sourcing';
import type { EventStore, RecordedEvent } from '#event-sourcing';
import { Inject, Injectable } from '@nestjs/common';
import { refused } from './domain/report.errors.js';

/** A point of the log: everything up to it, and nothing behind. */
export interface PointOfLog {
  readonly position: bigint;
  /** Null where nothing is recorded. */
  readonly lastEventId: string | null;
}

const ATTEMPTS = 8;

/**
 * What no number of a report comes from, so that it may be recorded while one is computed. Whatever is not named here counts as if it
 * could matter: event types that are added later are not forgotten so.
 */
const immaterial: ReadonlySet<string> = new Set([
  'EntryRecorded',
  'EntryCorrected',
  'EntryRetracted',
  'EntryPinned',
  'EntryUnpinned',
  'LinkAdded',
  'IncidentRetitled',
  'DecisionRecorded',
  'DecisionAmended',
  'DecisionOutcomeRecorded',
  'DecisionRetracted',
  'ReportPinned',
  'ReportWithdrawn',
]);

/** Computes from read models, which go on all the while, as if they stood still at one position of the log. */
@Injectable()
export class ReadingAtAPosition {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  /**
   * Computes, and looks whether anything that matters was recorded meanwhile; where it was, all over again. So what was computed is of
   * exactly the position that is given with it.
   * @param compute must reflect at least `minPosition`, the head of the log; what it reflects beyond that does no harm.
   * @throws DomainError CONFLICT when something was each time.
   */
  async read<Result>(compute: (minPosition: bigint) => Promise<Result>): Promise<{ readonly at: PointOfLog; readonly result: Result }> {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const position = await this.store.head();
      const result = await compute(position);
      if (await this.#stoodStill(position)) return { at: { position, lastEventId: await this.#idAt(position) }, result };
    }
    throw refused.restless();
  }

  /** Where a point lies in this log, which may be a copy of the one that it was noted in; null where it is not in it. */
  async positionOf({ position, lastEventId }: PointOfLog): Promise<bigint | null> {
    if (lastEventId === null) return 0n;
    try {
      return (await this.#idAt(position)) === lastEventId ? position : null;
    } catch (error) {
      if (error instanceof UnknownPositionError) return null;
      throw error;
    }
  }

  async #stoodStill(since: bigint): Promise<boolean> {
    for await (const { event } of this.store.readAll({ after: since })) if (!immaterial.has(event.type)) return false;
    return true;
  }

  async #idAt(position: bigint): Promise<string | null> {
    const found: RecordedEvent[] = [];
    for await (const recorded of this.store.readAll({ from: position, maxCount: 1 })) found.push(recorded);
    return found.find((recorded) => recorded.position === position)?.id ?? null;
  }
}
