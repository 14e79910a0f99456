import { CauseAxisEnum } from '#root-causes/graphql';
import type { CauseAxis } from '#root-causes/published';
import { Field, ID, InputType } from '@nestjs/graphql';
import type { SuggestionsAnswer } from '../domain/suggestions-answer.events.js';
import { SuggestionsAnswerEnum } from './suggestion.types.js';

@InputType({ description: 'What somebody does with the classes that are suggested for an incident at this moment.' })
export class AnswerRootCauseSuggestionsInput {
  @Field(() => ID, { description: 'The incident they are suggested for.' })
  readonly incidentId!: string;
  @Field(() => CauseAxisEnum, { defaultValue: 'CONTRIBUTING_FACTOR', description: 'The question that the classes answer.' })
  readonly axis!: CauseAxis;
  @Field(() => SuggestionsAnswerEnum, { description: 'What is done with them.' })
  readonly answer!: SuggestionsAnswer;
  @Field(() => [String], {
    nullable: true,
    description:
      'Keys of the classes that hold: ACCEPTED, of those suggested (the first of them, when left out); CORRECTED, any of the axis; IGNORED, none.',
  })
  readonly classes?: readonly string[] | null;
  @Field(() => String, { nullable: true, description: 'Why. It goes with the labels as well.' })
  readonly note?: string | null;
  @Field(() => String, { nullable: true, description: 'The same key again: the same answer, nothing new recorded.' })
  readonly idempotencyKey?: string | null;
}
