import { mostPeriods, periodsOf, windowBefore } from '#calendar';
import type { Window } from '#calendar';
import { CLOCK } from '#commands';
import type { Clock } from '#event-sourcing';
import { badInput } from '#graphql';
import { ReadModelDatabase } from '#projections';
import { EstimatedLabels } from '#suggestions/published';
import { Inject, Injectable } from '@nestjs/common';
import type { Bucket } from '../scope/buckets.js';
import type { ClassesInView } from '#root-causes/graphql';
import type { ClassGroups } from '#root-causes/published';
import { compareClasses } from './compare-classes.js';
import type { ClassCounts } from './compare-classes.js';
import { ComparedExposure } from '../scope/compared-exposure.js';
import type { ExposureUnit } from '../scope/compared-exposure.js';
import { Estimates, noEstimates } from './estimates.js';
import { RecurrenceTrendPoint, RecurringRootCause } from '../graphql/recurrence.types.js';
import type { Question } from '../scope/question.js';
import { RECURRENCE_COUNTS } from '../read-models/counts/counts.projection.js';
import { countsByPeriod, countsIn } from '../read-models/counts/counts.query.js';
import type { Counted } from '../read-models/counts/counts.query.js';
import { countsOfGroups } from '../read-models/counts/groups.query.js';
import { recordBefore } from '../read-models/counts/record.query.js';
import { recordedDays } from '../scope/recorded-days.js';
import { seriesOf } from './series-of-classes.js';
import { TaxonomyViews } from '../scope/taxonomy-views.js';

const MOST_BUCKETS = 2_000;
const MOST_POINTS = 20_000;

/** Answers what keeps coming back. */
@Injectable()
export class Recurrence {
  constructor(
    @Inject(ReadModelDatabase) private readonly database: Pick<ReadModelDatabase, 'read' | 'waitFor'>,
    @Inject(TaxonomyViews) private readonly views: Pick<TaxonomyViews, 'of'>,
    @Inject(EstimatedLabels) private readonly labels: EstimatedLabels,
    @Inject(ComparedExposure) private readonly exposure: Pick<ComparedExposure, 'of'>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * The classes that recur in the window of a question, most frequent first. @param per what the two counts are rates per.
   * @throws GraphQLError BAD_USER_INPUT for a view of the taxonomy that there is not.
   */
  async recurring(asked: Question, first: number, per: ExposureUnit = 'DAYS'): Promise<readonly RecurringRootCause[]> {
    const { scope, window, view, minOccurrences } = asked;
    const classes = await this.views.of(scope.axis, view);
    await this.#waitFor(asked, per);
    const before = windowBefore(window);
    const estimates = asked.includeSuggested
      ? new Estimates([await this.labels.of(scope.axis, window), await this.labels.of(scope.axis, before)], scope, classes.groups)
      : noEstimates;
    const [counted, record] = await this.database.read(async (manager) => [
      await countsOfGroups(scope, classes.groups, (each) => countsIn(manager, each, [window, before])),
      await recordBefore(manager, before),
    ]);
    const days = recordedDays(window, before, record, this.clock());
    const exposures = await this.exposure.of(per, asked, before, days);
    const compared = compareClasses(sideBySide(counted, { window, before }, estimates), exposures, { minOccurrences, first });
    return compared.map((one) =>
      Object.assign(new RecurringRootCause(), {
        asked,
        classes,
        estimates,
        compared: one,
        days,
        exposures,
        class: classes.named(one.classKey),
      }),
    );
  }

  /**
   * The counts of each class in each bucket of the window, zeros included: the classes by their count in the window, then by key.
   * Those that the question names, or those with its `minOccurrences`.
   * @throws GraphQLError BAD_USER_INPUT for a class or a view of the taxonomy that does not exist, or more than can sensibly be drawn or estimated.
   */
  async trend(asked: Question, bucket: Bucket): Promise<readonly RecurrenceTrendPoint[]> {
    const { scope, window, view, minOccurrences } = asked;
    const most = mostPeriods(window, bucket);
    if (most > MOST_BUCKETS) throw badInput('bucket', `makes about ${most} of them; ${MOST_BUCKETS} is the limit`);
    const classes = await this.views.of(scope.axis, view);
    requireClasses(asked, classes);
    await this.#waitFor(asked);
    const estimates = await this.#estimated(asked, classes.groups);
    const coarsest = bucket === 'DAY' || bucket === 'WEEK' ? 'DAY' : 'MONTH';
    const counted = await this.database.read((manager) =>
      countsOfGroups(scope, classes.groups, (each) => countsByPeriod(manager, each, window, coarsest)),
    );
    const stretches = periodsOf(window, bucket);
    const series = seriesOf(counted, estimates, stretches, scope.classes).filter(
      ({ total }) => scope.classes !== null || total >= minOccurrences,
    );
    if (series.length * stretches.length > MOST_POINTS) {
      const points = `${series.length} classes in ${stretches.length} buckets`;
      throw badInput(
        'bucket',
        `makes too many points, ${points}; ${MOST_POINTS} is the limit. Name fewer classes, or take longer buckets.`,
      );
    }
    return series.flatMap(({ classKey, counts, suggested }) => {
      const rootCauseClass = classes.named(classKey);
      return stretches.map((stretch, index) => ({
        class: rootCauseClass,
        start: stretch.from,
        end: stretch.to,
        count: (counts[index] ?? 0) + (suggested[index] ?? 0),
        suggestedCount: suggested[index] ?? 0,
      }));
    });
  }

  async #estimated({ scope, window, includeSuggested }: Question, groups: ClassGroups): Promise<Estimates> {
    if (!includeSuggested) return noEstimates;
    const sample = await this.labels.of(scope.axis, window);
    const { incidents, leftOut } = sample;
    if (leftOut > 0) {
      // The newest stand for all of a window, but not for each of its buckets.
      const many = `${incidents.length + leftOut} incidents of the window have no classes`;
      throw badInput('filter.includeSuggested', `cannot be shown over time: ${many}, and ${incidents.length} can be estimated at once`);
    }
    return new Estimates([sample], scope, groups);
  }

