import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType({ description: 'Which incident’s postmortem is to be drafted, for the first time or anew.' })
export class DraftPostmortemInput {
  @Field(() => ID, { description: 'The incident whose postmortem it is.' })
  readonly incidentId!: string;
}

@InputType({ description: 'A section in its author’s own words, in place of what was generated or written there before.' })
export class EditPostmortemSectionInput {
  @Field(() => ID, { description: 'The incident whose postmortem it is.' })
  readonly incidentId!: string;
  @Field(() => String, { description: 'The section’s key.' })
  readonly section!: string;
  @Field(() => String, { description: 'Plain text of up to 100,000 characters; blank lines part paragraphs.' })
  readonly text!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'The postmortem’s `version` that was read; refused as a conflict when it is no longer that.',
  })
  readonly expectedVersion?: number | null;
}
