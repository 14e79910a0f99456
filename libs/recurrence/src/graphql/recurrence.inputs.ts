import { enumOf } from '#graphql';
import { IncidentsInWindow } from '#incidents/graphql';
import { CauseAxisEnum } from '#root-causes/graphql';
import type { CauseAxis } from '#root-causes/published';
import { ArgsType, Field, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { buckets } from '../scope/buckets.js';
import type { Bucket } from '../scope/buckets.js';
import { exposureUnits } from '../scope/compared-exposure.js';

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

export const ExposureUnitEnum = enumOf(exposureUnits);
registerEnumType(ExposureUnitEnum, {
  name: 'ExposureUnit',
  description: 'What counts are compared per.',
  valuesMap: {
    DAYS: { description: 'Days of which there is a record.' },
    DEPLOYMENTS: {
      description:
        'Deployments to production of the services asked for, or of all: do more changes bring more incidents, or do more go wrong?',
    },
    REQUESTS: { description: 'Requests that those services served, where they are recorded for the whole of both windows.' },
  },
});

@InputType({
  description:
    'Which incidents are looked at, by when they were detected. Drills, and incidents that ended by a side exit, never count. An incident counts under the classes it is labelled with now, under each of them once.',
})
export class RecurrenceFilter extends IncidentsInWindow {
  @Field(() => CauseAxisEnum, {
    nullable: true,
    defaultValue: CauseAxisEnum.CONTRIBUTING_FACTOR,
    description: 'The question whose classes are counted.',
  })
  readonly axis?: CauseAxis | null;
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description:
      'Whether incidents that nobody has classified count, too: under each class in so many as their suggestions let expect (the sum of the probabilities of the class, scaled so that labelled incidents would add up to their labels, rounded). Where a window has more of them than can be estimated, the newest stand for all. Comparisons take estimates as if they had been counted.',
  })
  readonly includeSuggested?: boolean | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'Labels count under the classes of that version of the taxonomy; as they are now when left out. Merged classes count under what they were merged into.',
  })
  readonly taxonomyVersion?: number | null;
  @Field(() => String, {
    nullable: true,
    description:
      'The key of a list that others use: labels count under its categories, by the crosswalk from the classes as they are now. Not together with `taxonomyVersion`.',
  })
  readonly list?: string | null;
  @Field(() => Int, {
    nullable: true,
    defaultValue: 2,
    description: 'Only classes with at least as many incidents in the window; 1 or more.',
  })
  readonly minOccurrences?: number | null;
}

/** What counts over time are asked with. */
@ArgsType()
export class CountsOverTimeArgs {
  @Field(() => RecurrenceFilter)
  readonly filter!: RecurrenceFilter;
  @Field(() => [String], {
    nullable: true,
    description: 'The keys of the classes to give, also where they did not occur; those with `minOccurrences` when left out.',
  })
  readonly classes?: readonly string[] | null;
  @Field(() => BucketEnum, { defaultValue: BucketEnum.MONTH, description: 'What is counted by.' })
  readonly bucket!: Bucket;
}
