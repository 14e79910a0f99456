import { DateTime } from '#graphql';
import { RootCauseClass } from '#root-causes/graphql';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { BurnDownMonth, ClassProgress } from '../classes-progress.js';
import type { ClassStanding } from '../judging/quiet.js';
import { ClassStandingEnum } from './goal.enums.js';

@ObjectType({ description: 'A class that is to be gone, and how quiet it is.' })
export class GoalClass {
  readonly progress!: ClassProgress;

  @Field(() => RootCauseClass, { nullable: true, description: 'The class as it is now; null where it is not known here any more.' })
  readonly class!: RootCauseClass | null;

  static of(progress: ClassProgress, known: RootCauseClass | undefined): GoalClass {
    return Object.assign(new GoalClass(), { progress, class: known ?? null });
  }

  @Field(() => String, { description: 'The key of the class.' })
  get key(): string {
    return this.progress.key;
  }
  @Field(() => String, {
    description:
      'What its labels count under now: its own key, or the class that it was merged into. Classes of a goal that count under the same show the same incidents.',
  })
  get countedUnder(): string {
    return this.progress.countedUnder;
  }
  @Field(() => ClassStandingEnum, { description: 'How far it is from being gone.' })
  get standing(): ClassStanding {
    return this.progress.standing;
  }
  @Field(() => Int, { description: 'How many incidents there were in the days that were looked back at, as was known when that was said.' })
  get countWhenSet(): number {
    return this.progress.countWhenSet;
  }
  @Field(() => Int, { description: 'The same, as is known now.' })
  get countBefore(): number {
    return this.progress.before;
  }
  @Field(() => Int, { description: 'How many incidents there were since the goal began.' })
  get count(): number {
    return this.progress.count;
  }
  @Field(() => DateTime, {
    nullable: true,
    description: 'When the last incident of all those days was detected; null where there was none.',
  })
  get lastSeenAt(): string | null {
    return this.progress.lastAt;
  }
  @Field(() => DateTime, { description: 'Since its last incident, or since the goal began where that is later.' })
  get quietSince(): string {
    return this.progress.since;
  }
  @Field(() => Float, { description: 'For how many days that is.' })
  get quietDays(): number {
    return this.progress.days;
  }
  @Field(() => Float, {
    description: 'How many incidents one would expect in as many days at the rate of the days that were looked back at (`countBefore`).',
  })
  get expected(): number {
    return this.progress.expected;
  }
  @Field(() => Float, { description: 'How probable it is to see none, were that rate known exactly: Poisson, e to the minus `expected`.' })
  get chance(): number {
    return this.progress.chance;
  }
  @Field(() => Float, {
    description:
      'How probable it is to see none when nothing has changed, the rate being an estimate: with n incidents in T days before and none in d days since, (T / (T + d)) to the n. The exact conditional test, as for fixes.',
  })
  get pValue(): number {
    return this.progress.pValue;
  }
}

@ObjectType({ description: 'How many of the classes came in a month.' })
export class GoalBurnDownMonth implements BurnDownMonth {
  @Field(() => DateTime, { description: 'From that moment on.' })
  readonly from!: string;
  @Field(() => DateTime, { description: 'Up to that moment, which does not count.' })
  readonly to!: string;
  @Field(() => Boolean, { description: 'Whether the goal covers only a part of the month.' })
  readonly partial!: boolean;
  @Field(() => Int, { description: 'How many of the classes came; those that were merged count as one.' })
  readonly recurring!: number;
  @Field(() => Int, { description: 'How many incidents had any of the classes, each once.' })
  readonly incidents!: number;
}
