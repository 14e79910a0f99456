import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Bucket } from '../buckets.js';
import { questionOf } from '../question.js';
import { RecurrenceCharts } from '../series.js';
import { BucketEnum, RecurrenceFilter } from './recurrence.inputs.js';
import { RecurrenceSeries } from './series.types.js';

@Resolver()
export class RecurrenceSeriesResolver {
  constructor(private readonly charts: RecurrenceCharts) {}

  @Query(() => [RecurrenceSeries], {
    description:
      'What `recurrenceTrend` counts, as control charts: class by class, the most frequent first, each with its mean rate, exact control limits and a test for a trend. The same limits hold on buckets and points.',
  })
  recurrenceSeries(
    @Args('filter') filter: RecurrenceFilter,
    @Args('classes', {
      type: () => [String],
      nullable: true,
      description: 'The keys of the classes to give, also where they did not occur; those with `minOccurrences` when left out.',
    })
    classes: readonly string[] | null,
    @Args('bucket', { type: () => BucketEnum, defaultValue: BucketEnum.MONTH, description: 'What is counted by.' }) bucket: Bucket,
  ): Promise<readonly RecurrenceSeries[]> {
    return this.charts.of(questionOf(filter, classes ?? null), bucket);
  }
}
