import { CLOCK } from '#commands';
import type { Clock } from '#event-sourcing';
import { ReadModelDatabase } from '#projections';
import { Inject, Injectable } from '@nestjs/common';
import type { Bucket } from '../scope/buckets.js';
import { ComparedExposure } from '../scope/compared-exposure.js';
import type { ExposureUnit } from '../scope/compared-exposure.js';
import { RecurrenceSeries } from '../graphql/series.types.js';
import type { RecurrenceTrendPoint } from '../graphql/recurrence.types.js';
import type { Question } from '../scope/question.js';
import { recordBefore } from '../read-models/counts/record.query.js';
import { Recurrence } from '../classes/recurrence.js';
import { chartOf, daysOf, judged, recordedParts } from './series-chart.js';

/** With fewer incidents no class can be tested for a trend, so that it does not matter for the others whether it is looked at. */
const FEWEST_TESTED = 5;

/** Answers whether the counts of classes are out of the ordinary, and whether they drift. */
@Injectable()
export class RecurrenceCharts {
  constructor(
    @Inject(ReadModelDatabase) private readonly database: Pick<ReadModelDatabase, 'read' | 'waitFor'>,
    @Inject(Recurrence) private readonly recurrence: Pick<Recurrence, 'trend'>,
    @Inject(ComparedExposure) private readonly exposure: Pick<ComparedExposure, 'ofParts'>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * The counts of each class in each bucket, as `Recurrence.trend` gives them, with what can be said of them. @throws As that.
   * @param per what the counts are rates per: of the services asked for, in the part of each bucket in which incidents could be recorded.
   */
  async of(asked: Question, bucket: Bucket, per: ExposureUnit = 'DAYS'): Promise<readonly RecurrenceSeries[]> {
    const { scope, window, minOccurrences, minPosition } = asked;
    // What exposures are read from is another context's affair; the trend waits for the rest.
    if (minPosition !== null && per !== 'DAYS') await this.database.waitFor(minPosition);
    const tested = { ...asked, minOccurrences: Math.min(minOccurrences, FEWEST_TESTED) };
    const classes = byClass(await this.recurrence.trend(tested, bucket));
    const now = this.clock();
    const until = now < window.to ? now : window.to;
    const record = await this.database.read((manager) => recordBefore(manager, { from: window.from, to: until }));
    const [stretches = []] = classes;
    const parts = recordedParts(
      stretches.map(({ start, end }) => ({ from: start, to: end })),
      record,
      now,
    );
    const exposures = await this.exposure.ofParts(per, scope.services, parts);
    const charted = classes.map((points) => {
      const counts = points.map(({ count }) => count);
      return { points, chart: chartOf(counts, exposures) };
    });
    return judged(charted)
      .map(({ points, chart, drift }) => RecurrenceSeries.of(points, parts.map(daysOf), chart, drift))
      .filter(({ incidents }) => scope.classes !== null || incidents >= minOccurrences);
  }
}

/** The points of each class, which come one after another. */
function byClass(points: readonly RecurrenceTrendPoint[]): readonly (readonly RecurrenceTrendPoint[])[] {
  const classes = new Map<string, RecurrenceTrendPoint[]>();
  for (const point of points) {
    const one = classes.get(point.class.key);
    if (one === undefined) classes.set(point.class.key, [point]);
    else one.push(point);
  }
  return [...classes.values()];
}
