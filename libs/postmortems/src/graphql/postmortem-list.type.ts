import { DateTime, PageInfo } from '#graphql';
import { SeverityEnum } from '#incidents/graphql';
import type { Severity } from '#incidents/published';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { PostmortemStatus } from '../domain/status.js';
import { PostmortemStatusEnum } from './postmortem.type.js';

@ObjectType({ description: 'A postmortem as lists have it, which follow what is recorded within a moment.' })
export class PostmortemSummary {
  /** The question that it answers: one object for all of a page. `minPosition`: what the answer reflects at least. */
  readonly asked!: { readonly minPosition: bigint | null };

  @Field(() => ID, { description: 'The incident it is about.' })
  readonly incidentId!: string;
  @Field(() => String, { description: 'What the incident is called now. Plain text: escape it before you show it.' })
  readonly title!: string;
  @Field(() => SeverityEnum, { description: 'Of the incident.' })
  readonly severity!: Severity;
  @Field(() => PostmortemStatusEnum, { description: 'How far it has come.' })
  readonly status!: PostmortemStatus;
  @Field(() => ID, { nullable: true, description: 'The pseudonymous id of whoever sees to it; null: nobody does yet.' })
  readonly ownerId!: string | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'As somebody set it, or as the severity asks for since service was back to normal; null where nothing does, or not yet.',
  })
  readonly dueAt!: string | null;
  @Field(() => Boolean, { description: 'It was due before now, and no edition has been published.' })
  readonly overdue!: boolean;
  @Field(() => Boolean, { description: 'Facts have come since that some section does not say, as far as that has been looked at.' })
  readonly stale!: boolean;
  @Field(() => DateTime, { nullable: true, description: 'When its latest edition was published; null before the first.' })
  readonly publishedAt!: string | null;
  @Field(() => Int, { description: 'How many editions have been published.' })
  readonly editions!: number;
}

@ObjectType({ description: 'A page of postmortems.' })
export class PostmortemSummaryConnection {
  @Field(() => [PostmortemSummary], { description: 'What is due first comes first; the undated come last.' })
  readonly nodes!: readonly PostmortemSummary[];
  @Field(() => PageInfo, { description: 'Where the page ends.' })
  readonly pageInfo!: PageInfo;
}
