import { DateTime } from '#graphql';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { JudgedPeriod } from '../judged-period.js';
import type { Budget } from '../judging/budget.js';
import type { GoalStatus } from '../published/goal-progress.js';
import { GoalStatusEnum } from './goal.enums.js';

@ObjectType({ description: 'How a count’s budget is being spent; of a count that is to be reached, how much of it is there.' })
export class GoalBudget implements Budget {
  @Field(() => Float, { description: 'How many there may be in the period; of a count that is to be reached, how many it takes.' })
  readonly of!: number;
  @Field(() => Float, { description: 'How many there were so far.' })
  readonly used!: number;
  @Field(() => Float, { description: 'How many there may still be, below 0 when there were too many; or how many it still takes.' })
  readonly left!: number;
}

@ObjectType({ description: 'How a goal stands in a month, a quarter, a year, or from its first day to its last.' })
export class GoalPeriod implements JudgedPeriod {
  static of(period: JudgedPeriod): GoalPeriod {
    return Object.assign(new GoalPeriod(), period);
  }

  @Field(() => DateTime, { description: 'From that moment on.' })
  readonly from!: string;
  @Field(() => DateTime, { description: 'Up to that moment, which does not count.' })
  readonly to!: string;
  @Field(() => Boolean, {
    description: 'Whether the goal covers only a part of the month, quarter or year. The target is the same: it is not scaled down.',
  })
  readonly partial!: boolean;
  @Field(() => Boolean, { description: 'Whether what is to be reached was only said, or said anew, when the period was over.' })
  readonly hindsight!: boolean;
  @Field(() => Float, { description: 'How much of the period has passed, from 0 to 1.' })
  readonly elapsed!: number;
  @Field(() => GoalStatusEnum, { description: 'How the goal stands.' })
  readonly status!: GoalStatus;
  @Field(() => Boolean, {
    description:
      'Whether that is more than chance: the 95 % interval lies wholly on the side of the target that the status says. For classes: a miss was seen; a success where every class is GONE. False while RUNNING.',
  })
  readonly certain!: boolean;
  @Field(() => Float, {
    nullable: true,
    description:
      'The number so far, in the goal’s unit; null where there is nothing to go by. For classes: how many are RECURRING, those that were merged counting as one.',
  })
  readonly reached!: number | null;
  @Field(() => Float, { nullable: true, description: 'The lower bound of its 95 % interval; null where there is none.' })
  readonly lower!: number | null;
  @Field(() => Float, { nullable: true, description: 'The upper bound of its 95 % interval; null where there is none.' })
  readonly upper!: number | null;
  @Field(() => Int, {
    description:
      'Of how many it is made, those that are open included (not in a SHARE_WITHIN of which nobody can tell yet); for classes: the incidents with any of them since the goal began, each once.',
  })
  readonly n!: number;
  @Field(() => Int, { description: 'How many of those are still open.' })
  readonly open!: number;
  @Field(() => Int, { description: 'How many were left out. `metric`, asked about the same days, says why.' })
  readonly leftOut!: number;
  @Field(() => Boolean, { description: 'Made of fewer than ten: to be shown greyed, since its interval says more than it does.' })
  readonly grey!: boolean;
  @Field(() => Int, {
    nullable: true,
    description: 'By which version of its definition the metric was computed; null for classes, and where the metric has no answer.',
  })
  readonly metricVersion!: number | null;
  @Field(() => GoalBudget, { nullable: true, description: 'How the budget of a count is being spent; null for anything else.' })
  readonly budget!: Budget | null;
}
