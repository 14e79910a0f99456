import { anyOf, DateTime, pageSize, positionAsked } from '#graphql';
import { Inject } from '@nestjs/common';
import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { Goals } from '../goals.js';
import { GoalFilter } from './goal.inputs.js';
import { Goal } from './goal.type.js';

const USUAL = 20;

@Resolver()
export class GoalQueries {
  constructor(@Inject(Goals) private readonly all: Goals) {}

  @Query(() => Goal, {
    nullable: true,
    description: 'A goal, also one that was dropped; null where there is none of that id, or was none then.',
  })
  async goal(
    @Args('id', { type: () => ID }) id: string,
    @Args('at', {
      type: () => DateTime,
      nullable: true,
      description: 'As it had been recorded by that moment, judged on what had come by then, as that is known now; now when left out.',
    })
    at: string | null,
    @Args('minPosition', {
      type: () => String,
      nullable: true,
      description: 'The answer reflects at least this position, or is an error after 5 s.',
    })
    minPosition: string | null,
  ): Promise<Goal | null> {
    const judged = await this.all.find(id, {
      at: at ?? null,
      minPosition: positionAsked(minPosition, 'minPosition'),
    });
    return judged === null ? null : Goal.of(judged);
  }

  @Query(() => [Goal], { description: 'The goals in the order in which they were set.' })
  async goals(
    @Args('filter', { type: () => GoalFilter, nullable: true }) filter: GoalFilter | null,
    @Args('first', { type: () => Int, defaultValue: USUAL, nullable: true, description: 'How many at most: 1 to 500.' })
    first: number | null,
  ): Promise<readonly Goal[]> {
    const criteria = {
      services: anyOf(filter?.services, 'filter.services') ?? [],
      teams: anyOf(filter?.teams, 'filter.teams') ?? [],
      statuses: anyOf(filter?.statuses, 'filter.statuses') ?? [],
      includeDropped: filter?.includeDropped ?? false,
    };
    const minPosition = positionAsked(filter?.minPosition, 'filter.minPosition');
    const found = await this.all.list(criteria, { at: filter?.at ?? null, minPosition }, pageSize(first ?? USUAL));
    return found.map((judged) => Goal.of(judged));
  }
}
