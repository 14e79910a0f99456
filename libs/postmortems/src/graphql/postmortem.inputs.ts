import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType({ description: 'Which incident’s postmortem is to be drafted, for the first time or anew.' })
export class DraftPostmortemInput {
  @Field(() => ID, { description: 'The incident whose postmortem it is.' })
  readonly incidentId!: string;
  @Field(() => String, {
    nullable: true,
    description:
      'The key of a template. Left out: the newest version of the one it was drafted with before, or else of what suits the incident’s ' +
      'services and severity.',
  })
  readonly template?: string | null;
}

@InputType({ description: 'Which incident’s postmortem is meant.' })
export class PostmortemInput {
  @Field(() => ID, { description: 'The incident whose postmortem it is.' })
  readonly incidentId!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'The postmortem’s `version` that was read; refused as a conflict when it is no longer that.',
  })
  readonly expectedVersion?: number | null;
  @Field(() => String, { nullable: true, description: 'The same key again for the same mutation: nothing new is recorded.' })
  readonly idempotencyKey?: string | null;
}

@InputType({ description: 'A section in its author’s own words, in place of what was generated or written there before.' })
export class EditPostmortemSectionInput extends PostmortemInput {
  @Field(() => String, { description: 'The section’s key.' })
  readonly section!: string;
  @Field(() => String, { description: 'Plain text of up to 100,000 characters; blank lines part paragraphs.' })
  readonly text!: string;
  @Field(() => [ID], {
    nullable: true,
    description: 'Ids of events of the incident, or of its action items, that the words rest on; up to 200.',
  })
  readonly citations?: readonly string[] | null;
  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'The words stand beside what is generated, which goes on following the facts, instead of in its place. Documents show them above it.',
  })
  readonly keepFacts?: boolean | null;
}

@InputType({ description: 'A section whose authored words are to leave the document.' })
export class WithdrawPostmortemWordsInput extends PostmortemInput {
  @Field(() => String, { description: 'The section’s key.' })
  readonly section!: string;
}
