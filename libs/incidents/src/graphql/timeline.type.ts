import type { Exactness } from '#event-sourcing';
import { DateTime, PageInfo } from '#graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ExactnessEnum, Incident } from './incident.type.js';

@ObjectType({ description: 'What an entry was before a correction, and why it was corrected.' })
export class EntryCorrection {
  @Field(() => ID, { description: 'The event that corrected it.' })
  readonly eventId!: string;
  @Field(() => String, { description: 'What it said before.' })
  readonly previousText!: string;
  @Field(() => DateTime, { description: 'When it was said to have happened before.' })
  readonly previousOccurredAt!: string;
  @Field(() => String, { description: 'Why it was corrected.' })
  readonly reason!: string;
  @Field(() => DateTime, { description: 'When it was corrected.' })
  readonly recordedAt!: string;
}

@ObjectType({ description: 'One line of a timeline: an entry, or something that Debrief recorded by itself.' })
export class TimelineEntry {
  @Field(() => ID, { description: "The event's id: what a citation points to." })
  readonly id!: string;
  @Field(() => String, {
    description:
      'An EntryKind, or DECLARED, STAGE, REOPENED, ENDED, SEVERITY, IMPACT, SERVICES, ROLE, LINK, ROOT_CAUSES or DECISION_RECORD. More may come.',
  })
  readonly kind!: string;
  @Field(() => String, { description: 'As it stands now.' })
  readonly text!: string;
  @Field(() => DateTime, { description: 'When it happened; the start of the range where only a range is known.' })
  readonly occurredAt!: string;
  @Field(() => DateTime, { nullable: true, description: 'The end of the range, where only a range is known.' })
  readonly occurredUntil!: string | null;
  @Field(() => ExactnessEnum, { description: 'How exactly `occurredAt` is known.' })
  readonly exactness!: Exactness;
  @Field(() => DateTime, { description: 'When Debrief learned it.' })
  readonly recordedAt!: string;
  @Field(() => ID, { nullable: true, description: 'Who recorded it, as a pseudonymous id.' })
  readonly actorId!: string | null;
  @Field(() => Boolean, { description: 'Marked as belonging in the postmortem.' })
  readonly pinned!: boolean;
  @Field(() => Boolean, { description: 'Whether it says something else, or is timed differently, than when it was first recorded.' })
  readonly corrected!: boolean;
  @Field(() => [EntryCorrection], { description: 'What it was before, oldest first.' })
  readonly corrections!: readonly EntryCorrection[];
}

@ObjectType({ description: 'A page of a timeline.' })
export class TimelineConnection {
  @Field(() => [TimelineEntry], { description: 'Oldest first by when they happened.' })
  readonly nodes!: readonly TimelineEntry[];
  @Field(() => PageInfo, { description: 'Where this page ends.' })
  readonly pageInfo!: PageInfo;
  @Field(() => Int, { description: 'How many lines there are, on all pages.' })
  readonly totalCount!: number;
}

@ObjectType({ description: 'A page of incidents.' })
export class IncidentConnection {
  @Field(() => [Incident], { description: 'Newest first by when they were detected.' })
  readonly nodes!: readonly Incident[];
  @Field(() => PageInfo, { description: 'Where this page ends.' })
  readonly pageInfo!: PageInfo;
}
