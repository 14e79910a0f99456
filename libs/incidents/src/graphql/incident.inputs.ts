import { DateTime, enumOf } from '#graphql';
import type { Exactness } from '#event-sourcing';
import { CauseAxisEnum } from '#root-causes/graphql';
import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { entryKinds } from '../domain/incident.events.js';
import type { CauseAxis, EntryKind, IncidentKind, Severity, SideExit, Stage } from '../domain/incident.events.js';
import { ExactnessEnum, IncidentKindEnum, SeverityEnum, SideExitEnum, StageEnum } from './incident.type.js';

export const EntryKindEnum = enumOf(entryKinds);
registerEnumType(EntryKindEnum, {
  name: 'EntryKind',
  description: 'What sort of thing an entry says.',
  valuesMap: {
    OBSERVATION: { description: 'Something was seen.' },
    HYPOTHESIS: { description: 'Something was suspected.' },
    DECISION: { description: 'Something was decided.' },
    ACTION: { description: 'Something was done.' },
    COMMUNICATION: { description: 'Somebody was told.' },
  },
});

@InputType({ isAbstract: true })
export abstract class RequestInput {
  @Field(() => ID, { description: 'The incident it is about.' })
  readonly incidentId!: string;
  @Field(() => Int, { nullable: true, description: 'The `version` you have read; a Conflict when it has moved on.' })
  readonly expectedVersion?: number | null;
  @Field(() => String, { nullable: true, description: 'The same key again is the same request: nothing new is recorded.' })
  readonly idempotencyKey?: string | null;
}

@InputType({ isAbstract: true })
export abstract class OccurrenceRequestInput extends RequestInput {
  @Field(() => DateTime, { nullable: true, description: 'When it happened; now, when left out. Any time is taken, also out of order.' })
  readonly occurredAt?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'The end of the range, where it is only known to lie between two moments.' })
  readonly occurredUntil?: string | null;
  @Field(() => ExactnessEnum, { defaultValue: 'EXACT', description: 'How exactly the time is known.' })
  readonly exactness!: Exactness;
}

@InputType({ description: 'A title alone is enough; everything else can be said later.' })
export class DeclareIncidentInput {
  @Field(() => String, { description: 'What is wrong, in a line; 500 characters at most.' })
  readonly title!: string;
  @Field(() => String, { nullable: true, description: 'What is known of it.' })
  readonly summary?: string | null;
  @Field(() => SeverityEnum, { nullable: true, defaultValue: 'SEV3', description: 'How bad it seems; it can be changed at any time.' })
  readonly severity?: Severity | null;
  @Field(() => IncidentKindEnum, {
    nullable: true,
    defaultValue: 'LIVE',
    description: 'Whether it is recorded while it happens, afterwards, or is an exercise.',
  })
  readonly kind?: IncidentKind | null;
  @Field(() => [String], { nullable: true, description: 'Keys; one that the catalogue lacks is added to it.' })
  readonly services?: readonly string[] | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When harm began, where that is known; it never defaults to anything. Not still to come, but for a DRILL.',
  })
  readonly impactStartedAt?: string | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'Now, when left out. Refused when it is still to come by more than five minutes, but for a DRILL, which may be planned.',
  })
  readonly detectedAt?: string | null;
  @Field(() => String, { nullable: true, description: 'The same key again: the same incident, nothing new recorded.' })
  readonly idempotencyKey?: string | null;
  @Field(() => ExactnessEnum, { nullable: true, defaultValue: 'EXACT', description: 'How exactly `detectedAt` is known.' })
  readonly detectedExactness?: Exactness | null;
  @Field(() => ExactnessEnum, { nullable: true, defaultValue: 'EXACT', description: 'How exactly `impactStartedAt` is known.' })
  readonly impactStartedExactness?: Exactness | null;
}

@InputType({ description: 'A stage was entered.' })
export class AdvanceIncidentInput extends OccurrenceRequestInput {
  @Field(() => StageEnum, {
    description: 'A later stage; those skipped on the way are entered as inferred. One that was only inferred: says when it was.',
  })
  readonly to!: Stage;
  @Field(() => String, { nullable: true, description: 'What there is to say about it.' })
  readonly note?: string | null;
}

@InputType({ description: 'Back to an earlier stage.' })
export class ReopenIncidentInput extends OccurrenceRequestInput {
  @Field(() => StageEnum, { description: 'An earlier stage than the present one.' })
  readonly to!: Stage;
  @Field(() => String, { description: 'Why; it stays with the visit.' })
  readonly reason!: string;
}

