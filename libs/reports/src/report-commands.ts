import { randomUUID } from 'node:crypto';
import { requireServices, ServiceOwnership, ServicesOfTeams } from '#catalog/published';
import { CLOCK, CommandFamily, contextOf, EVENT_STORE } from '#commands';
import type { RequestOptions } from '#commands';
import { collect, deterministicId, EventStreams, MAX_APPEND_BYTES } from '#event-sourcing';
import type { CommandContext, Clock, EventStore, RecordedEvent } from '#event-sourcing';
import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { defaultMetrics } from './content/default-metrics.js';
import { pastOf } from './content/months.js';
import { QuotedNumbers } from './content/quoted-numbers.js';
import type { Computed } from './content/quoted-numbers.js';
import { ReportComposer } from './content/report-composer.js';
import type { ReportContent } from './domain/content.js';
import { reportDecider } from './domain/report.decider.js';
import type { ReportCommand } from './domain/report.decider.js';
import { refused } from './domain/report.errors.js';
import type { ReportEvent } from './domain/report.events.js';
import { reportStream } from './domain/report.js';
import { reportVocabulary } from './domain/report.upcasters.js';
import { termsOf } from './domain/terms.js';
import type { GivenTerms, ReportAxis, ReportSeverity, ReportTerms } from './domain/terms.js';
import { ReadingAtAPosition } from './reading-at-a-position.js';
import { foldReport } from './reports.js';
import type { FoundReport } from './reports.js';

export const reportFamily = new CommandFamily({
  decider: reportDecider,
  vocabulary: reportVocabulary,
  commands: { PinReport: true, WithdrawReport: true } satisfies Record<ReportCommand['type'], true>,
  // Each holds a whole report.
  rememberedEvents: 50,
});

/** What a caller wants a report of. */
export interface RequestedReport extends Pick<RequestOptions, 'idempotencyKey'> {
  readonly title: string;
  readonly from: string;
  readonly to: string;
  /** CONTRIBUTING_FACTOR when left out. */
  readonly axis?: ReportAxis | null | undefined;
  readonly services?: readonly string[] | null | undefined;
  readonly team?: string | null | undefined;
  readonly severities?: readonly ReportSeverity[] | null | undefined;
  readonly metrics?: readonly string[] | null | undefined;
}

/** What the rest of the event and its metadata take is far less than what is left. */
export const MAX_CONTENT_BYTES = MAX_APPEND_BYTES - 50_000;

/** Pins and withdraws reports. Every answer is the report as it stands afterwards. */
@Injectable()
export class ReportCommands {
  readonly #streams: EventStreams<ReportEvent>;

  constructor(
    @Inject(CommandBus) private readonly bus: CommandBus,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(EVENT_STORE) store: EventStore,
    @Inject(ReadingAtAPosition) private readonly reading: ReadingAtAPosition,
    @Inject(ReportComposer) private readonly composer: ReportComposer,
    @Inject(QuotedNumbers) private readonly numbers: QuotedNumbers,
    @Inject(ServicesOfTeams) private readonly teams: ServicesOfTeams,
    @Inject(ServiceOwnership) private readonly catalogue: ServiceOwnership,
  ) {
    this.#streams = new EventStreams(store, reportVocabulary);
  }

  /**
   * Computes a report and records it. The same key again gives the report that there is, whatever is asked now.
   * @throws DomainError INVALID for terms that contradict themselves or what there is, and for too much content; CONFLICT while the record
   * changes too fast. @throws ReadModelBehindError when the read models do not keep up.
   */
  async pin(requested: RequestedReport, actorId: string): Promise<FoundReport> {
    const { idempotencyKey } = requested;
    const context = contextOf(actorId, ['PinReport'], { idempotencyKey });
    const reportId = idempotencyKey == null ? randomUUID() : deterministicId('report', context.commandId);
    const earlier = await collect(this.#streams.readStream(reportStream(reportId)));
    if (earlier.length > 0) return this.#found(earlier);
    const { at, result } = await this.reading.read((minPosition) => this.#compute(requested, minPosition));
    const { terms, asOf, content } = result;
    const command = { type: 'PinReport', reportId, terms, asOf, content } as const;
    return this.#send(reportId, { ...command, position: String(at.position), lastEventId: at.lastEventId }, context);
  }

  /** @throws DomainError NOT_FOUND, ILLEGAL where it was withdrawn for another reason, INVALID without a reason. */
  withdraw(
    { reportId, reason, idempotencyKey }: { readonly reportId: string; readonly reason: string; readonly idempotencyKey?: string | null },
    actorId: string,
  ): Promise<FoundReport> {
    const context = contextOf(actorId, ['WithdrawReport', reportId], { idempotencyKey });
    return this.#send(reportId, { type: 'WithdrawReport', reason, occurred: { at: this.clock(), exactness: 'EXACT' } }, context);
  }

  async #compute(
    requested: RequestedReport,
    minPosition: bigint,
  ): Promise<{ readonly terms: ReportTerms; readonly asOf: string; readonly content: ReportContent }> {
    const asOf = this.clock();
    const terms = await this.#terms(requested, asOf, minPosition);
    const content = await this.composer.compose({ terms, window: pastOf(terms, asOf), asOf, minPosition });
    const bytes = Buffer.byteLength(JSON.stringify(content));
    if (bytes > MAX_CONTENT_BYTES) throw refused.tooLarge(bytes, MAX_CONTENT_BYTES);
    return { terms, asOf, content };
  }

  async #terms(requested: RequestedReport, asOf: string, minPosition: bigint): Promise<ReportTerms> {
    const { title, from, to, axis, team } = requested;
    if (team != null && (requested.services ?? []).length > 0) throw refused.teamOrServices();
    const services = team == null ? (requested.services ?? []) : await this.teams.servicesOf(team.trim(), minPosition);
    const given: GivenTerms = {
      ...{ title, from, to, axis: axis ?? 'CONTRIBUTING_FACTOR', services, team },
      ...{ severities: requested.severities ?? [], metrics: requested.metrics ?? [] },
    };
    const terms = termsOf(given);
    if (terms.from >= asOf) throw refused.notBegun();
    await requireServices(this.catalogue, terms.services, minPosition);
    const of: Computed = { terms, window: pastOf(terms, asOf), asOf, minPosition };
    if (terms.metrics.length === 0) return { ...terms, metrics: await this.numbers.quotable(of, defaultMetrics) };
    await this.numbers.requireQuotable(of, terms.metrics);
    return terms;
  }

  async #send(reportId: string, command: ReportCommand, context: CommandContext): Promise<FoundReport> {
    const { events } = await reportFamily.send(this.bus, reportStream(reportId), command, context);
    return this.#found(events);
  }

  #found(events: readonly RecordedEvent<ReportEvent>[]): FoundReport {
    const found = foldReport(events);
    if (found === null) throw refused.unknownReport();
    return found;
  }
}
