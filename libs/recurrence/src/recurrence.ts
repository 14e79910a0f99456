import { CLOCK } from '#commands';
import type { Clock } from '#event-sourcing';
import { badInput } from '#graphql';
import { ReadModelDatabase } from '#projections';
import { RootCauseClass } from '#root-causes/graphql';
import { RootCauseClasses } from '#root-causes/published';
import type { CauseAxis } from '#root-causes/published';
import { Inject, Injectable } from '@nestjs/common';
import { bucketsOf, mostBuckets } from './buckets.js';
import type { Bucket } from './buckets.js';
import { compareClasses } from './compare-classes.js';
import type { ClassCounts } from './compare-classes.js';
import { FixEfficacy, RecurrenceTrendPoint, RecurringRootCause } from './graphql/recurrence.types.js';
import type { Question } from './question.js';
import { firstOfClass, incidentsOfClass, servicesOfClass } from './read-models/counts/class.query.js';
import { RECURRENCE_COUNTS } from './read-models/counts/counts.projection.js';
import { countsByPeriod, countsIn } from './read-models/counts/counts.query.js';
import type { Counted } from './read-models/counts/counts.query.js';
import { recordBefore } from './read-models/counts/record.query.js';
import { DAY_MS, lengthOf, windowBefore } from './read-models/counts/window.js';
import { RECURRENCE_FIXES } from './read-models/fixes/fixes.projection.js';
import { latestFix } from './read-models/fixes/fixes.query.js';
import { recordedDays } from './recorded-days.js';
import { fixVerdict } from './statistics/fix-verdict.js';

const MOST_BUCKETS = 2_000;
const MOST_POINTS = 20_000;

/** Answers what keeps coming back. */
@Injectable()
export class Recurrence {
  constructor(
    private readonly database: ReadModelDatabase,
    private readonly classes: RootCauseClasses,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The classes that recur in the window of a question, most frequent first. */
  async recurring(asked: Question, first: number): Promise<readonly RecurringRootCause[]> {
    await this.#waitFor(asked);
    const { scope, window, minOccurrences } = asked;
    const before = windowBefore(window);
    const [counted, record] = await this.database.read(async (manager) => [
      await countsIn(manager, scope, [window, before]),
      await recordBefore(manager, before),
    ]);
    const days = recordedDays(window, before, record, this.clock());
    const compared = compareClasses(sideBySide(counted, window.from), days, { minOccurrences, first });
    const found = await this.#find(
      scope.axis,
      compared.map(({ classKey }) => classKey),
    );
    return compared.map((one) =>
      Object.assign(new RecurringRootCause(), { asked, compared: one, days, class: classOf(found, scope.axis, one.classKey) }),
    );
  }

