import { pageSize } from '#graphql';
import { Incident } from '#incidents/graphql';
import { IncidentDirectory } from '#incidents/published';
import { CauseAxisEnum } from '#root-causes/graphql';
import type { CauseAxis } from '#root-causes/published';
import { Inject } from '@nestjs/common';
import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { SuggestedRootCauses } from '../suggested-root-causes.js';
import { SuggestionPresenter } from './suggestion.presenter.js';
import { CONTRIBUTING, SUGGESTED } from './suggestion.resolver.js';
import { RootCauseSuggestion } from './suggestion.types.js';

@Resolver(() => Incident)
export class IncidentSuggestionsResolver {
  constructor(
    @Inject(SuggestedRootCauses) private readonly suggested: SuggestedRootCauses,
    @Inject(SuggestionPresenter) private readonly suggestions: SuggestionPresenter,
    @Inject(IncidentDirectory) private readonly incidents: Pick<IncidentDirectory, 'events'>,
  ) {}

  @ResolveField('suggestedRootCauses', () => [RootCauseSuggestion], {
    description:
      'The classes that people would probably give it, the likeliest first: from its text as it was known at the moment it is asked for, by all that is learned now.',
  })
  async suggestedRootCauses(
    @Parent() incident: Incident,
    @Args('axis', { type: () => CauseAxisEnum, nullable: true, defaultValue: CONTRIBUTING, description: 'The question to answer.' })
    axis: CauseAxis | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: SUGGESTED, description: '1 to 500.' }) first: number | null,
  ): Promise<readonly RootCauseSuggestion[]> {
    const size = pageSize(first ?? SUGGESTED);
    const events = incident.events ?? (await this.incidents.events(incident.id, incident.asKnownAt));
    const causes = await this.suggested.ofEvents(incident.id, events, axis ?? CONTRIBUTING, size);
    return causes === null ? [] : this.suggestions.present(causes);
  }
}
