import { pageSize } from '#graphql';
import type { GraphqlContext } from '#graphql';
import { Incident } from '#incidents/graphql';
import { IncidentList } from '#incidents/published';
import { Inject } from '@nestjs/common';
import { Args, Context, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Breakdown } from '../breakdown/breakdown.js';
import type { ExposureUnit } from '../scope/compared-exposure.js';
import { questionOf } from '../scope/question.js';
import { BreakdownByEnum, BreakdownRow } from './breakdown.types.js';
import type { BreakdownBy } from './breakdown.types.js';
import { incidentsOfPart } from './incident-loader.js';
import { ExposureUnitEnum, RecurrenceFilter } from './recurrence.inputs.js';

@Resolver(() => BreakdownRow)
export class BreakdownResolver {
  constructor(
    @Inject(Breakdown) private readonly breakdown: Breakdown,
    @Inject(IncidentList) private readonly list: IncidentList,
  ) {}

  @Query(() => [BreakdownRow], {
    description:
      'Where incidents concentrate: the values that occurred at least `minOccurrences` times in the window, most frequent first, each compared with the window of equal length right before. All incidents count, labelled or not, except for CLASS and SIGNATURE; `axis` and `includeSuggested` matter for CLASS only. With `services` in the filter, only those (and their teams and tiers) are values.',
  })
  recurrenceBreakdown(
    @Args('filter') filter: RecurrenceFilter,
    @Args('by', { type: () => BreakdownByEnum, description: 'What incidents are told apart by.' }) by: BreakdownBy,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20, description: '1 to 500.' }) first: number | null,
    @Args('per', {
      type: () => ExposureUnitEnum,
      nullable: true,
      defaultValue: ExposureUnitEnum.DAYS,
      description: 'What the counts of the two windows are compared per; where services are told apart (SERVICE, TEAM, TIER), days only.',
    })
    per: ExposureUnit | null,
  ): Promise<readonly BreakdownRow[]> {
    return this.breakdown.of(questionOf(filter), by, pageSize(first ?? 20), per ?? 'DAYS');
  }

  @ResolveField(() => [Incident], { description: 'Its incidents in the window, newest first by when they were detected.' })
  async incidents(
    @Parent() { asked, idsOf }: BreakdownRow,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20, description: '1 to 500.' }) first: number | null,
    @Context() context: GraphqlContext,
  ): Promise<readonly Incident[]> {
    const ids = await idsOf(pageSize(first ?? 20));
    return incidentsOfPart(ids, asked, this.list, context);
  }
}
