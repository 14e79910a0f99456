import { CLOCK, EVENT_STORE } from '#commands';
import type { Clock, EventStore } from '#event-sourcing';
import { badInput, requireHasCome } from '#graphql';
import { ReadModelDatabase } from '#projections';
import { Inject, Injectable } from '@nestjs/common';
import { pastOf } from '../content/months.js';
import { QuotedNumbers } from '../content/quoted-numbers.js';
import type { Computed } from '../content/quoted-numbers.js';
import { MOST_CLASSES, ReportComposer } from '../content/report-composer.js';
import type { ReportContent, ReportMetric, Stretch } from '../domain/content.js';
import { REPORT_CHANGES } from '../read-models/changes/changes.projection.js';
import { changesSince } from '../read-models/changes/changes.query.js';
import type { RecordedReason } from '../read-models/changes/reasons.js';
import { ReadingAtAPosition } from '../reading-at-a-position.js';
import type { FoundReport } from '../reports.js';
import { movedSince } from './moved.js';
import type { Moved } from './moved.js';

/** Why numbers moved. */
export interface Because {
  readonly reason: RecordedReason | 'DEFINITION_REPLACED';
  /** How many changes there were. */
  readonly count: number;
  /** Of how many things: incidents, action items, deployments, classes, definitions. */
  readonly of: number;
  /** The key of the metric or the id of the goal that is computed by another version; null for other reasons. */
  readonly definition: string | null;
  readonly fromVersion: number | null;
  readonly toVersion: number | null;
}

/** A report beside the same report as it would be now. */
export interface Comparison {
  /** What it is now reflects everything up to there. */
  readonly position: string;
  readonly asOf: string;
  readonly moved: readonly Moved[];
  readonly because: readonly Because[];
}

/** How many times as long as a report's its lists are when it is computed to be compared with. */
const BREADTH = 10;

/** Computes reports anew, by the terms that they were pinned by, and says what moved and what was recorded that moved it. */
@Injectable()
export class Comparisons {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(ReadModelDatabase) private readonly database: ReadModelDatabase,
    @Inject(ReportComposer) private readonly composer: ReportComposer,
    @Inject(QuotedNumbers) private readonly numbers: QuotedNumbers,
    @Inject(ReadingAtAPosition) private readonly reading: ReadingAtAPosition,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @param asOf until when what is open has lasted, and how far the window goes; null: as when the report was pinned, so that nothing moves
   * by the mere passing of time. @throws GraphQLError BAD_USER_INPUT for a moment that is still to come, or before the window has begun.
   * @throws ReadModelBehindError when the read models do not keep up.
   */
  async withToday(found: FoundReport, asOf: string | null): Promise<Comparison> {
    const { terms, content, ...pinned } = found.report;
    requireHasCome('asOf', asOf, this.clock());
    if (asOf !== null && asOf <= terms.from) throw badInput('asOf', 'lies before the window of the report');
    const position = await this.store.head();
    await this.database.waitFor(position, { projections: [REPORT_CHANGES] });
    const moment = asOf ?? pinned.asOf;
    const of: Computed = { terms, window: pastOf(terms, moment), asOf: moment, minPosition: position };
    const today = await this.composer.compose(of, BREADTH);
    const byPinned = await this.#byPinnedDefinitions(of, content, today);
    const changes = await this.#changes(found, of, reachOf([content, today], moment));
    return {
      position: String(position),
      asOf: moment,
      moved: movedSince(content, today, byPinned),
      because: [...replacedDefinitions(content, today), ...changes],
    };
  }

  /** What is defined otherwise now, by the definitions of then. */
  async #byPinnedDefinitions(of: Computed, pinned: ReportContent, today: ReportContent): Promise<Partial<ReportContent>> {
    const metrics = await Promise.all(
      today.metrics.map(async (now): Promise<ReportMetric | null> => {
        const version = pinned.metrics.find(({ key }) => key === now.key)?.version ?? now.version;
        return version === now.version ? now : this.numbers.metric(of, now.key, version);
      }),
    );
    const { taxonomyVersion } = pinned.classes;
    const classes =
      taxonomyVersion === today.classes.taxonomyVersion
        ? today.classes
        : { taxonomyVersion, counted: await this.composer.classesOf(of, MOST_CLASSES * BREADTH, taxonomyVersion) };
    return { metrics: metrics.filter((metric) => metric !== null), classes };
  }

  async #changes({ report, recordedAt }: FoundReport, { terms }: Computed, { from, to }: Stretch): Promise<readonly Because[]> {
    const { position, lastEventId = null } = report;
    // In a copy of the log the position is another, which only the report's own event tells.
    const after = (await this.reading.positionOf({ position: BigInt(position), lastEventId })) ?? recordedAt;
    const { services, severities, axis } = terms;
    const changes = await this.database.read((manager) => changesSince(manager, { after, from, to, services, severities, axis }));
    return changes.map((change) => ({ ...change, definition: null, fromVersion: null, toVersion: null }));
  }
}

/**
 * Where what numbers are made of lies: in the window, in the stretch before, which classes are compared with, and in the periods of goals that
 * reach beyond those, as far as they were past.
 */
function reachOf(contents: readonly ReportContent[], asOf: string): Stretch {
  const periods = contents.flatMap(({ goals }) => goals.flatMap((goal) => goal.periods));
  const stretches = [...contents.flatMap(({ window, previous }) => [previous, window]), ...periods];
  const ends = stretches.map(({ to }) => (to < asOf ? to : asOf));
  return {
    from: stretches.reduce((first, { from }) => (from < first ? from : first), asOf),
    to: ends.reduce((last, to) => (to > last ? to : last)),
  };
}

function replacedDefinitions(pinned: ReportContent, today: ReportContent): readonly Because[] {
  const before = [...pinned.metrics, ...pinned.goals.map(({ goalId, version }) => ({ key: goalId, version }))];
  const now = new Map(
    [...today.metrics, ...today.goals.map(({ goalId, version }) => ({ key: goalId, version }))].map((one) => [one.key, one]),
  );
  return before.flatMap(({ key, version }) => {
    const toVersion = now.get(key)?.version ?? version;
    if (toVersion === version) return [];
    return [{ reason: 'DEFINITION_REPLACED', count: toVersion - version, of: 1, definition: key, fromVersion: version, toVersion }];
  });
}