@InputType({ description: 'The incident ends without going through its stages.' })
export class EndIncidentInput extends OccurrenceRequestInput {
  @Field(() => SideExitEnum, { description: 'How it ended.' })
  readonly exit!: SideExit;
  @Field(() => ID, { nullable: true, description: 'The incident it duplicates or was merged into; required for those two.' })
  readonly otherIncidentId?: string | null;
  @Field(() => String, { nullable: true, description: 'Why.' })
  readonly reason?: string | null;
}

@InputType({ description: 'It is better or worse than was thought.' })
export class ChangeSeverityInput extends OccurrenceRequestInput {
  @Field(() => SeverityEnum, { description: 'From now on.' })
  readonly severity!: Severity;
  @Field(() => String, { nullable: true, description: 'Why; it appears on the timeline and in the draft.' })
  readonly reason?: string | null;
}

@InputType({ description: 'What is left out stays as it was.' })
export class RecordImpactInput extends RequestInput {
  @Field(() => DateTime, { nullable: true, description: 'When harm began; refused when that is still to come.' })
  readonly startedAt?: string | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'The end of the range, where the beginning is only known to lie between two moments.',
  })
  readonly startedUntil?: string | null;
  @Field(() => ExactnessEnum, { defaultValue: 'EXACT', description: 'How exactly `startedAt` is known.' })
  readonly exactness!: Exactness;
  @Field(() => Int, { nullable: true, description: 'How many customers were affected, as far as is known.' })
  readonly customersAffected?: number | null;
  @Field(() => String, { nullable: true, description: 'What the harm was, in words.' })
  readonly notes?: string | null;
  @Field(() => String, { nullable: true, description: 'How the beginning came to be known, for example.' })
  readonly reason?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When the customers and the notes came to be known; now, when left out.' })
  readonly assessedAt?: string | null;
}

@InputType({ description: 'Further services are affected.' })
export class AffectServicesInput extends OccurrenceRequestInput {
  @Field(() => [String], { description: 'Keys; one that the catalogue lacks is added to it.' })
  readonly services!: readonly string[];
}

@InputType({ description: 'Services are not affected after all.' })
export class ClearServicesInput extends OccurrenceRequestInput {
  @Field(() => [String], { description: 'Keys that were named before.' })
  readonly services!: readonly string[];
  @Field(() => String, { description: 'How it came to be known.' })
  readonly reason!: string;
}

@InputType({ description: 'Who takes a role, or hands it back.' })
export class RoleInput extends OccurrenceRequestInput {
  @Field(() => String, { description: 'Such as commander, scribe, communications.' })
  readonly role!: string;
  @Field(() => ID, { description: 'A pseudonymous id (see registerPerson), never a name.' })
  readonly personId!: string;
}

@InputType({ description: 'Something that was seen, suspected, decided, done or said.' })
export class RecordEntryInput extends OccurrenceRequestInput {
  @Field(() => EntryKindEnum, { defaultValue: 'OBSERVATION', description: 'What sort of thing it is.' })
  readonly kind!: EntryKind;
  @Field(() => String, { description: 'What there is to say; 50,000 characters at most.' })
  readonly text!: string;
}

@InputType({ description: 'Lines as they were pasted.' })
export class RecordEntriesInput extends RequestInput {
  @Field(() => String, {
    description:
      '"14:05 what happened", one a line, as pasted from a chat. A line without a time continues the one before; past midnight the day goes on.',
  })
  readonly lines!: string;
  @Field(() => EntryKindEnum, { defaultValue: 'OBSERVATION', description: 'The kind of all of them.' })
  readonly kind!: EntryKind;
  @Field(() => DateTime, {
    nullable: true,
    description: 'A moment of the day that the first line belongs to; when the incident was detected, when left out.',
  })
  readonly date?: string | null;
  @Field(() => String, { defaultValue: 'UTC', description: 'The IANA time zone of the times, such as Europe/Madrid.' })
  readonly timeZone!: string;
}

@InputType({ description: 'What an entry should say, and when it happened.' })
export class CorrectEntryInput extends RequestInput {
  @Field(() => ID, { description: 'The `id` of its line on the timeline.' })
  readonly entryId!: string;
  @Field(() => String, { nullable: true, description: 'What it should say; as it is, when left out.' })
  readonly text?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When it happened; as it is, when left out.' })
  readonly occurredAt?: string | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'The end of the range, where the new time is only known to lie between two moments.',
  })
  readonly occurredUntil?: string | null;
  @Field(() => ExactnessEnum, { defaultValue: 'EXACT', description: 'How exactly the new time is known.' })
  readonly exactness!: Exactness;
  @Field(() => String, { description: 'Why; it stays with the entry.' })
  readonly reason!: string;
}

