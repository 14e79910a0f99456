import { DateTime, enumOf } from '#graphql';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { DocumentComment, DocumentEdition, Reviewer, SectionDifference } from '../read-models/document/document.js';
import { Statement } from './postmortem-section.type.js';

@ObjectType({ description: 'Somebody who reads a postmortem before it is published.' })
export class PostmortemReviewer implements Reviewer {
  @Field(() => ID, { description: 'A pseudonymous id.' })
  readonly personId!: string;
  @Field(() => DateTime, { nullable: true, description: 'When they approved it; null while they have not.' })
  readonly approvedAt!: string | null;
  @Field(() => Boolean, { description: 'It was changed after that approval, which does not count any more.' })
  readonly outdated!: boolean;
}

export const CommentKindEnum = enumOf(['REMARK', 'CHANGES'] as const);
registerEnumType(CommentKindEnum, {
  name: 'PostmortemCommentKind',
  description: 'What a comment on a postmortem is.',
  valuesMap: {
    REMARK: { description: 'Somebody remarked on a section or a statement.' },
    CHANGES: { description: 'A reviewer asked for changes, and the postmortem became a draft again.' },
  },
});

@ObjectType({ description: 'A remark on a postmortem, or a reviewer’s request for changes.' })
export class PostmortemComment implements DocumentComment {
  @Field(() => ID, { description: 'Names it in resolvePostmortemComment.' })
  readonly id!: string;
  @Field(() => CommentKindEnum, { description: 'What it is.' })
  readonly kind!: DocumentComment['kind'];
  @Field(() => String, { nullable: true, description: 'The key of the section it is about; null where it is about the whole document.' })
  readonly section!: string | null;
  @Field(() => ID, { nullable: true, description: 'The statement it is about; null where it is about the section as a whole.' })
  readonly statementId!: string | null;
  @Field(() => String, { nullable: true, description: 'How the statement read when the comment was made.' })
  readonly quoted!: string | null;
  @Field(() => String, { description: 'Plain text: escape it before you show it.' })
  readonly text!: string;
  @Field(() => ID, { nullable: true, description: 'The pseudonymous id of whoever made it; null where the log does not say.' })
  readonly authorId!: string | null;
  @Field(() => DateTime, { description: 'When it was recorded.' })
  readonly at!: string;
  @Field(() => DateTime, { nullable: true, description: 'When it was resolved; null while it is open.' })
  readonly resolvedAt!: string | null;
  @Field(() => String, { nullable: true, description: 'What became of it, where somebody said so.' })
  readonly resolution!: string | null;
}

@ObjectType({ description: 'A postmortem as it was handed to its readers. `Postmortem.edition` reads it.' })
export class PostmortemEdition implements DocumentEdition {
  @Field(() => Int, { description: 'From 1.' })
  readonly edition!: number;
  @Field(() => DateTime, { description: 'When it was published.' })
  readonly publishedAt!: string;
  @Field(() => String, { nullable: true, description: 'What its author said about it.' })
  readonly note!: string | null;
  @Field(() => Int, { description: 'The revision of the postmortem’s stream that it stands on.' })
  readonly version!: number;
}

export const DifferenceKindEnum = enumOf(['ADDED', 'REMOVED', 'CHANGED'] as const);
registerEnumType(DifferenceKindEnum, {
  name: 'SectionDifferenceKind',
  description: 'How a section differs from the edition before.',
  valuesMap: {
    ADDED: { description: 'The edition before did not have it.' },
    REMOVED: { description: 'Only the edition before has it.' },
    CHANGED: { description: 'It reads differently.' },
  },
});

@ObjectType({ description: 'A section that reads differently than it did in the edition before.' })
export class PostmortemSectionDifference implements SectionDifference {
  @Field(() => String, { description: 'The section’s key.' })
  readonly key!: string;
  @Field(() => String, { description: 'Its heading; the old one where it was removed.' })
  readonly heading!: string;
  @Field(() => DifferenceKindEnum, { description: 'How it differs.' })
  readonly kind!: SectionDifference['kind'];
  @Field(() => [Statement], { description: 'What it said in the edition before; empty where it was not there.' })
  readonly before!: readonly Statement[];
  @Field(() => [Statement], { description: 'What it says now; empty where it is gone.' })
  readonly after!: readonly Statement[];
}
