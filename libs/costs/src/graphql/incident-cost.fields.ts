import { positionFrom } from '#graphql';
import type { GraphqlContext } from '#graphql';
import { Incident } from '#incidents/graphql';
import { ReadModelDatabase } from '#projections';
import { Inject } from '@nestjs/common';
import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { IncidentCosts } from '../incident-costs.js';
import type { CostOfIncident } from '../incident-costs.js';
import { COSTS } from '../read-models/costs/costs.projection.js';
import { IncidentCost } from './incident-cost.type.js';

@Resolver(() => Incident)
export class IncidentCostFields {
  constructor(
    @Inject(IncidentCosts) private readonly costs: IncidentCosts,
    @Inject(ReadModelDatabase) private readonly database: Pick<ReadModelDatabase, 'waitFor'>,
  ) {}

  @ResolveField(() => IncidentCost, {
    description: 'What it took and cost, and what that rests on; of an incident as it was known at a moment, as that was known then.',
  })
  async cost(
    @Parent() { facts, asKnownAt }: Incident,
    @Context() context: GraphqlContext,
    @Args('minPosition', {
      type: () => String,
      nullable: true,
      description: 'The answer reflects at least this position, or is an error after 5 s.',
    })
    minPosition: string | null,
  ): Promise<IncidentCost> {
    if (minPosition != null) await this.database.waitFor(positionFrom(minPosition, 'minPosition'), { projections: [COSTS] });
    const cost =
      asKnownAt === null ? await context.once(this, () => this.#loader()).load(facts.id) : await this.costs.ofLog(facts.id, asKnownAt);
    if (cost === null) throw new Error(`there is an incident ${facts.id}, and no cost of it`);
    return IncidentCost.of(cost);
  }

  #loader(): DataLoader<string, CostOfIncident | null> {
    // Mutations of one request answer one after the other, each with the cost as it then is.
    return new DataLoader((ids: readonly string[]) => this.costs.ofIncidents(ids), { cache: false });
  }
}
