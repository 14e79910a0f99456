import { EVENT_STORE } from '#commands';
import { collect, EventStreams, LogFollower, present } from '#event-sourcing';
import type { EventStore, RecordedEvent } from '#event-sourcing';
import { decodeCursor, encodeCursor, pageSize } from '#graphql';
import { Inject, Injectable } from '@nestjs/common';
import type { ReportEvent } from './domain/report.events.js';
import { evolve, initialState, reportStream } from './domain/report.js';
import type { KnownReport, ReportState } from './domain/report.js';
import { reportVocabulary } from './domain/report.upcasters.js';

/** A report, and when it was recorded. */
export interface FoundReport {
  readonly report: KnownReport;
  /** ISO 8601 UTC with milliseconds. */
  readonly pinnedAt: string;
  /** Null while it is not withdrawn. */
  readonly withdrawnAt: string | null;
  /** Where it was recorded in this log. */
  readonly recordedAt: bigint;
}

/** What a list of reports shows: all but the content. */
export type ReportHead = Omit<FoundReport, 'report'> & { readonly report: Omit<KnownReport, 'content'> };

export interface ReportPage {
  readonly heads: readonly ReportHead[];
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
  readonly totalCount: number;
}

/** The report that a stream gives; null for one that does not exist. */
export function foldReport(events: readonly RecordedEvent<ReportEvent>[]): FoundReport | null {
  const state = events.reduce<ReportState>((before, { event }) => evolve(before, event), initialState);
  const [first] = events;
  if (state.status === 'UNKNOWN' || first === undefined) return null;
  const withdrawn = events.find(({ event }) => event.type === 'ReportWithdrawn');
  return { report: state, pinnedAt: first.recordedAt, withdrawnAt: withdrawn?.recordedAt ?? null, recordedAt: first.position };
}

/**
 * The reports that were pinned. There are few of them, so their heads are folded in memory, from the log as it is at each question;
 * their content, which is large, is read from their streams when it is asked for.
 */
@Injectable()
export class Reports {
  readonly #heads = new Map<string, ReportHead>();
  readonly #follower: LogFollower<ReportEvent>;
  readonly #streams: EventStreams<ReportEvent>;

  constructor(@Inject(EVENT_STORE) store: EventStore) {
    this.#streams = new EventStreams(store, reportVocabulary);
    this.#follower = new LogFollower(store, reportVocabulary, (recorded) => {
      this.#note(recorded);
    });
  }

  /** Null where there is no such report. */
  async find(reportId: string): Promise<FoundReport | null> {
    return foldReport(await collect(this.#streams.readStream(reportStream(reportId))));
  }

  /** The latest first. @throws GraphQLError BAD_USER_INPUT for arguments out of range. */
  async page(first: number, after: string | null): Promise<ReportPage> {
    const size = pageSize(first);
    const place = after === null ? null : decodeCursor(after, 1)[0];
    await this.#follower.caughtUp();
    const all = [...this.#heads.values()].reverse();
    // A cursor may be of another copy of the log, or of one that was put in its place.
    const begin = place === null ? 0 : all.findIndex(({ report }) => report.reportId === place) + 1;
    const heads = all.slice(begin, begin + size);
    const last = heads.at(-1);
    return {
      heads,
      hasNextPage: begin + size < all.length,
      endCursor: last === undefined ? null : encodeCursor([last.report.reportId]),
      totalCount: all.length,
    };
  }

  #note({ event, recordedAt, position }: RecordedEvent<ReportEvent>): void {
    const { reportId } = event.data;
    const head = this.#heads.get(reportId);
    if (event.type === 'ReportWithdrawn') {
      if (head === undefined || head.withdrawnAt !== null) return;
      const report = { ...head.report, status: 'WITHDRAWN', withdrawal: event.data.reason } as const;
      this.#heads.set(reportId, { ...head, report, withdrawnAt: recordedAt });
    } else if (head === undefined) {
      const { terms, position: pinnedAtPosition, lastEventId, asOf, formatVersion } = event.data;
      this.#heads.set(reportId, {
        report: {
          ...{ reportId, terms, position: pinnedAtPosition, ...present('lastEventId', lastEventId), asOf, formatVersion },
          ...{ status: 'PINNED', withdrawal: null },
        },
        pinnedAt: recordedAt,
        withdrawnAt: null,
        recordedAt: position,
      });
    }
  }
}
