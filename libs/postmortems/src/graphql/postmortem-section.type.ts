import { enumOf } from '#graphql';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Mention } from '../domain/postmortem.events.js';
import { draftBases, statementOrigins } from '../read-models/document/document.js';
import type { DocumentStatement, DraftBasis, SectionChange, StatementOrigin } from '../read-models/document/document.js';

export const StatementOriginEnum = enumOf(statementOrigins);
registerEnumType(StatementOriginEnum, {
  name: 'StatementOrigin',
  description: 'Who wrote a statement.',
  valuesMap: {
    GENERATED: { description: 'Debrief collated or computed it from the events that it cites.' },
    AUTHORED: { description: 'Somebody wrote it. Debrief never changes it.' },
  },
});

export const MentionKindEnum = enumOf(['INCIDENT', 'ACTION_ITEM'] as const);
registerEnumType(MentionKindEnum, {
  name: 'MentionKind',
  description: 'What a statement speaks of beside the incident’s own events.',
  valuesMap: {
    INCIDENT: { description: 'Another incident.' },
    ACTION_ITEM: { description: 'An action item, of this incident or of another.' },
  },
});

export const DraftBasisEnum = enumOf(draftBases);
registerEnumType(DraftBasisEnum, {
  name: 'DraftBasis',
  description: 'What a draft is made from. When one of them has moved on, drafting again gives something else.',
  valuesMap: {
    FACTS: { description: 'What has been recorded of the incident, of its action items, and of earlier incidents like it.' },
    TEMPLATE: { description: 'The version of its template: which sections there are, what they are called, and what they ask.' },
    GENERATOR: { description: 'The version of Debrief that writes the statements: the facts are the same, and are worded otherwise.' },
  },
});

@ObjectType({ description: 'Something beside the incident’s own events that a statement speaks of.' })
export class StatementMention {
  @Field(() => MentionKindEnum, { description: 'What it is.' })
  readonly kind!: Mention['kind'];
  @Field(() => ID, { description: 'Its id: ask `incident` or `actionItem` for it.' })
  readonly id!: string;
}

@ObjectType({ description: 'A sentence of a generated section, or all the words of a section that somebody wrote.' })
export class Statement {
  @Field(() => ID, { description: 'Stays the same as long as the statement says the same: what comments point to.' })
  readonly id!: string;
  @Field(() => String, {
    description:
      'Plain text, not Markdown or HTML: escape it before you show it. It may have several lines. In a published edition, roles stand in ' +
      'the places of the names of those who took part.',
  })
  readonly text!: string;
  @Field(() => StatementOriginEnum, { description: 'Who wrote it: Debrief, or a person.' })
  readonly origin!: StatementOrigin;
  @Field(() => [ID], {
    description: 'The events of the incident, or of its action items, that it stands on; never empty for a generated statement.',
  })
  readonly citations!: readonly string[];
  @Field(() => [StatementMention], { description: 'What else it speaks of.' })
  readonly mentions!: readonly StatementMention[];
  @Field(() => String, {
    nullable: true,
    description: 'What it is listed under within its section, such as a stage; null where the section has no parts.',
  })
  readonly part!: string | null;
}

@ObjectType({ description: 'What a new draft would change in a section, side by side.' })
export class PostmortemSectionChange implements SectionChange {
  @Field(() => [Statement], { description: 'As it was generated for the draft, or for the author before they wrote.' })
  readonly before!: readonly DocumentStatement[];
  @Field(() => [Statement], { description: 'As it would be generated now, from the facts of now.' })
  readonly now!: readonly DocumentStatement[];
  @Field(() => [String], { description: 'What the facts left open then.' })
  readonly questionsBefore!: readonly string[];
  @Field(() => [String], { description: 'What the facts of now leave open.' })
  readonly questionsNow!: readonly string[];
}

@ObjectType({ description: 'A section of a postmortem.' })
export class PostmortemSection {
  @Field(() => String, { description: 'Names it in editPostmortemSection.' })
  readonly key!: string;
  @Field(() => String, { description: 'What readers see above it.' })
  readonly heading!: string;
  @Field(() => [Statement], {
    description: 'In reading order: what is generated, then what its author wrote. Empty where the facts say nothing.',
  })
  readonly statements!: readonly Statement[];
  @Field(() => [String], {
    description: 'What only people can answer. Empty once somebody wrote the section, and in a published edition.',
  })
  readonly questions!: readonly string[];
  @Field(() => Boolean, {
    description:
      'The facts of now would give something else than what the draft, or the author, had before them. Draft again to bring a generated ' +
      'section up to date; after that, edit a section in your own words again to say that they hold. Never in a published edition.',
  })
  readonly stale!: boolean;
  @Field(() => [DraftBasisEnum], {
    description:
      'Because of what a new draft would read differently here; FACTS among them is what `stale` says. Words of an author are outdated by ' +
      'facts, never by another wording of the same facts. Empty in a published edition.',
  })
  readonly outdatedBy!: readonly DraftBasis[];
  @Field(() => PostmortemSectionChange, {
    nullable: true,
    description: 'Old and new, side by side; null unless it is outdated by FACTS or GENERATOR.',
  })
  readonly change!: PostmortemSectionChange | null;
}
