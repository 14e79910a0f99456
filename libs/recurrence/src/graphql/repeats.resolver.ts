import { pageSize } from '#graphql';
import type { GraphqlContext } from '#graphql';
import { Incident } from '#incidents/graphql';
import { IncidentList } from '#incidents/published';
import { Inject } from '@nestjs/common';
import { Args, Context, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { questionOf } from '../scope/question.js';
import type { Question } from '../scope/question.js';
import { RepeatedIncidents } from '../repeats/repeats.js';
import { incidentLoader } from './incident-loader.js';
import { RecurrenceFilter } from './recurrence.inputs.js';
import { RepeatedIncident, Repeats } from './repeats.types.js';

@Resolver(() => Repeats)
export class RepeatsResolver {
  constructor(@Inject(RepeatedIncidents) private readonly repeated: RepeatedIncidents) {}

  @Query(() => Repeats, {
    description:
      'How many incidents of the window repeat an earlier one, in the window or before it, of the services and severities of the filter. `minOccurrences` and `includeSuggested` change nothing here.',
  })
  repeats(
    @Args('filter') filter: RecurrenceFilter,
    @Args('quickDays', { type: () => Int, nullable: true, defaultValue: 7, description: 'Within how many days a repeat is a quick one.' })
    quickDays: number | null,
    @Args('withinDays', { type: () => Int, nullable: true, defaultValue: 365, description: 'How many days back a repeated one may lie.' })
    withinDays: number | null,
  ): Promise<Repeats> {
    return this.repeated.of(questionOf(filter), { quickDays: quickDays ?? 7, withinDays: withinDays ?? 365 });
  }

  @ResolveField(() => [RepeatedIncident], { description: 'The incidents that repeat one, with what they repeat, newest first.' })
  pairs(
    @Parent() { asked, found }: Repeats,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20, description: '1 to 500.' }) first: number | null,
  ): readonly RepeatedIncident[] {
    return found.slice(0, pageSize(first ?? 20)).map((each) => ({ ...each, asked }));
  }
}

@Resolver(() => RepeatedIncident)
export class RepeatedIncidentFields {
  constructor(@Inject(IncidentList) private readonly list: IncidentList) {}

  @ResolveField(() => Incident, { nullable: true, description: 'The later one; null while the list does not have it yet.' })
  incident(@Parent() { asked, id }: RepeatedIncident, @Context() context: GraphqlContext): Promise<Incident | null> {
    return this.#load(asked, id, context);
  }

  @ResolveField(() => Incident, { nullable: true, description: 'The earlier one; null while the list does not have it yet.' })
  earlier(@Parent() { asked, earlierId }: RepeatedIncident, @Context() context: GraphqlContext): Promise<Incident | null> {
    return this.#load(asked, earlierId, context);
  }

  #load(asked: Question, id: string, context: GraphqlContext): Promise<Incident | null> {
    return context.once(asked, () => incidentLoader(this.list, asked.minPosition)).load(id);
  }
}