  /**
   * The counts of each class in each bucket of the window, zeros included: the classes by their count in the window, then by key.
   * Those that the question names, or those with its `minOccurrences`.
   * @throws GraphQLError BAD_USER_INPUT for a class that does not exist, or more than can sensibly be drawn.
   */
  async trend(asked: Question, bucket: Bucket): Promise<readonly RecurrenceTrendPoint[]> {
    const { scope, window, minOccurrences } = asked;
    const most = mostBuckets(window, bucket);
    if (most > MOST_BUCKETS) throw badInput('bucket', `makes about ${most} of them; ${MOST_BUCKETS} is the limit`);
    const named = scope.classes;
    const known = named === null ? null : await this.#find(scope.axis, named);
    const unknown = named?.find((key) => known?.has(key) !== true);
    if (unknown !== undefined) throw badInput('classes', `there is no class ${unknown} on the axis ${scope.axis}`);
    await this.#waitFor(asked);
    const coarsest = bucket === 'DAY' || bucket === 'WEEK' ? 'DAY' : 'MONTH';
    const counted = await this.database.read((manager) => countsByPeriod(manager, scope, window, coarsest));
    const stretches = bucketsOf(window, bucket);
    const series = seriesOf(counted, stretches, named ?? []).filter(({ total }) => named !== null || total >= minOccurrences);
    if (series.length * stretches.length > MOST_POINTS) {
      const points = `${series.length} classes in ${stretches.length} buckets`;
      throw badInput(
        'bucket',
        `makes too many points, ${points}; ${MOST_POINTS} is the limit. Name fewer classes, or take longer buckets.`,
      );
    }
    const found = known ?? (await this.#find(scope.axis, [...series.map(({ classKey }) => classKey)]));
    return series.flatMap(({ classKey, counts }) => {
      const rootCauseClass = classOf(found, scope.axis, classKey);
      return stretches.map((stretch, index) => ({
        class: rootCauseClass,
        start: stretch.from,
        end: stretch.to,
        count: counts[index] ?? 0,
      }));
    });
  }

  /** The ids of the incidents of a class in the window, newest first. */
  incidentsOf({ scope, window }: Question, classKey: string, first: number): Promise<readonly string[]> {
    return this.database.read((manager) => incidentsOfClass(manager, scope, classKey, window, first));
  }

  /** The keys of the services that those incidents affected, most often affected first. */
  servicesOf({ scope, window }: Question, classKey: string): Promise<readonly string[]> {
    return this.database.read((manager) => servicesOfClass(manager, scope, classKey, window));
  }

  /**
   * What came of the last action item that addressed a class and was completed before the end of the window (or now). It looks at the
   * whole record, not only at the window, and only at incidents of the services and severities that are asked for.
   */
  async fixOf({ scope, window }: Question, classKey: string): Promise<FixEfficacy | null> {
    const now = this.clock();
    const end = now < window.to ? now : window.to;
    return this.database.read(async (manager) => {
      const fix = await latestFix(manager, scope.axis, classKey, end);
      if (fix === null) return null;
      const { actionItemId, completedAt } = fix;
      const after = { from: completedAt, to: end };
      const firstAt = await firstOfClass(manager, scope, classKey, completedAt);
      const windows = firstAt === null ? [after] : [{ from: firstAt, to: completedAt }, after];
      const counted = await countsIn(manager, { ...scope, classes: [classKey] }, windows);
      const countSince = (since: string): number => counted.find((one) => one.since === since)?.incidents ?? 0;
      const recurrencesSince = countSince(completedAt);
      const verdict = fixVerdict({
        before: firstAt === null ? 0 : countSince(firstAt),
        daysBefore: firstAt === null ? 0 : lengthOf({ from: firstAt, to: completedAt }) / DAY_MS,
        recurrences: recurrencesSince,
        daysAfter: lengthOf(after) / DAY_MS,
      });
      return { actionItemId, completedAt, recurrencesSince, verdict };
    });
  }

  #find(axis: CauseAxis, keys: readonly string[]): Promise<ReadonlyMap<string, RootCauseClass>> {
    return this.classes.find(axis, keys);
  }

  async #waitFor({ minPosition }: Question): Promise<void> {
    if (minPosition !== null) await this.database.waitFor(minPosition, { projections: [RECURRENCE_COUNTS, RECURRENCE_FIXES] });
  }
}

/** A class that was counted exists; should its definition not be found all the same, its count is still shown, under its key. */
function classOf(found: ReadonlyMap<string, RootCauseClass>, axis: CauseAxis, key: string): RootCauseClass {
  return found.get(key) ?? RootCauseClass.of({ axis, key, name: key, description: null, version: 1, retired: false });
}

function sideBySide(counted: readonly Counted[], from: string): readonly ClassCounts[] {
  const classes = new Map<string, { classKey: string; count: number; previousCount: number }>();
  for (const { classKey, since, incidents } of counted) {
    const counts = classes.get(classKey) ?? { classKey, count: 0, previousCount: 0 };
    counts[since === from ? 'count' : 'previousCount'] += incidents;
    classes.set(classKey, counts);
  }
  return [...classes.values()];
}

interface Series {
  readonly classKey: string;
  total: number;
  readonly counts: number[];
}

/** The counts of each class by bucket; also of those in `named` that did not occur. */
function seriesOf(
  counted: readonly Counted[],
  stretches: readonly { readonly from: string }[],
  named: readonly string[],
): readonly Series[] {
  const series = new Map<string, Series>();
  const of = (classKey: string): Series => {
    const one = series.get(classKey) ?? { classKey, total: 0, counts: stretches.map(() => 0) };
    series.set(classKey, one);
    return one;
  };
  named.forEach(of);
  for (const { classKey, since, incidents } of counted) {
    const one = of(classKey);
    const index = lastNotAfter(stretches, since);
    one.total += incidents;
    one.counts[index] = (one.counts[index] ?? 0) + incidents;
  }
  return [...series.values()].sort((a, b) => b.total - a.total || (a.classKey < b.classKey ? -1 : 1));
}

/** The index of the last stretch that begins at a moment or before it, by bisection; 0 where none does. */
function lastNotAfter(stretches: readonly { readonly from: string }[], moment: string): number {
  let low = 0;
  let high = stretches.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.from ?? '') <= moment) low = middle;
    else high = middle;
  }
  return low;
}
