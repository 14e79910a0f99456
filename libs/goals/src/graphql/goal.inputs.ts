import { DateTime } from '#graphql';
import { SeverityEnum } from '#incidents/graphql';
import type { Severity } from '#incidents/published';
import { StatisticEnum } from '#metrics/graphql';
import type { Statistic } from '#metrics/published';
import { CauseAxisEnum } from '#root-causes/graphql';
import type { CauseAxis } from '#root-causes/published';
import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import type { Comparison, PeriodLength } from '../domain/goal.events.js';
import type { GoalStatus } from '../published/goal-progress.js';
import { GoalComparisonEnum, GoalPeriodLengthEnum, GoalStatusEnum } from './goal.enums.js';

const EXPECTED_VERSION = 'The `revision` that was read; refused as a conflict when it is no longer that.';
const SAME_KEY = 'The same key again is the same request: nothing new is recorded.';

@InputType({
  description:
    'A number that is to be on one side of a target. "Fewer than one SEV1 a month": `incidents`, COUNT, BELOW 1, MONTH, with the goal’s severities [SEV1]. "Detected within 10 minutes": `time-to-detect`, P90, AT_MOST 600.',
})
export class MetricGoalInput {
  @Field(() => String, { description: 'The key of a metric. See `metrics`.' })
  readonly metric!: string;
  @Field(() => Int, {
    nullable: true,
    description:
      'By which version of its definition; left out: by the one that holds when the goal is asked about, which each period names.',
  })
  readonly version?: number | null;
  @Field(() => StatisticEnum, { description: 'How the metric is summed up: one that it has.' })
  readonly statistic!: Statistic;
  @Field(() => GoalComparisonEnum, { description: 'On which side of the target it is to be.' })
  readonly comparison!: Comparison;
  @Field(() => Float, {
    description: 'From 0: a whole number for COUNT, seconds for a duration, a part from 0 to 1 for a share.',
  })
  readonly target!: number;
  @Field(() => GoalPeriodLengthEnum, {
    defaultValue: GoalPeriodLengthEnum.MONTH,
    description:
      'Over which stretches it is judged. Where there are few incidents, take long ones: of fewer than ten durations or shares only a clear answer counts. WHOLE needs `until`.',
  })
  readonly period!: PeriodLength;
}

@InputType({
  description:
    'Classes of root causes that are to come no more until a day, which the goal then needs. Say exactly one of `classes` and `mostFrequent`.',
})
export class ClassesGoneInput {
  @Field(() => CauseAxisEnum, { defaultValue: CauseAxisEnum.CONTRIBUTING_FACTOR, description: 'The question that the classes answer.' })
  readonly axis!: CauseAxis;
  @Field(() => [String], { nullable: true, description: 'Keys of classes: 1 to 20.' })
  readonly classes?: readonly string[] | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'How many, 1 to 20: those with the most incidents in the days that are looked back at. They are looked up once, and the goal keeps them. `unknown` is never one of them.',
  })
  readonly mostFrequent?: number | null;
  @Field(() => Int, {
    nullable: true,
    defaultValue: 365,
    description: 'How many days right before the goal (or before today, if that is earlier) tell how often the classes came; 1 to 1,830.',
  })
  readonly lookBackDays?: number | null;
  @Field(() => Int, {
    nullable: true,
    defaultValue: 30,
    description: 'For how many days before `until` no class may have come; 1 to 365, and not more than the goal has.',
  })
  readonly quietDays?: number | null;
}

@InputType({ isAbstract: true })
abstract class GoalTermsInput {
  @Field(() => String, { description: 'What is to be reached, for people: 1 to 200 characters.' })
  readonly title!: string;
  @Field(() => String, { nullable: true, description: 'More of it; 2,000 characters at most.' })
  readonly description?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Whose goal it is, as the catalogue calls the team; 200 characters at most. It narrows nothing: name the services that count.',
  })
  readonly team?: string | null;
  @Field(() => [String], { nullable: true, description: 'Only what affects one of these services: keys, 200 at most; all when left out.' })
  readonly services?: readonly string[] | null;
  @Field(() => [SeverityEnum], { nullable: true, description: 'Only incidents of these severities; all when left out.' })
  readonly severities?: readonly Severity[] | null;
  @Field(() => String, {
    nullable: true,
    description:
      'The first day that counts no more, such as 2026-06-01 for "by June"; left out: it goes on. A goal about classes has at most 60 months.',
  })
  readonly until?: string | null;
  @Field(() => MetricGoalInput, { nullable: true, description: 'The number that is to be reached. Exactly one of this and `classesGone`.' })
  readonly metric?: MetricGoalInput | null;
  @Field(() => ClassesGoneInput, { nullable: true, description: 'The classes that are to be gone. Exactly one of this and `metric`.' })
  readonly classesGone?: ClassesGoneInput | null;
  @Field(() => String, { nullable: true, description: SAME_KEY })
  readonly idempotencyKey?: string | null;
}

@InputType({ description: 'A goal that there is to be.' })
export class SetGoalInput extends GoalTermsInput {
  @Field(() => String, {
    nullable: true,
    description:
      'The first day that counts, in UTC, such as 2026-01-01; today when left out. A day that is past is legal, and shown as hindsight.',
  })
  readonly from?: string | null;
}

@InputType({
  description:
    'What is to be reached from here on: all of it. Every period is judged by it; those that were over by then are marked as hindsight. What was to be reached before is what `goal(id, at)` gives.',
})
export class ReviseGoalInput extends GoalTermsInput {
  @Field(() => ID, { description: 'The goal. One about a metric stays about a metric, one about classes about classes.' })
  readonly goalId!: string;
  @Field(() => String, { description: 'The first day that counts, in UTC, such as 2026-01-01.' })
  readonly from!: string;
  @Field(() => String, { description: 'Why: 1 to 2,000 characters.' })
  readonly reason!: string;
  @Field(() => Int, { nullable: true, description: EXPECTED_VERSION })
  readonly expectedVersion?: number | null;
}

@InputType({ description: 'Which goal nobody is after any more.' })
export class DropGoalInput {
  @Field(() => ID, { description: 'The goal.' })
  readonly goalId!: string;
  @Field(() => String, { description: 'Why: 1 to 2,000 characters.' })
  readonly reason!: string;
  @Field(() => Int, { nullable: true, description: EXPECTED_VERSION })
  readonly expectedVersion?: number | null;
  @Field(() => String, { nullable: true, description: SAME_KEY })
  readonly idempotencyKey?: string | null;
}

@InputType({ description: 'Which goals are looked at, and when.' })
export class GoalFilter {
  @Field(() => [String], { nullable: true, description: 'Only goals that are about one of these services, or about all; keys.' })
  readonly services?: readonly string[] | null;
  @Field(() => [String], { nullable: true, description: 'Only goals of these teams, as the catalogue calls them.' })
  readonly teams?: readonly string[] | null;
  @Field(() => [GoalStatusEnum], { nullable: true, description: 'Only goals that stand so.' })
  readonly statuses?: readonly GoalStatus[] | null;
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Also those that were dropped, as they stood then.' })
  readonly includeDropped?: boolean | null;
  @Field(() => DateTime, {
    nullable: true,
    description:
      'The goals as they had been recorded by that moment, judged on what had come by then, as it is known now; now when left out.',
  })
  readonly at?: string | null;
  @Field(() => String, { nullable: true, description: 'The answer reflects at least this position, or is an error after 5 s.' })
  readonly minPosition?: string | null;
}
