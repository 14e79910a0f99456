import { DateTime, enumOf } from '#graphql';
import { RootCauseClass } from '#root-causes/graphql';
import { drifts } from '#statistics';
import type { Drift } from '#statistics';
import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Chart, ChartedCount, JudgedDrift } from '../series/series-chart.js';
import type { RecurrenceTrendPoint } from './recurrence.types.js';

export const DriftEnum = enumOf(drifts);
registerEnumType(DriftEnum, {
  name: 'Drift',
  description: 'What counts, in the order of time, allow to be said of a trend.',
  valuesMap: {
    INCREASING: { description: 'The rate increased over the window: p and q are at most 0.05.' },
    DECREASING: { description: 'The rate decreased over the window: p and q are at most 0.05.' },
    NO_TREND: { description: 'No trend is shown; which is not that there is none.' },
    NOT_ENOUGH_DATA: { description: 'Fewer than five incidents, or a single bucket with an exposure.' },
  },
});

@ObjectType({
  description: 'Laplace’s test for a trend in the rate, on the counts of the buckets and their exposures; corrected for continuity.',
})
export class RecurrenceDrift {
  @Field(() => Float, {
    nullable: true,
    description: 'About standard normal where there is no trend, positive where incidents lie late; null without enough data.',
  })
  readonly statistic!: number | null;
  @Field(() => Float, { description: 'Two-sided; 1 without enough data.' })
  readonly pValue!: number;
  @Field(() => Float, {
    nullable: true,
    description: 'By Benjamini and Hochberg, over all classes asked for that could be tested; null without enough data.',
  })
  readonly qValue!: number | null;
  @Field(() => DriftEnum, { description: 'What it comes to.' })
  readonly verdict!: Drift;
}

@ObjectType({ description: 'A rate per exposure over a window, with the exact 95 % interval of Garwood.' })
export class MeanRate {
  @Field(() => Float, { description: 'Incidents per recorded day, or per deployment or request, as it was asked for.' })
  readonly rate!: number;
  @Field(() => Float, { description: 'The lower end of its interval.' })
  readonly lower!: number;
  @Field(() => Float, { description: 'The upper end of its interval.' })
  readonly upper!: number;
}

@ObjectType({
  description: 'How many incidents of a class were detected in a stretch of time, and what chance alone would have made of it.',
})
export class RecurrenceSeriesPoint implements ChartedCount {
  @Field(() => DateTime, { description: 'When the stretch begins.' })
  readonly start!: string;
  @Field(() => DateTime, { description: 'When it ends; that moment is not part of it.' })
  readonly end!: string;
  @Field(() => Int, { description: 'How many incidents were detected in it.' })
  readonly count!: number;
  @Field(() => Float, {
    description: 'For how many days of it incidents could have been recorded: neither before the record began nor still to come.',
  })
  readonly exposureDays!: number;
  @Field(() => Float, {
    nullable: true,
    description:
      'What `count` is a rate per: those days, or the deployments or requests in them; null where deployments or requests were not recorded throughout.',
  })
  readonly exposure!: number | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'The lower control limit: fewer are counted with a probability of at most 0.135 %, at the mean rate of the window and this exposure (exact Poisson). Null where there is none.',
  })
  readonly lower!: number | null;
  @Field(() => Int, { nullable: true, description: 'The upper control limit: more are counted as rarely.' })
  readonly upper!: number | null;
  @Field(() => Boolean, { description: 'Whether the count lies outside the limits, so that it is worth asking what was special.' })
  readonly outside!: boolean;
}

@ObjectType({
  description: 'The counts of a class in the buckets of a window, whether any is out of the ordinary, and whether they drift.',
})
export class RecurrenceSeries {
  @Field(() => RootCauseClass, { description: 'The class, as it is now, or as the version or list that is asked for has it.' })
  readonly class!: RootCauseClass;
  @Field(() => Int, { description: 'How many incidents of it were detected in the window.' })
  readonly incidents!: number;
  @Field(() => MeanRate, {
    nullable: true,
    description: 'The mean rate, which the control limits are made from; null where no bucket has an exposure.',
  })
  readonly meanRate!: MeanRate | null;
  @Field(() => RecurrenceDrift, { description: 'Whether the rate increased or decreased over the window.' })
  readonly drift!: RecurrenceDrift;
  @Field(() => [RecurrenceSeriesPoint], { description: 'In the order of time, empty buckets included.' })
  readonly points!: readonly RecurrenceSeriesPoint[];

  /** @param points of one class, at least one, each with a count in `chart`. @param days of each point, in which incidents could be recorded. */
  static of(points: readonly RecurrenceTrendPoint[], days: readonly number[], chart: Chart, drift: JudgedDrift): RecurrenceSeries {
    const charted = chart.points.map((each, index) => {
      const { start, end } = points[index] ?? {};
      return { start, end, exposureDays: days[index] ?? 0, ...each };
    });
    return Object.assign(new RecurrenceSeries(), {
      class: points[0]?.class,
      incidents: chart.points.reduce((sum, { count }) => sum + count, 0),
      meanRate: chart.rate,
      drift,
      points: charted,
    });
  }
}
