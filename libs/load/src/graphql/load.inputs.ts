import { enumOf } from '#graphql';
import { IncidentsInWindow } from '#incidents/graphql';
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
export class LoadFilter extends IncidentsInWindow {
  @Field(() => [String], {
    nullable: true,
    description: 'Only turns in these roles, such as `commander`, in upper or lower case; in any when left out or empty.',
  })
  readonly roles?: readonly string[] | null;
}
