import { ActionItem } from '#action-items/graphql';
import { ActionItemList } from '#action-items/published';
import { CLOCK } from '#commands';
import type { Clock } from '#event-sourcing';
import { ActorId, outcome, pageSize } from '#graphql';
import { Inject } from '@nestjs/common';
import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { riskScopeOf } from '../question.js';
import { RiskCommands } from '../risk/risk-commands.js';
import { RiskRegister as Register } from '../risk/risk-register.js';
import { AssessRiskInput, RiskFilter, WithdrawRiskAssessmentInput } from './cost.inputs.js';
import { Risk, RiskAssessment, RiskAssessmentResult, RiskRegister } from './risk.type.js';

@Resolver(() => Risk)
export class RiskResolver {
  constructor(
    @Inject(Register) private readonly register: Register,
    @Inject(RiskCommands) private readonly commands: RiskCommands,
    @Inject(ActionItemList) private readonly items: Pick<ActionItemList, 'unfinished'>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Query(() => RiskRegister, {
    description:
      'The classes of root causes by likelihood times impact: derived from the incidents of a window (the last 365 days when none is given), and corrected by what people say.',
  })
  async riskRegister(
    @Args('filter', { type: () => RiskFilter, nullable: true }) filter: RiskFilter | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20, description: 'How many risks: 1 to 500.' }) first: number | null,
  ): Promise<RiskRegister> {
    const { asked, days, risks } = await this.register.of(riskScopeOf(filter, this.clock()), pageSize(first ?? 20));
    return { axis: asked.axis, ...asked.window, recordedDays: days, risks: risks.map((risk) => Risk.of(asked, risk)) };
  }

  @ResolveField(() => [ActionItem], {
    description:
      'What addresses the class and is neither completed nor dropped, by when it is due, the undated last. With `services` in the filter, without what changes other services only.',
  })
  openActions(
    @Parent() { asked, weighed }: Risk,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20, description: '1 to 500.' }) first: number | null,
  ): Promise<readonly ActionItem[]> {
    const { axis, services, minPosition } = asked;
    return this.items.unfinished({ axis, classes: weighed.members, services, minPosition }, pageSize(first ?? 20));
  }

  @Mutation(() => RiskAssessmentResult, {
    description: 'Says how great the risk of a class is, in the place of what was said before. The same again changes nothing.',
  })
  assessRisk(@Args('input') input: AssessRiskInput, @ActorId() actorId: string) {
    return outcome(async () => RiskAssessment.of(await this.commands.assess(input, actorId)));
  }

  @Mutation(() => RiskAssessmentResult, { description: 'Says that what people said of a risk holds no more: the record alone does.' })
  withdrawRiskAssessment(@Args('input') input: WithdrawRiskAssessmentInput, @ActorId() actorId: string) {
    return outcome(async () => RiskAssessment.of(await this.commands.withdraw(input, actorId)));
  }
}
