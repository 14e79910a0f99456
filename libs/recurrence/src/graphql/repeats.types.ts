import { enumOf, ShareOfIncidents } from '#graphql';
import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Question } from '../scope/question.js';
import { repeatKinds } from '../repeats/repeats-found.js';
import type { Repeat, RepeatKind } from '../repeats/repeats-found.js';

export const RepeatKindEnum = enumOf(repeatKinds);
registerEnumType(RepeatKindEnum, {
  name: 'RepeatKind',
  description: 'What an incident has in common with the earlier one that it repeats.',
  valuesMap: {
    CAUSE: { description: 'A class of the axis.' },
    SYMPTOM: { description: 'A service, and no class.' },
  },
});

/** `id` and `earlierId` are for the fields of the incidents. */
@ObjectType({ description: 'An incident, and the latest one before it that it repeats.' })
export class RepeatedIncident {
  readonly asked!: Question;
  readonly id!: Repeat['id'];
  readonly earlierId!: Repeat['earlierId'];
  @Field(() => RepeatKindEnum, { description: 'What they have in common.' })
  readonly kind!: RepeatKind;
  @Field(() => Boolean, { description: 'Whether it came within `quickDays`.' })
  readonly quick!: boolean;
  @Field(() => Float, { description: 'The days from when the earlier one was detected to when this one was.' })
  readonly daysBetween!: number;
}

@ObjectType({
  description: 'How many incidents of a window repeat an earlier one: by their cause, or by their symptom alone; quick or late.',
})
export class Repeats {
  readonly asked!: Question;
  readonly found!: readonly Omit<RepeatedIncident, 'asked'>[];

  @Field(() => Int, { description: 'How many incidents were looked at, the newest of the window: all shares are of these.' })
  readonly incidents!: number;
  @Field(() => Int, { description: 'How many older ones were left out: 10,000 are looked at at most.' })
  readonly leftOut!: number;
  @Field(() => Int, {
    description: 'How many have a class on the axis other than `unknown`: no other can be seen to repeat a cause.',
  })
  readonly comparable!: number;
  @Field(() => ShareOfIncidents, { description: 'A class in common with an incident at most `quickDays` before.' })
  readonly causeQuick!: ShareOfIncidents;
  @Field(() => ShareOfIncidents, { description: 'A class in common with an incident longer before.' })
  readonly causeLate!: ShareOfIncidents;
  @Field(() => ShareOfIncidents, { description: 'No class in common with any, but a service with one at most `quickDays` before.' })
  readonly symptomQuick!: ShareOfIncidents;
  @Field(() => ShareOfIncidents, { description: 'No class in common with any, but a service with one longer before.' })
  readonly symptomLate!: ShareOfIncidents;
}
