import { badInput, pageSize } from '#graphql';
import { compareCounts, InvalidCountError } from '#statistics';
import type { CountsWithExposure } from '#statistics';
import { Args, Float, Int, Query, Resolver } from '@nestjs/graphql';
import type { Bucket } from '../buckets.js';
import { questionOf } from '../question.js';
import { Recurrence } from '../recurrence.js';
import { BucketEnum, RecurrenceFilter } from './recurrence.inputs.js';
import { CountComparison, RecurrenceTrendPoint, RecurringRootCause } from './recurrence.types.js';

@Resolver()
export class RecurrenceResolver {
  constructor(private readonly recurrence: Recurrence) {}

  @Query(() => [RecurringRootCause], {
    description:
      'The classes of root causes that occurred at least `minOccurrences` times in the window, most frequent first, each compared with the window of equal length right before.',
  })
  recurringRootCauses(
    @Args('filter') filter: RecurrenceFilter,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20, description: '1 to 500.' }) first: number | null,
  ): Promise<readonly RecurringRootCause[]> {
    return this.recurrence.recurring(questionOf(filter), pageSize(first ?? 20));
  }

  @Query(() => [RecurrenceTrendPoint], {
    description:
      'How many incidents of each class were detected in each bucket of the window, empty buckets included: class by class, the most frequent first, and within a class in the order of time. At most 2,000 buckets and 20,000 points.',
  })
  recurrenceTrend(
    @Args('filter') filter: RecurrenceFilter,
    @Args('classes', {
      type: () => [String],
      nullable: true,
      description: 'The keys of the classes to give, also where they did not occur; those with `minOccurrences` when left out.',
    })
    classes: readonly string[] | null,
    @Args('bucket', { type: () => BucketEnum, defaultValue: BucketEnum.MONTH, description: 'What is counted by.' }) bucket: Bucket,
  ): Promise<readonly RecurrenceTrendPoint[]> {
    return this.recurrence.trend(questionOf(filter, classes ?? null), bucket);
  }

  @Query(() => CountComparison, { description: 'Whether a rate changed between two periods, from two counts alone. Exact.' })
  compareCounts(
    @Args('before', { type: () => Int, description: 'The count of the earlier period, from 0.' }) before: number,
    @Args('after', { type: () => Int, description: 'The count of the later period, from 0.' }) after: number,
    @Args('exposureBefore', {
      type: () => Float,
      nullable: true,
      defaultValue: 1,
      description: 'How long the earlier period was, or how much it saw of what is counted per; greater than 0.',
    })
    exposureBefore: number | null,
    @Args('exposureAfter', {
      type: () => Float,
      nullable: true,
      defaultValue: 1,
      description: 'The same of the later period, in the same unit.',
    })
    exposureAfter: number | null,
  ): CountComparison {
    return compared({ before, after, exposureBefore: exposureBefore ?? 1, exposureAfter: exposureAfter ?? 1 });
  }
}

function compared(counts: CountsWithExposure): CountComparison {
  try {
    return compareCounts(counts);
  } catch (error) {
    if (error instanceof InvalidCountError) throw badInput(error.path, error.message);
    throw error;
  }
}