  async #waitFor({ minPosition }: Question, per: ExposureUnit = 'DAYS'): Promise<void> {
    // What exposures are read from is another context's affair.
    if (minPosition !== null) await this.database.waitFor(minPosition, per === 'DAYS' ? { projections: [RECURRENCE_COUNTS] } : {});
  }
}

/** @throws GraphQLError BAD_USER_INPUT for a class that does not count under its own key, or that there is not. */
function requireClasses({ scope }: Question, classes: ClassesInView): void {
  const unknown = scope.classes?.find((key) => classes.find(key) === null);
  if (unknown === undefined) return;
  const standing = classes.groups.of(unknown);
  if (standing === unknown) throw badInput('classes', `there is no class ${unknown} on the axis ${scope.axis}`);
  throw badInput('classes', `${unknown} counts under ${standing}: ask for that, or for an earlier taxonomyVersion`);
}

interface TwoWindows {
  readonly window: Window;
  readonly before: Window;
}

function sideBySide(counted: readonly Counted[], { window, before }: TwoWindows, estimates: Estimates): readonly ClassCounts[] {
  const classes = new Map<string, { classKey: string; count: number; previousCount: number; suggested: number }>();
  const of = (classKey: string) => {
    const counts = classes.get(classKey) ?? { classKey, count: 0, previousCount: 0, suggested: 0 };
    classes.set(classKey, counts);
    return counts;
  };
  for (const { classKey, since, incidents } of counted) of(classKey)[since === window.from ? 'count' : 'previousCount'] += incidents;
  for (const classKey of estimates.keys) {
    const suggested = estimates.countIn(classKey, window);
    const suggestedBefore = estimates.countIn(classKey, before);
    if (suggested + suggestedBefore === 0) continue;
    const counts = of(classKey);
    counts.suggested = suggested;
    counts.count += suggested;
    counts.previousCount += suggestedBefore;
  }
  return [...classes.values()];
}
