import { periodsOf } from '#calendar';
import { badInput, pageSize } from '#graphql';
import { Inject } from '@nestjs/common';
import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { PeriodLength } from '../periods.js';
import { askedLoad, scopeOf } from '../question.js';
import { RecordedLoad } from '../recorded-load.js';
import { LoadFilter, LoadPeriodEnum } from './load.inputs.js';
import { Load, LoadOfPeriod, LoadOfRole, LoadOfService, LoadShares } from './load.type.js';

/** Ten years of months. */
const MOST_PERIODS = 120;
const FIRST = { type: () => Int, defaultValue: 20, nullable: true, description: '1 to 500.' } as const;

@Resolver(() => Load)
export class LoadResolver {
  constructor(@Inject(RecordedLoad) private readonly recorded: RecordedLoad) {}

  @Query(() => Load, {
    description:
      'How evenly commanding and responding are spread over people, so that dependence on a few shows. No answer says who anybody is.',
  })
  async load(@Args('filter', { type: () => LoadFilter }) filter: LoadFilter): Promise<Load> {
    const asked = askedLoad(filter);
    return Load.of(scopeOf(asked), await this.recorded.reached(asked));
  }

  @ResolveField(() => LoadShares, { complexity: 1_000, description: 'All of it together.' })
  async all(@Parent() { scope }: Load): Promise<LoadShares> {
    return LoadShares.of(await this.recorded.all(scope));
  }

  @ResolveField(() => [LoadOfService], {
    description: 'By service, those with the most turns first; an incident counts for each that it affected, of those asked for.',
  })
  async byService(@Parent() { scope }: Load, @Args('first', FIRST) first: number | null): Promise<readonly LoadOfService[]> {
    return (await this.recorded.byService(scope, pageSize(first ?? 20))).map((one) => LoadOfService.of(one));
  }

  @ResolveField(() => [LoadOfRole], {
    description: 'By role, those with the most turns first; who had several in an incident has a turn in each.',
  })
  async byRole(@Parent() { scope }: Load, @Args('first', FIRST) first: number | null): Promise<readonly LoadOfRole[]> {
    return (await this.recorded.byRole(scope, pageSize(first ?? 20))).map((one) => LoadOfRole.of(one));
  }

  @ResolveField(() => [LoadOfPeriod], {
    complexity: 5_000,
    description: `By when incidents were detected, in the order of time, empty periods included; ${MOST_PERIODS} at most.`,
  })
  async byPeriod(
    @Parent() { scope }: Load,
    @Args('length', { type: () => LoadPeriodEnum, defaultValue: LoadPeriodEnum.MONTH, nullable: true, description: 'Of each.' })
    length: PeriodLength | null,
  ): Promise<readonly LoadOfPeriod[]> {
    const ofEach = length ?? 'MONTH';
    if (periodsOf(scope.window, ofEach, MOST_PERIODS + 1).length > MOST_PERIODS) {
      throw badInput('length', `makes more than ${MOST_PERIODS} periods of the window`);
    }
    return (await this.recorded.byPeriod(scope, ofEach, MOST_PERIODS)).map((one) => LoadOfPeriod.of(one));
  }
}
