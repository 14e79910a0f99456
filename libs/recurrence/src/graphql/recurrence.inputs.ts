import { DateTime, enumOf } from '#graphql';
import { SeverityEnum } from '#incidents/graphql';
import type { Severity } from '#incidents/published';
import { CauseAxisEnum } from '#root-causes/graphql';
import type { CauseAxis } from '#root-causes/published';
import { Field, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { buckets } from '../buckets.js';

export const BucketEnum = enumOf(buckets);
registerEnumType(BucketEnum, {
  name: 'Bucket',
  description: 'The stretches of time that a trend counts by, in UTC.',
  valuesMap: {
    DAY: { description: 'From midnight.' },
    WEEK: { description: 'From Monday (ISO 8601).' },
    MONTH: { description: 'From the first.' },
    QUARTER: { description: 'From the first of January, April, July or October.' },
  },
});

@InputType({
  description:
    'Which incidents are looked at, by when they were detected. Drills, and incidents that ended by a side exit, never count. An incident counts under the classes it is labelled with now.',
})
export class RecurrenceFilter {
  @Field(() => DateTime, { description: 'Detected at that moment or later.' })
  readonly from!: string;
  @Field(() => DateTime, { description: 'Detected before that moment; it lies behind `from`.' })
  readonly to!: string;
  @Field(() => CauseAxisEnum, {
    nullable: true,
    defaultValue: CauseAxisEnum.CONTRIBUTING_FACTOR,
    description: 'The question whose classes are counted.',
  })
  readonly axis?: CauseAxis | null;
  @Field(() => [String], {
    nullable: true,
    description: 'Only incidents that affected at least one of these services, each counted once; all when left out or empty.',
  })
  readonly services?: readonly string[] | null;
  @Field(() => [SeverityEnum], { nullable: true, description: 'Only incidents of these severities; all when left out or empty.' })
  readonly severities?: readonly Severity[] | null;
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Whether labels count that were only suggested. Nothing suggests labels yet, so it changes nothing so far.',
  })
  readonly includeSuggested?: boolean | null;
  @Field(() => Int, {
    nullable: true,
    defaultValue: 2,
    description: 'Only classes with at least as many incidents in the window; 1 or more.',
  })
  readonly minOccurrences?: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'The answer reflects at least this position (an incident’s `position`, say), or is an error after 5 s.',
  })
  readonly minPosition?: string | null;
}
