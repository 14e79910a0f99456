import { enumOf } from '#graphql';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { causeAxes } from '../domain/root-cause-class.events.js';
import type { CauseAxis } from '../domain/root-cause-class.events.js';

export const CauseAxisEnum = enumOf(causeAxes);
registerEnumType(CauseAxisEnum, {
  name: 'CauseAxis',
  description: 'The orthogonal questions that root-cause classes answer. An incident has classes on each of them, never one root cause.',
  valuesMap: {
    TRIGGER: { description: 'What set it off.' },
    CONTRIBUTING_FACTOR: { description: 'What made it possible, or worse; there are usually several.' },
    DETECTION_MODE: { description: 'How it was noticed.' },
    MITIGATION_USED: { description: 'What stopped the harm.' },
  },
});

@ObjectType({ description: 'A class of root causes on one axis. The pair of axis and key identifies it for ever.' })
export class RootCauseClass {
  @Field(() => String, { description: 'Unique on its axis: lower-case letters, digits and single dashes.' })
  readonly key!: string;
  @Field(() => String, { description: 'What people call it.' })
  readonly name!: string;
  @Field(() => String, { nullable: true, description: 'What belongs to it; null where nobody has said so.' })
  readonly description!: string | null;
  @Field(() => CauseAxisEnum, { description: 'The question it answers.' })
  readonly axis!: CauseAxis;
  @Field(() => Int, { description: 'From 1; one higher for each change of its name or description.' })
  readonly version!: number;
  @Field(() => Boolean, { description: 'Whether it is out of use for new labels; those it has keep counting.' })
  readonly retired!: boolean;

  static of({ key, name, description, axis, version, retired }: Readonly<RootCauseClass>): RootCauseClass {
    return Object.assign(new RootCauseClass(), { key, name, description, axis, version, retired });
  }
}
