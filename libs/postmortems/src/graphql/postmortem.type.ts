import { DateTime, enumOf, resultUnion } from '#graphql';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { postmortemStatuses } from '../read-models/document/document.js';
import type { DraftBasis, PostmortemDocument, PostmortemStatus } from '../read-models/document/document.js';
import { PostmortemComment, PostmortemEdition, PostmortemReviewer, PostmortemSectionDifference } from './postmortem-review.type.js';
import { DraftBasisEnum, PostmortemSection } from './postmortem-section.type.js';

export const PostmortemStatusEnum = enumOf(postmortemStatuses);
registerEnumType(PostmortemStatusEnum, {
  name: 'PostmortemStatus',
  description: 'How far a postmortem has come.',
  valuesMap: {
    DRAFT: { description: 'It is being written, for the first time or for the next edition.' },
    IN_REVIEW: { description: 'Others read it before it is published.' },
    PUBLISHED: { description: 'Its latest edition says what it says now.' },
  },
});

/** A postmortem as GraphQL gives it. */
@ObjectType({
  description: 'What an incident’s postmortem says: drafted from the incident’s events, and put into their own words by its authors.',
})
export class Postmortem {
  readonly document!: PostmortemDocument;
  /** ISO 8601 UTC; null: as known now. Whatever fields are added must be as it was known at that moment too. */
  readonly asKnownAt!: string | null;

  static of(document: PostmortemDocument, asKnownAt: string | null = null): Postmortem {
    return Object.assign(new Postmortem(), { document, asKnownAt });
  }

  @Field(() => ID, { description: 'Stays the same for every draft and edition of this incident’s postmortem.' })
  get id(): string {
    return this.document.id;
  }
  @Field(() => ID, { description: 'The incident it is about.' })
  get incidentId(): string {
    return this.document.incidentId;
  }
  @Field(() => String, { description: 'What the incident was called when it was drafted. Plain text: escape it before you show it.' })
  get title(): string {
    return this.document.title;
  }
  @Field(() => PostmortemStatusEnum, { description: 'How far it has come; of an edition: PUBLISHED.' })
  get status(): PostmortemStatus {
    return this.document.status;
  }
  @Field(() => Int, {
    description:
      'The revision of its stream: hand it back as expectedVersion. -1 in an answer as known at a moment when it had not been drafted.',
  })
  get version(): number {
    return this.document.version;
  }
  @Field(() => String, {
    description: 'Where the last event of the incident, or of its action items, that the draft takes into account stands in the store.',
  })
  get draftedFromPosition(): string {
    return this.document.draftedFromPosition;
  }
  @Field(() => String, { description: 'The key of the template that it was drafted with.' })
  get template(): string {
    return this.document.template;
  }
  @Field(() => Int, { description: 'The version of that template.' })
  get templateVersion(): number {
    return this.document.templateVersion;
  }
  @Field(() => Int, { description: 'The version of what wrote the generated statements.' })
  get generatorVersion(): number {
    return this.document.generatorVersion;
  }
  @Field(() => Boolean, { description: 'Whether any of its sections is stale: the facts have moved on.' })
  get stale(): boolean {
    return this.document.stale;
  }
  @Field(() => [DraftBasisEnum], {
    description:
      'What has moved on since it was drafted, so that a new draft would read differently: the facts (`stale`), the template, or what words ' +
      'the statements. Empty where it would read the same, and in a published edition.',
  })
  get outdatedBy(): readonly DraftBasis[] {
    return this.document.outdatedBy;
  }
  @Field(() => [PostmortemSection], { description: 'In reading order.' })
  get sections(): readonly PostmortemSection[] {
    return this.document.sections;
  }
  @Field(() => ID, {
    nullable: true,
    description: 'The pseudonymous id of whoever sees to it that it is finished; null where nobody does.',
  })
  get ownerId(): string | null {
    return this.document.ownerId;
  }
  @Field(() => DateTime, {
    nullable: true,
    description:
      'When it is due: as somebody set it, else so long after service was back to normal as the settings have it for the incident’s severity. ' +
      'Null where neither says so, or not yet.',
  })
  get dueAt(): string | null {
    return this.document.dueAt;
  }
  @Field(() => [PostmortemReviewer], {
    description: 'Those who were asked to review it, then whoever else has approved what stands.',
  })
  get reviewers(): readonly PostmortemReviewer[] {
    return this.document.reviewers;
  }
  @Field(() => [PostmortemComment], { description: 'Oldest first. None in an edition: they were made to its author.' })
  get comments(): readonly PostmortemComment[] {
    return this.document.comments;
  }
  @Field(() => [PostmortemEdition], { description: 'As it was published, oldest first.' })
  get editions(): readonly PostmortemEdition[] {
    return this.document.editions;
  }
  @Field(() => Int, { nullable: true, description: 'Which edition this is; null for what is being worked on.' })
  get editionNumber(): number | null {
    return this.document.edition;
  }
  @Field(() => [PostmortemSectionDifference], {
    description:
      'The sections that read differently than in the edition before: for an edition, the one before it; for what is being worked on, the ' +
      'latest. Empty where there is none.',
  })
  get changes(): readonly PostmortemSectionDifference[] {
    return this.document.changes;
  }
}

export const PostmortemResult = resultUnion('PostmortemResult', Postmortem);
