import { DateTime } from '#graphql';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { PostmortemInput } from './postmortem.inputs.js';

@InputType({ description: 'Who sees to it that a postmortem is finished.' })
export class AssignPostmortemOwnerInput extends PostmortemInput {
  @Field(() => ID, { nullable: true, description: 'The id that registerPerson gave; nobody any more, when left out.' })
  readonly ownerId?: string | null;
}

@InputType({ description: 'When a postmortem is due.' })
export class SetPostmortemDueDateInput extends PostmortemInput {
  @Field(() => DateTime, { nullable: true, description: 'Left out: as the incident’s severity says.' })
  readonly dueAt?: string | null;
  @Field(() => String, { nullable: true, description: 'Why it is due then.' })
  readonly reason?: string | null;
}

@InputType({ description: 'A reviewer’s approval of a postmortem as it stands.' })
export class ApprovePostmortemInput extends PostmortemInput {
  @Field(() => ID, { nullable: true, description: 'The id of the person who approves; whoever asks, when left out.' })
  readonly reviewerId?: string | null;
  @Field(() => String, { nullable: true, description: 'What there is to say about it.' })
  readonly note?: string | null;
}

@InputType({ description: 'What a reviewer wants to be different.' })
export class RequestPostmortemChangesInput extends PostmortemInput {
  @Field(() => ID, { nullable: true, description: 'The id of the person who asks for it; whoever sends this, when left out.' })
  readonly reviewerId?: string | null;
  @Field(() => String, { description: 'Plain text.' })
  readonly text!: string;
}

@InputType({ description: 'A remark on a section of a postmortem, or on a statement in it.' })
export class CommentOnPostmortemInput extends PostmortemInput {
  @Field(() => String, { description: 'The section’s key.' })
  readonly section!: string;
  @Field(() => ID, { nullable: true, description: 'The id of a statement in it; left out: the section as a whole.' })
  readonly statementId?: string | null;
  @Field(() => String, { description: 'Plain text.' })
  readonly text!: string;
}

@InputType({ description: 'A comment, or a request for changes, that is dealt with.' })
export class ResolvePostmortemCommentInput extends PostmortemInput {
  @Field(() => ID, { description: 'The comment’s id.' })
  readonly commentId!: string;
  @Field(() => String, { nullable: true, description: 'What became of it.' })
  readonly note?: string | null;
}

@InputType({ description: 'A finding of the language check whose wording its author keeps; see languageFindings.' })
export class DismissLanguageFindingInput extends PostmortemInput {
  @Field(() => String, { description: 'The key of the section in which it stands.' })
  readonly section!: string;
  @Field(() => String, { description: 'The rule that found it.' })
  readonly rule!: string;
  @Field(() => Int, { description: 'Where the span begins in the authored text, in UTF-16 units.' })
  readonly start!: number;
  @Field(() => Int, { description: 'Where the span has ended.' })
  readonly end!: number;
  @Field(() => String, { description: 'The words that stand there: refused when others do.' })
  readonly span!: string;
  @Field(() => String, { description: 'Why they stay.' })
  readonly reason!: string;
}
