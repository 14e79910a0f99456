import { badInput } from '#graphql';
import { RootCauseClasses } from '#root-causes/published';
import { Inject } from '@nestjs/common';
import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { ComplexityEstimatorArgs } from '@nestjs/graphql';
import { MOST_PERIODS } from '../judged-goal.js';
import type { GoalStatus } from '../published/goal-progress.js';
import { GoalBurnDownMonth, GoalClass } from './goal-class.type.js';
import { GoalPeriod } from './goal-period.type.js';
import { GoalStatusEnum } from './goal.enums.js';
import { ClassesGoal, Goal } from './goal.type.js';

/** What a metric of a month or so is worth, in fields. */
const A_METRIC = 100;
const USUAL_PERIODS = 12;

function costOfPeriods({ args, childComplexity }: ComplexityEstimatorArgs): number {
  const last: unknown = args['last'];
  return (typeof last === 'number' ? last : USUAL_PERIODS) * (A_METRIC + childComplexity);
}

/** How far a goal is. */
@Resolver(() => Goal)
export class GoalFields {
  @ResolveField(() => GoalStatusEnum, {
    complexity: A_METRIC,
    description: 'How it stands in its current period; RUNNING before the first has begun.',
  })
  status(@Parent() { judged }: Goal): Promise<GoalStatus> {
    return judged.status();
  }

  @ResolveField(() => GoalPeriod, {
    nullable: true,
    complexity: ({ childComplexity }) => A_METRIC + childComplexity,
    description: 'The period that is under way; once the goal is over, its last. Null before the first has begun.',
  })
  async current(@Parent() { judged }: Goal): Promise<GoalPeriod | null> {
    const current = await judged.current();
    return current === null ? null : GoalPeriod.of(current);
  }

  @ResolveField(() => [GoalPeriod], {
    complexity: costOfPeriods,
    description: 'Its latest periods that have begun, oldest first. A goal about classes has one.',
  })
  async periods(
    @Parent() { judged }: Goal,
    @Args('last', { type: () => Int, defaultValue: USUAL_PERIODS, nullable: true, description: `How many: 1 to ${MOST_PERIODS}.` })
    last: number | null,
  ): Promise<readonly GoalPeriod[]> {
    const most = last ?? USUAL_PERIODS;
    if (most < 1 || most > MOST_PERIODS) throw badInput('last', `is 1 to ${MOST_PERIODS}, not ${most}`);
    return (await judged.periods(most)).map((period) => GoalPeriod.of(period));
  }

  @ResolveField(() => Int, {
    complexity: USUAL_PERIODS * A_METRIC,
    description: `In how many of its last ${MOST_PERIODS} periods it was met, one after the other, up to the latest that is decided.`,
  })
  streak(@Parent() { judged }: Goal): Promise<number> {
    return judged.streak();
  }
}

/** How far classes are from being gone. */
@Resolver(() => ClassesGoal)
export class GoalClassFields {
  constructor(@Inject(RootCauseClasses) private readonly known: Pick<RootCauseClasses, 'find'>) {}

  @ResolveField(() => [GoalClass], {
    complexity: ({ childComplexity }) => A_METRIC + 20 * childComplexity,
    description: 'Each class, in the order in which they were named; of the most frequent, the most frequent first.',
  })
  async classes(@Parent() { judged, axis }: ClassesGoal): Promise<readonly GoalClass[]> {
    const classes = (await judged.classes?.classes()) ?? [];
    const known = await this.known.find(
      axis,
      classes.map(({ key }) => key),
    );
    return classes.map((progress) => GoalClass.of(progress, known.get(progress.key)));
  }

  @ResolveField(() => [GoalBurnDownMonth], {
    complexity: ({ childComplexity }) => A_METRIC + MOST_PERIODS * childComplexity,
    description: 'How many of the classes still came, month by month (UTC) since the goal began; oldest first.',
  })
  async burnDown(@Parent() { judged }: ClassesGoal): Promise<readonly GoalBurnDownMonth[]> {
    return (await judged.classes?.burnDown()) ?? [];
  }
}
