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

type ClassFacts = Pick<RootCauseClass, 'key' | 'name' | 'description' | 'axis' | 'version' | 'retired'> &
  Partial<Pick<RootCauseClass, 'mergedInto' | 'splitInto'>>;

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
  @Field(() => String, {
    nullable: true,
    description: 'The key of the class that its labels count under, where it was merged, at the end of all merges; it is retired then.',
  })
  readonly mergedInto!: string | null;
  @Field(() => [String], {
    description:
      'The keys of the classes that took its place, where it was split; it is retired then, and its labels stay until people reclassify.',
  })
  readonly splitInto!: readonly string[];

  /** @param facts `mergedInto` and `splitInto` are left out for a class whose place nothing took. */
  static of(facts: ClassFacts): RootCauseClass {
    const { key, name, description, axis, version, retired, mergedInto = null, splitInto = [] } = facts;
    return Object.assign(new RootCauseClass(), { key, name, description, axis, version, retired, mergedInto, splitInto });
  }
}