@InputType({ description: 'An entry that should not have been recorded.' })
export class RetractEntryInput extends RequestInput {
  @Field(() => ID, { description: 'The `id` of its line on the timeline.' })
  readonly entryId!: string;
  @Field(() => String, { description: 'Why; it stays in the log.' })
  readonly reason!: string;
}

@InputType({ description: 'An entry, or a decision, belongs in the postmortem, or not.' })
export class PinEntryInput extends RequestInput {
  @Field(() => ID, { description: 'The `id` of its line on the timeline.' })
  readonly entryId!: string;
  @Field(() => Boolean, { defaultValue: true, description: 'False takes the pin away.' })
  readonly pinned!: boolean;
}

@InputType({ description: 'Points to something outside.' })
export class AddLinkInput extends RequestInput {
  @Field(() => String, { description: 'An http or https address.' })
  readonly url!: string;
  @Field(() => String, { nullable: true, description: 'What it leads to.' })
  readonly title?: string | null;
}

@InputType({ description: 'What is left out stays as it was.' })
export class RetitleIncidentInput extends RequestInput {
  @Field(() => String, { nullable: true, description: 'The new title; 500 characters at most.' })
  readonly title?: string | null;
  @Field(() => String, { nullable: true, description: 'The new summary.' })
  readonly summary?: string | null;
  @Field(() => String, { nullable: true, description: 'Why.' })
  readonly reason?: string | null;
}

@InputType({ description: 'When a stage was really entered.' })
export class CorrectStageTimeInput extends RequestInput {
  @Field(() => StageEnum, { description: 'The stage that was entered at another time.' })
  readonly stage!: Stage;
  @Field(() => ID, {
    nullable: true,
    description: 'The first of the `eventIds` of the visit that is meant; the last visit of the stage, when left out.',
  })
  readonly visitEventId?: string | null;
  @Field(() => DateTime, { description: 'When it was entered.' })
  readonly occurredAt!: string;
  @Field(() => DateTime, { nullable: true, description: 'The end of the range, where it is only known to lie between two moments.' })
  readonly occurredUntil?: string | null;
  @Field(() => ExactnessEnum, { defaultValue: 'EXACT', description: 'How exactly the time is known.' })
  readonly exactness!: Exactness;
  @Field(() => String, { description: 'How it came to be known; it stays with the visit.' })
  readonly reason!: string;
}

@InputType({ description: 'The whole list of classes on one axis, replacing what was said before; an empty list takes all away.' })
export class ClassifyRootCausesInput extends RequestInput {
  @Field(() => CauseAxisEnum, { defaultValue: 'CONTRIBUTING_FACTOR', description: 'The question that the classes answer.' })
  readonly axis!: CauseAxis;
  @Field(() => [String], { description: 'Keys of classes of that axis; several but for TRIGGER.' })
  readonly classes!: readonly string[];
  @Field(() => [ID], { nullable: true, description: "Ids of the incident's events that this rests on." })
  readonly evidence?: readonly string[] | null;
  @Field(() => String, { nullable: true, description: 'Why these.' })
  readonly note?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When they were classified so; now, when left out.' })
  readonly occurredAt?: string | null;
}

@InputType({ description: 'Every part that is given must hold, and within a part any of its values; an empty list narrows nothing.' })
export class IncidentFilter {
  @Field(() => [StageEnum], { nullable: true, description: 'In one of these stages now.' })
  readonly stages?: readonly Stage[] | null;
  @Field(() => [SeverityEnum], { nullable: true, description: 'Of one of these severities, as said last.' })
  readonly severities?: readonly Severity[] | null;
  @Field(() => [String], { nullable: true, description: 'Keys of the catalogue.' })
  readonly services?: readonly string[] | null;
  @Field(() => [IncidentKindEnum], { nullable: true, description: 'Of one of these kinds.' })
  readonly kinds?: readonly IncidentKind[] | null;
  @Field(() => [String], { nullable: true, description: 'Keys of classes, on whatever axis.' })
  readonly rootCauseClasses?: readonly string[] | null;
  @Field(() => String, { nullable: true, description: "Words that all stand in the incident's texts, each as a beginning of a word." })
  readonly text?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Detected at that moment or later.' })
  readonly from?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Detected before that moment.' })
  readonly to?: string | null;
  @Field(() => String, { nullable: true, description: 'The answer reflects at least this position, or is an error after 5 s.' })
  readonly minPosition?: string | null;
}
