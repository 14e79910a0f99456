import { badInput, pageSize } from '#graphql';
import { compareCounts, InvalidCountError } from '#statistics';
import type { CountsWithExposure } from '#statistics';
import { Args, Float, Int, Query, Resolver } from '@nestjs/graphql';
import type { ExposureUnit } from '../scope/compared-exposure.js';
import { Coverage } from '../classes/coverage.js';
import { FixRecord } from '../fixes/fix-record.js';
import { questionOf } from '../scope/question.js';
import { Recurrence } from '../classes/recurrence.js';
import { CountsOverTimeArgs, ExposureUnitEnum, RecurrenceFilter } from './recurrence.inputs.js';
import type { FixVerdict } from '../fixes/fix-verdict.js';
import { RecurrenceCoverage } from './coverage.types.js';
import { Fix } from './fix.types.js';
import { CountComparison, FixVerdictEnum, RecurrenceTrendPoint, RecurringRootCause } from './recurrence.types.js';

@Resolver()
export class RecurrenceResolver {
  constructor(
    private readonly recurrence: Recurrence,
    private readonly coverage: Coverage,
    private readonly fixRecord: FixRecord,
  ) {}

  @Query(() => [RecurringRootCause], {
    description:
      'The classes of root causes that occurred at least `minOccurrences` times in the window, most frequent first, each compared with the window of equal length right before.',
  })
  recurringRootCauses(
    @Args('filter') filter: RecurrenceFilter,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20, description: '1 to 500.' }) first: number | null,
    @Args('per', {
      type: () => ExposureUnitEnum,
      nullable: true,
      defaultValue: ExposureUnitEnum.DAYS,
      description: 'What the counts of the two windows are compared per.',
    })
    per: ExposureUnit | null,
  ): Promise<readonly RecurringRootCause[]> {
    return this.recurrence.recurring(questionOf(filter), pageSize(first ?? 20), per ?? 'DAYS');
  }

  @Query(() => [RecurrenceTrendPoint], {
    description:
      'How many incidents of each class were detected in each bucket of the window, empty buckets included: class by class, the most frequent first, and within a class in the order of time. At most 2,000 buckets and 20,000 points.',
  })
  recurrenceTrend(@Args() { filter, classes, bucket }: CountsOverTimeArgs): Promise<readonly RecurrenceTrendPoint[]> {
    return this.recurrence.trend(questionOf(filter, classes ?? null), bucket);
  }

  @Query(() => RecurrenceCoverage, {
    description: 'How many incidents of the window have classes on the axis, and how many of those are labelled `unknown`.',
  })
  recurrenceCoverage(@Args('filter') filter: RecurrenceFilter): Promise<RecurrenceCoverage> {
    return this.coverage.of(questionOf(filter));
  }

  @Query(() => [Fix], {
    description:
      'What came of the action items that were completed in the window and addressed classes of the axis, the latest first; of the latest 200. `minOccurrences` and `includeSuggested` change nothing here.',
  })
  fixes(
    @Args('filter') filter: RecurrenceFilter,
    @Args('verdicts', {
      type: () => [FixVerdictEnum],
      nullable: true,
      description: 'Only those of which this can be said, such as DID_NOT_HOLD; all when left out.',
    })
    verdicts: readonly FixVerdict[] | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50, description: '1 to 500.' }) first: number | null,
    @Args('per', {
      type: () => ExposureUnitEnum,
      nullable: true,
      defaultValue: ExposureUnitEnum.DAYS,
      description: 'What the incidents before and after a fix are compared per, at the services that the fix is judged by.',
    })
    per: ExposureUnit | null,
  ): Promise<readonly Fix[]> {
    return this.fixRecord.inWindow(questionOf(filter), verdicts ?? null, pageSize(first ?? 50), per ?? 'DAYS');
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
