import { ActorId, badInput, DateTime, outcome, pageSize, positionFrom } from '#graphql';
import { CauseAxisEnum } from '#root-causes/graphql';
import type { CauseAxis } from '#root-causes/published';
import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { SuggestedRootCauses } from '../suggested-root-causes.js';
import { SuggestionRecords } from '../suggestion-records.js';
import { SuggestionsAnswers } from '../suggestions-answers.js';
import { AnsweredPresenter } from './answered.presenter.js';
import { AnswerRootCauseSuggestionsInput } from './suggestion.inputs.js';
import { SuggestionPresenter } from './suggestion.presenter.js';
import { RootCauseSuggestion, RootCauseSuggestionsAnswerResult, SuggestionRecord } from './suggestion.types.js';

/** How many suggestions are given where nobody says. */
export const SUGGESTED = 3;
export const CONTRIBUTING = 'CONTRIBUTING_FACTOR';

@Resolver()
export class SuggestionResolver {
  constructor(
    @Inject(SuggestedRootCauses) private readonly suggested: SuggestedRootCauses,
    @Inject(SuggestionPresenter) private readonly suggestions: SuggestionPresenter,
    @Inject(SuggestionsAnswers) private readonly answers: SuggestionsAnswers,
    @Inject(AnsweredPresenter) private readonly answered: AnsweredPresenter,
    @Inject(SuggestionRecords) private readonly records: SuggestionRecords,
  ) {}

  @Query(() => [RootCauseSuggestion], {
    description:
      'The classes that people would probably give an incident, the likeliest first; known as soon as it is declared, from its text and services as they are now. Every label that is a second old counts.',
  })
  async suggestedRootCauses(
    @Args('incidentId', { type: () => ID, description: 'The incident.' }) incidentId: string,
    @Args('axis', { type: () => CauseAxisEnum, nullable: true, defaultValue: CONTRIBUTING, description: 'The question to answer.' })
    axis: CauseAxis | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: SUGGESTED, description: '1 to 500.' }) first: number | null,
  ): Promise<readonly RootCauseSuggestion[]> {
    const causes = await this.suggested.of(incidentId, axis ?? CONTRIBUTING, pageSize(first ?? SUGGESTED));
    if (causes === null) throw badInput('incidentId', 'names no incident');
    return this.suggestions.present(causes);
  }

  @Mutation(() => RootCauseSuggestionsAnswerResult, {
    description:
      'Answers what is suggested for an incident. Accepted and corrected classes become its labels on that axis, in the place of those it has.',
  })
  answerRootCauseSuggestions(@Args('input') input: AnswerRootCauseSuggestionsInput, @ActorId() actorId: string) {
    return outcome(async () => this.answered.present(await this.answers.give(input, actorId)));
  }

  @Query(() => SuggestionRecord, { description: 'How good suggestions were, by what people did with them, and how good they are now.' })
  async suggestionRecord(
    @Args('axis', { type: () => CauseAxisEnum, nullable: true, defaultValue: CONTRIBUTING, description: 'The axis.' })
    axis: CauseAxis | null,
    @Args('from', { type: () => DateTime, description: 'Answers given from then on count,' }) from: string,
    @Args('to', { type: () => DateTime, description: 'and before this.' }) to: string,
    @Args('minPosition', { type: () => String, nullable: true, description: 'The answer reflects at least this position.' })
    minPosition: string | null,
  ): Promise<SuggestionRecord> {
    if (from >= to) throw badInput('from', 'does not lie before to');
    const position = minPosition == null ? null : positionFrom(minPosition, 'minPosition');
    return this.records.of(axis ?? CONTRIBUTING, { from, to }, position);
  }
}
