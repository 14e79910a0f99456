import { enumOf, resultUnion } from '#graphql';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { postmortemStatuses, statementOrigins } from '../read-models/document/postmortem-document.js';
import type { PostmortemDocument, PostmortemStatus, StatementOrigin } from '../read-models/document/postmortem-document.js';

export const StatementOriginEnum = enumOf(statementOrigins);
registerEnumType(StatementOriginEnum, {
  name: 'StatementOrigin',
  description: 'Who wrote a statement.',
  valuesMap: {
    GENERATED: { description: 'Debrief collated or computed it from the events that it cites.' },
    AUTHORED: { description: 'Somebody wrote it. Debrief never changes it.' },
  },
});

export const PostmortemStatusEnum = enumOf(postmortemStatuses);
registerEnumType(PostmortemStatusEnum, {
  name: 'PostmortemStatus',
  description: 'How far a postmortem has come.',
  valuesMap: { DRAFT: { description: 'It is being written.' } },
});

@ObjectType({ description: 'A sentence of a generated section, or all the words of a section that somebody wrote.' })
export class Statement {
  @Field(() => String, { description: 'Plain text, not Markdown or HTML: escape it before you show it. It may have several lines.' })
  readonly text!: string;
  @Field(() => StatementOriginEnum, { description: 'Who wrote it: Debrief, or a person.' })
  readonly origin!: StatementOrigin;
  @Field(() => [ID], { description: 'The events of the incident that it stands on; never empty for a generated statement.' })
  readonly citations!: readonly string[];
}

@ObjectType({ description: 'A section of a postmortem.' })
export class PostmortemSection {
  @Field(() => String, { description: 'Names it in editPostmortemSection.' })
  readonly key!: string;
  @Field(() => String, { description: 'What readers see above it.' })
  readonly heading!: string;
  @Field(() => [Statement], { description: 'In reading order; empty where the facts say nothing.' })
  readonly statements!: readonly Statement[];
  @Field(() => Boolean, {
    description:
      'What would be generated from the facts of now differs from what the draft, or the author, had before them. Draft again to bring a ' +
      'generated section up to date; edit a section in your own words again to say that they hold.',
  })
  readonly stale!: boolean;
}

/** A postmortem as GraphQL gives it. */
@ObjectType({
  description: 'What an incident’s postmortem says: drafted from the incident’s events, and put into their own words by its authors.',
})
export class Postmortem {
  readonly document!: PostmortemDocument;

  static of(document: PostmortemDocument): Postmortem {
    return Object.assign(new Postmortem(), { document });
  }

  @Field(() => ID, { description: 'Stays the same for every draft of this incident’s postmortem.' })
  get id(): string {
    return this.document.id;
  }
  @Field(() => ID, { description: 'The incident it is about.' })
  get incidentId(): string {
    return this.document.incidentId;
  }
  @Field(() => PostmortemStatusEnum, { description: 'How far it has come.' })
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
    description: 'Where the last event of the incident that the draft takes into account stands in the store.',
  })
  get draftedFromPosition(): string {
    return this.document.draftedFromPosition;
  }
  @Field(() => Boolean, { description: 'Whether any of its sections is stale.' })
  get stale(): boolean {
    return this.document.stale;
  }
  @Field(() => [PostmortemSection], { description: 'In reading order.' })
  get sections(): readonly PostmortemSection[] {
    return this.document.sections;
  }
}

export const PostmortemResult = resultUnion('PostmortemResult', Postmortem);
