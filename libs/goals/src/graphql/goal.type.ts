import { DateTime, resultUnion } from '#graphql';
import { SeverityEnum } from '#incidents/graphql';
import { StatisticEnum } from '#metrics/graphql';
import { CauseAxisEnum } from '#root-causes/graphql';
import type { CauseAxis } from '#root-causes/published';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { axisOf } from '../classes-progress.js';
import type { ClassesAim, Comparison, MetricAim, MetricUnit, PeriodLength } from '../domain/goal.events.js';
import type { GoalVersion } from '../domain/goal.js';
import type { JudgedGoal } from '../judged-goal.js';
import { GoalComparisonEnum, GoalPeriodLengthEnum, GoalUnitEnum } from './goal.enums.js';

@ObjectType({ description: 'The number that a goal is about.' })
export class MetricGoal {
  @Field(() => String, { description: 'The key of the metric.' })
  readonly metric!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'By which version of its definition; null: by the one that holds when the goal is asked about.',
  })
  readonly version!: number | null;
  @Field(() => StatisticEnum, { description: 'How the metric is summed up.' })
  readonly statistic!: string;
  @Field(() => GoalUnitEnum, { description: 'What the target and what is reached are counted in.' })
  readonly unit!: MetricUnit;
  @Field(() => GoalComparisonEnum, { description: 'On which side of the target the number is to be.' })
  readonly comparison!: Comparison;
  @Field(() => Float, { description: 'The target.' })
  readonly target!: number;
  @Field(() => GoalPeriodLengthEnum, { description: 'Over which stretches it is judged.' })
  readonly period!: PeriodLength;

  static of(aim: MetricAim): MetricGoal {
    return Object.assign(new MetricGoal(), { ...aim, version: aim.version ?? null });
  }
}

/** The classes that a goal is about; `GoalClassFields` has how far they are. */
@ObjectType({ description: 'The classes that are to be gone.' })
export class ClassesGoal {
  readonly judged!: JudgedGoal;

  @Field(() => CauseAxisEnum, { description: 'The question that they answer.' })
  readonly axis!: CauseAxis;
  @Field(() => Int, { description: 'For how many days before the goal’s last none of them may have come.' })
  readonly quietDays!: number;
  @Field(() => String, { description: 'The first of the days that were looked back at.' })
  readonly lookedBackFrom!: string;
  @Field(() => String, { description: 'The day behind the last of those.' })
  readonly lookedBackTo!: string;

  static of(judged: JudgedGoal, { axis, quietDays, lookedBack }: ClassesAim): ClassesGoal {
    return Object.assign(new ClassesGoal(), {
      judged,
      axis: axisOf(axis),
      quietDays,
      lookedBackFrom: lookedBack.from,
      lookedBackTo: lookedBack.to,
    });
  }
}

@ObjectType({ description: 'That it was said what is to be reached, first or anew.' })
export class GoalRevision {
  @Field(() => Int, { description: 'From 1.' })
  readonly version!: number;
  @Field(() => DateTime, { description: 'When it was said: `goal(id, at)` with that moment gives what was to be reached then.' })
  readonly setAt!: string;
  @Field(() => String, { nullable: true, description: 'Why it was said anew; null for the first.' })
  readonly reason!: string | null;
}

/** A goal as GraphQL gives it; `GoalFields` has how far it is. */
@ObjectType({ description: 'Something that is to be reached, and how far that is.' })
export class Goal {
  readonly judged!: JudgedGoal;

  static of(judged: JudgedGoal): Goal {
    return Object.assign(new Goal(), { judged });
  }

  @Field(() => ID, { description: 'Never changes, and names the goal in every other operation.' })
  get id(): string {
    return this.judged.recorded.goal.goalId;
  }
  @Field(() => String, { description: 'What is to be reached, for people.' })
  get title(): string {
    return this.judged.version.terms.title;
  }
  @Field(() => String, { nullable: true, description: 'More of it; null where nobody said more.' })
  get description(): string | null {
    return this.judged.version.terms.description ?? null;
  }
  @Field(() => String, { nullable: true, description: 'Whose goal it is; null: everybody’s.' })
  get team(): string | null {
    return this.judged.version.terms.team ?? null;
  }
  @Field(() => [String], { description: 'Only what affects one of these services; empty: all.' })
  get services(): readonly string[] {
    return this.judged.version.terms.services ?? [];
  }
  @Field(() => [SeverityEnum], { description: 'Only incidents of these severities; empty: all.' })
  get severities(): readonly string[] {
    return this.judged.version.terms.severities ?? [];
  }
  @Field(() => String, { description: 'The first day that counts, in UTC.' })
  get from(): string {
    return this.judged.version.terms.from;
  }
  @Field(() => String, { nullable: true, description: 'The first day that counts no more, in UTC; null: it goes on.' })
  get until(): string | null {
    return this.judged.version.terms.until ?? null;
  }
  @Field(() => MetricGoal, { nullable: true, description: 'The number that it is about; null for a goal about classes.' })
  get metric(): MetricGoal | null {
    const { aim } = this.judged.version.terms;
    return aim.kind === 'METRIC' ? MetricGoal.of(aim) : null;
  }
  @Field(() => ClassesGoal, { nullable: true, description: 'The classes that it is about; null for a goal about a metric.' })
  get classesGone(): ClassesGoal | null {
    const { aim } = this.judged.version.terms;
    return aim.kind === 'CLASSES_GONE' ? ClassesGoal.of(this.judged, aim) : null;
  }
  @Field(() => Int, { description: 'From 1; one higher each time it is said anew what is to be reached.' })
  get version(): number {
    return this.judged.recorded.goal.versions.length;
  }
  @Field(() => [GoalRevision], { description: 'When it was said what is to be reached, and why anew; oldest first.' })
  get revisions(): readonly GoalRevision[] {
    return this.judged.recorded.goal.versions.map(({ setAt, reason }: GoalVersion, index) => ({ version: index + 1, setAt, reason }));
  }
  @Field(() => DateTime, { nullable: true, description: 'When it was dropped: it is shown as it stood then. Null while it stands.' })
  get droppedAt(): string | null {
    return this.judged.recorded.goal.dropped?.at ?? null;
  }
  @Field(() => String, { nullable: true, description: 'Why it was dropped; null while it stands.' })
  get droppedBecause(): string | null {
    return this.judged.recorded.goal.dropped?.reason ?? null;
  }
  @Field(() => Int, { description: 'The revision of its stream: hand it back as expectedVersion.' })
  get revision(): number {
    return this.judged.recorded.revision;
  }
  @Field(() => String, { description: 'Where its last event stands in the store: hand it to minPosition.' })
  get position(): string {
    return this.judged.recorded.position;
  }
}

export const GoalResult = resultUnion('GoalResult', Goal);
