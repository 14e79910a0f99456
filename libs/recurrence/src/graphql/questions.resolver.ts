import { ActionItem } from '#action-items/graphql';
import { pageSize } from '#graphql';
import type { GraphqlContext } from '#graphql';
import { Incident } from '#incidents/graphql';
import { IncidentList } from '#incidents/published';
import { Inject } from '@nestjs/common';
import { Args, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { RepeatQuestions } from '../repeats/repeat-questions.js';
import { incidentsOfPart } from './incident-loader.js';
import { RepeatQuestion } from './questions.types.js';
import { RecurringRootCause } from './recurrence.types.js';

@Resolver(() => RecurringRootCause)
export class QuestionsOfClassResolver {
  constructor(@Inject(RepeatQuestions) private readonly repeatQuestions: Pick<RepeatQuestions, 'about'>) {}

  @ResolveField(() => [RepeatQuestion], {
    complexity: ({ childComplexity }) => 200 + 5 * childComplexity,
    description:
      'What to ask when its incidents repeat, answered from the record: of the window as far as it has passed, within the services and severities of the filter, by what is labelled. Five answers, in the order of `RepeatQuestionKind`.',
  })
  questions(@Parent() recurring: RecurringRootCause): Promise<readonly RepeatQuestion[]> {
    return this.repeatQuestions.about(recurring);
  }
}

@Resolver(() => RepeatQuestion)
export class RepeatQuestionFields {
  constructor(@Inject(IncidentList) private readonly list: IncidentList) {}

  @ResolveField(() => [ActionItem], {
    description:
      'The action items behind a YES: the late ones, those that waited, the right ones, the fixes that did not hold, those that only treat; the last proposed (of fixes, done) first.',
  })
  actionItems(
    @Parent() { behind }: RepeatQuestion,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20, description: '1 to 500.' }) first: number | null,
  ): readonly ActionItem[] {
    return behind.slice(0, pageSize(first ?? 20));
  }

  @ResolveField(() => [Incident], {
    description:
      'The incidents behind the answer, newest first. Of RIGHT_ACTIONS, those with a published postmortem and without such an item; of REDESIGN_OVERDUE, those of the window; else none.',
  })
  incidents(
    @Parent() { asked, incidents }: RepeatQuestion,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20, description: '1 to 500.' }) first: number | null,
    @Context() context: GraphqlContext,
  ): Promise<readonly Incident[]> {
    return incidentsOfPart(incidents.slice(0, pageSize(first ?? 20)), asked, this.list, context);
  }
}
