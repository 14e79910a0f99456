import { ActorId, outcome, pageSize } from '#graphql';
import { Inject } from '@nestjs/common';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CostCommands } from '../cost-commands.js';
import { CostRates } from '../cost-rates.js';
import { costsByClass } from '../cost-by-class.js';
import { Costs } from '../costs.js';
import { scopeOf } from '../question.js';
import { RatesCommands } from '../rates-commands.js';
import { CostByClass } from './class-cost.type.js';
import {
  CorrectPersonHoursInput,
  CostFilter,
  RecordIncidentCostInput,
  RetractIncidentCostInput,
  SetCostRatesInput,
} from './cost.inputs.js';
import { IncidentCost, IncidentCostResult } from './incident-cost.type.js';
import { CostRatesResult, CostRatesSetting } from './rates.type.js';

@Resolver()
export class CostResolver {
  constructor(
    @Inject(Costs) private readonly costs: Costs,
    @Inject(CostRates) private readonly rates: CostRates,
    @Inject(RatesCommands) private readonly ratesCommands: RatesCommands,
    @Inject(CostCommands) private readonly commands: CostCommands,
  ) {}

  @Query(() => [CostRatesSetting], { description: 'What was reckoned with: every time that rates were set, newest first.' })
  async costRates(
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50, description: '1 to 500.' }) first: number | null,
  ): Promise<readonly CostRatesSetting[]> {
    const size = pageSize(first ?? 50);
    return CostRatesSetting.history(await this.rates.history()).slice(0, size);
  }

  @Query(() => CostByClass, {
    description:
      'What the incidents of a window cost, by class of root cause: impact, customers, people and money, at the rates that held when each was detected.',
  })
  async costByClass(
    @Args('filter') filter: CostFilter,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20, description: 'How many classes: 1 to 500.' }) first: number | null,
  ): Promise<CostByClass> {
    const asked = scopeOf(filter);
    return costsByClass(asked, await this.costs.byClass(asked), pageSize(first ?? 20));
  }

  @Mutation(() => CostRatesResult, {
    description: 'Says what is reckoned with from a day on. Costs already asked for are reckoned anew. The same again changes nothing.',
  })
  setCostRates(@Args('input') input: SetCostRatesInput, @ActorId() actorId: string) {
    return outcome(async () => CostRatesSetting.latest(await this.ratesCommands.set(input, actorId)));
  }

  @Mutation(() => IncidentCostResult, { description: 'Records money that an incident cost, beside what rates say.' })
  recordIncidentCost(@Args('input') input: RecordIncidentCostInput, @ActorId() actorId: string) {
    return outcome(async () => IncidentCost.of(await this.commands.record(input, actorId)));
  }

  @Mutation(() => IncidentCostResult, { description: 'Says that money that was recorded does not count after all.' })
  retractIncidentCost(@Args('input') input: RetractIncidentCostInput, @ActorId() actorId: string) {
    return outcome(async () => IncidentCost.of(await this.commands.retract(input, actorId)));
  }

  @Mutation(() => IncidentCostResult, { description: 'Says how many hours people spent in an incident, or takes that back.' })
  correctPersonHours(@Args('input') input: CorrectPersonHoursInput, @ActorId() actorId: string) {
    return outcome(async () => IncidentCost.of(await this.commands.correctHours(input, actorId)));
  }
}
