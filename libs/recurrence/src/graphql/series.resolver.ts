import { Args, Query, Resolver } from '@nestjs/graphql';
import type { ExposureUnit } from '../scope/compared-exposure.js';
import { questionOf } from '../scope/question.js';
import { RecurrenceCharts } from '../series/series.js';
import { CountsOverTimeArgs, ExposureUnitEnum } from './recurrence.inputs.js';
import { RecurrenceSeries } from './series.types.js';

@Resolver()
export class RecurrenceSeriesResolver {
  constructor(private readonly charts: RecurrenceCharts) {}

  @Query(() => [RecurrenceSeries], {
    description:
      'What `recurrenceTrend` counts, as control charts: class by class, the most frequent first, each with its mean rate, exact control limits and a test for a trend. The same limits hold on buckets and points.',
  })
  recurrenceSeries(
    @Args() { filter, classes, bucket }: CountsOverTimeArgs,
    @Args('per', {
      type: () => ExposureUnitEnum,
      nullable: true,
      defaultValue: ExposureUnitEnum.DAYS,
      description: 'What the counts are rates per. Buckets without any of it are shown, and left out of limits and tests.',
    })
    per: ExposureUnit | null,
  ): Promise<readonly RecurrenceSeries[]> {
    return this.charts.of(questionOf(filter, classes ?? null), bucket, per ?? 'DAYS');
  }
}
