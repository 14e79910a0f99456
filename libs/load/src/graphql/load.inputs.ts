import { DateTime, enumOf } from '#graphql';
import { SeverityEnum } from '#incidents/graphql';
import type { Severity } from '#incidents/published';
import { Field, InputType, registerEnumType } from '@nestjs/graphql';
import { periodLengths } from '../periods.js';

export const LoadPeriodEnum = enumOf(periodLengths);
registerEnumType(LoadPeriodEnum, {
  name: 'LoadPeriodLength',
  description: 'The stretches of time that load is told by, in UTC.',
  valuesMap: {
    MONTH: { description: 'From the first.' },
    QUARTER: { description: 'From the first of January, April, July or October.' },
  },
});

@InputType({
  description:
    'Which turns are looked at: those in incidents detected in the window. Drills, and incidents that ended by a side exit, never count.',
})
export class LoadFilter {
  @Field(() => DateTime, { description: 'Detected at that moment or later.' })
  readonly from!: string;
  @Field(() => DateTime, { description: 'Detected before that moment; it lies behind `from`.' })
  readonly to!: string;
  @Field(() => [String], {
    nullable: true,
    description: 'Only of incidents that affected at least one of these services, by key; all when left out or empty.',
  })
  readonly services?: readonly string[] | null;
  @Field(() => [SeverityEnum], { nullable: true, description: 'Only of incidents of these severities; all when left out or empty.' })
  readonly severities?: readonly Severity[] | null;
  @Field(() => [String], {
    nullable: true,
    description: 'Only turns in these roles, such as `commander`, in upper or lower case; in any when left out or empty.',
  })
  readonly roles?: readonly string[] | null;
  @Field(() => String, { nullable: true, description: 'The answer reflects at least this position, or is an error after 5 s.' })
  readonly minPosition?: string | null;
}
