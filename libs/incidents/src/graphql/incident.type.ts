import type { RecordedEvent } from '#event-sourcing';
import { DateTime, enumOf } from '#graphql';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { incidentKinds, severities, sideExits, stages } from '../domain/incident.events.js';
import type { IncidentEvent, IncidentKind, Severity, SideExit, Stage } from '../domain/incident.events.js';
import { measurementNames, measurements, measurementStates } from '../read-models/facts/measurements.js';
import type { MeasurementName, MeasurementState } from '../read-models/facts/measurements.js';
import { milestone } from '../read-models/facts/incident-facts.js';
import type { IncidentFacts } from '../read-models/facts/incident-facts.js';

export const StageEnum = enumOf(stages);
registerEnumType(StageEnum, {
  name: 'Stage',
  description:
    'Where an incident is in its life, in the usual order. A stage can be skipped (its visit is then inferred) and gone back to.',
  valuesMap: {
    DETECTION: { description: 'Somebody or something noticed.' },
    RESPONSE: { description: 'Somebody is on it.' },
    MITIGATION: { description: 'Something is being done to stop the harm.' },
    RECOVERY: { description: 'The harm has stopped; the system is being brought back.' },
    LEARNING: { description: 'Service is back to normal; the postmortem is under way.' },
    CLOSED: { description: 'Lessons are published and actions agreed.' },
  },
});

export const SeverityEnum = enumOf(severities);
registerEnumType(SeverityEnum, { name: 'Severity', description: 'How bad it is; SEV1 is the worst.' });

export const IncidentKindEnum = enumOf(incidentKinds);
registerEnumType(IncidentKindEnum, {
  name: 'IncidentKind',
  description: 'How an incident came to be recorded.',
  valuesMap: {
    LIVE: { description: 'Recorded while it happens.' },
    RETROSPECTIVE: { description: 'Recorded afterwards, or imported.' },
    DRILL: { description: 'An exercise; never counted in statistics.' },
  },
});

export const SideExitEnum = enumOf(sideExits);
registerEnumType(SideExitEnum, {
  name: 'SideExit',
  description: 'How an incident can end without going through its stages.',
  valuesMap: {
    FALSE_POSITIVE: { description: 'There was no incident.' },
    DUPLICATE: { description: 'Another incident is about the same thing.' },
    MERGED: { description: 'It is being dealt with as a part of another incident.' },
    CANCELLED: { description: 'It was declared and then not pursued.' },
  },
});

export const ExactnessEnum = enumOf(['EXACT', 'DAY', 'ABOUT'] as const);
registerEnumType(ExactnessEnum, {
  name: 'Exactness',
  description: 'How exactly a time is known.',
  valuesMap: {
    EXACT: { description: 'As given.' },
    DAY: { description: 'Only the day (UTC) is known; the time given is its midnight.' },
    ABOUT: { description: 'An estimate, or taken over from a neighbouring fact.' },
  },
});

export const MeasurementNameEnum = enumOf(measurementNames);
registerEnumType(MeasurementNameEnum, {
  name: 'MeasurementName',
  description: 'Durations of an incident; which visit counts is said of each.',
  valuesMap: {
    TIME_TO_DETECT: { description: 'From the start of impact to the first DETECTION.' },
    TIME_TO_RESPOND: { description: 'From the first DETECTION to the first RESPONSE.' },
    TIME_TO_MITIGATE: { description: 'From the start of impact to the last RECOVERY (the harm has stopped).' },
    TIME_TO_RECOVER: { description: 'From the start of impact to the last LEARNING (service is back to normal).' },
    TIME_TO_LEARN: { description: 'From the last LEARNING to the last CLOSED.' },
  },
});

export const MeasurementStateEnum = enumOf(measurementStates);
registerEnumType(MeasurementStateEnum, {
  name: 'MeasurementState',
  description: 'Whether a duration is known, and if not, why.',
  valuesMap: {
    RECORDED: { description: 'Both ends are known. The only state that may feed a statistic.' },
    PENDING: { description: 'An end can still be recorded.' },
    NOT_APPLICABLE: {
      description:
        'There is nothing to measure, or an end is not known: only to the day, only inferred, or not told by the source of a history.',
    },
    INVALID: { description: 'What was recorded contradicts itself: the end lies before the beginning.' },
  },
});

@ObjectType({ description: 'One stay in a stage.' })
export class StageVisit {
  @Field(() => StageEnum, { description: 'The stage.' })
  readonly stage!: Stage;
  @Field(() => DateTime, { description: 'When it was entered; the start of the range where only a range is known.' })
  readonly enteredAt!: string;
  @Field(() => DateTime, { nullable: true, description: 'The end of the range in which it was entered, where only a range is known.' })
  readonly enteredUntil!: string | null;
  @Field(() => ExactnessEnum, { description: 'How exactly `enteredAt` is known.' })
  readonly exactness!: keyof typeof ExactnessEnum;
  @Field(() => DateTime, { nullable: true, description: 'When the next visit was entered; null while the incident is in this one.' })
  readonly leftAt!: string | null;
  @Field(() => Boolean, { description: 'Nobody said that it was entered: a later stage was, without it.' })
  readonly inferred!: boolean;
  @Field(() => String, { nullable: true, description: 'Why the incident fell back to it, where it did.' })
  readonly reason!: string | null;
  @Field(() => [ID], { description: 'The events it stands on.' })
  readonly eventIds!: readonly string[];
}

@ObjectType({ description: 'A role and who holds it, as a pseudonymous id.' })
export class RoleAssignment {
  @Field(() => String, { description: 'Such as commander, scribe, communications.' })
  readonly role!: string;
  @Field(() => ID, { description: 'Ask `person(id)` for the name.' })
  readonly personId!: string;
  @Field(() => DateTime, { description: 'When it was taken.' })
  readonly since!: string;
}

@ObjectType({ description: 'Something outside that belongs to the incident.' })
export class Link {
  @Field(() => String, { description: 'An http or https address.' })
  readonly url!: string;
  @Field(() => String, { nullable: true, description: 'What it leads to, where somebody said so.' })
  readonly title!: string | null;
}

@ObjectType({ description: 'How an incident ended without going through its stages.' })
export class Ending {
  @Field(() => SideExitEnum, { description: 'How it ended.' })
  readonly exit!: SideExit;
  @Field(() => ID, { nullable: true, description: 'The incident it duplicates or was merged into.' })
  readonly otherIncidentId!: string | null;
  @Field(() => String, { nullable: true, description: 'Why, where somebody said so.' })
  readonly reason!: string | null;
  @Field(() => DateTime, { description: 'When it ended.' })
  readonly at!: string;
}

@ObjectType({
  description:
    'A duration of this incident, or why there is none. Durations come from when things happened, not from when they were recorded.',
})
export class Measurement {
  @Field(() => MeasurementNameEnum, { description: 'From which milestone to which.' })
  readonly name!: MeasurementName;
  @Field(() => MeasurementStateEnum, { description: 'Whether there is a value, and if not, why.' })
  readonly state!: MeasurementState;
  @Field(() => Int, { nullable: true, description: 'Whole seconds; null unless RECORDED.' })
  readonly seconds!: number | null;
  @Field(() => ExactnessEnum, { nullable: true, description: 'How exactly the less exact of its two ends is known.' })
  readonly exactness!: keyof typeof ExactnessEnum | null;
  @Field(() => String, { nullable: true, description: 'Why there is no value; null when RECORDED.' })
  readonly because!: string | null;
  @Field(() => [ID], { description: 'The events at its two ends.' })
  readonly eventIds!: readonly string[];
}

/** What an `Incident` is made of. */
export interface IncidentSource {
  readonly facts: IncidentFacts;
  /** ISO 8601 UTC; left out: as known now. */
  readonly asKnownAt?: string | null;
  /** The events that the facts are folded from, where they were read anyway. */
  readonly events?: readonly RecordedEvent<IncidentEvent>[];
  /** The number in its reference, where it is known already. */
  readonly ordinal?: number;
}

/**
 * An incident as GraphQL gives it. `facts` and `asKnownAt` are for the resolvers that add fields to it, in this context and in others:
 * whatever they read must be as it was known at that moment too.
 */
@ObjectType({ description: 'An incident: what is known of it, folded from its events.' })
export class Incident {
  readonly facts: IncidentFacts;
  /** ISO 8601 UTC; null: as known now. */
  readonly asKnownAt: string | null;
  readonly events: readonly RecordedEvent<IncidentEvent>[] | null;
  readonly ordinal: number | null;

  constructor(source: IncidentSource) {
    this.facts = source.facts;
    this.asKnownAt = source.asKnownAt ?? null;
    this.events = source.events ?? null;
    this.ordinal = source.ordinal ?? null;
  }

  @Field(() => ID, { description: 'Stays the same for ever.' })
  get id(): string {
    return this.facts.id;
  }
  @Field(() => Int, { description: 'The revision of its stream: hand it back as expectedVersion.' })
  get version(): number {
    return this.facts.version;
  }
  @Field(() => String, { description: 'Where its last event stands in the store: hand it to minPosition.' })
  get position(): string {
    return this.facts.position;
  }
  @Field(() => String, { description: 'What is wrong, in a line.' })
  get title(): string {
    return this.facts.title;
  }
  @Field(() => String, { nullable: true, description: 'What is known of it, in words.' })
  get summary(): string | null {
    return this.facts.summary;
  }
  @Field(() => IncidentKindEnum, { description: 'Whether it was recorded while it happened, afterwards, or was an exercise.' })
  get kind(): IncidentKind {
    return this.facts.kind;
  }
  @Field(() => SeverityEnum, { description: 'How bad it is, as said last.' })
  get severity(): Severity {
    return this.facts.severity;
  }
  @Field(() => [String], { description: 'Keys of the catalogue, in the order they were named.' })
  get services(): readonly string[] {
    return this.facts.services.map((service) => service.key);
  }
  @Field(() => DateTime, { nullable: true, description: 'When harm began; null until somebody knows, never a default.' })
  get impactStartedAt(): string | null {
    return this.facts.impactStarted?.at ?? null;
  }
  @Field(() => ExactnessEnum, { nullable: true, description: 'How exactly `impactStartedAt` is known.' })
  get impactStartedExactness(): keyof typeof ExactnessEnum | null {
    return this.facts.impactStarted?.exactness ?? null;
  }
  @Field(() => Int, { nullable: true, description: 'How many customers were affected, as far as is known.' })
  get customersAffected(): number | null {
    return this.facts.customersAffected?.value ?? null;
  }
  @Field(() => String, { nullable: true, description: 'What the harm was, in words.' })
  get impactNotes(): string | null {
    return this.facts.impactNotes?.text ?? null;
  }
  @Field(() => DateTime, {
    nullable: true,
    description: 'When DETECTION was first entered; of an imported history that does not tell it, the first time that it does tell.',
  })
  get detectedAt(): string | null {
    return milestone(this.facts, 'DETECTION')?.enteredAt ?? null;
  }
  @Field(() => DateTime, { nullable: true, description: 'When RESPONSE was first entered; null where that was only inferred.' })
  get respondedAt(): string | null {
    return milestone(this.facts, 'RESPONSE')?.enteredAt ?? null;
  }
  @Field(() => DateTime, { nullable: true, description: 'When MITIGATION was first entered; null where that was only inferred.' })
  get mitigationStartedAt(): string | null {
    return milestone(this.facts, 'MITIGATION')?.enteredAt ?? null;
  }
  @Field(() => DateTime, {
    nullable: true,
    description:
      'When RECOVERY was last reached from an earlier stage: the harm had stopped. Null where that was only inferred, or the incident has fallen back.',
  })
  get mitigatedAt(): string | null {
    return milestone(this.facts, 'RECOVERY')?.enteredAt ?? null;
  }
  @Field(() => DateTime, {
    nullable: true,
    description: 'When LEARNING was last reached from an earlier stage: service was back to normal. Null as for `mitigatedAt`.',
  })
  get recoveredAt(): string | null {
    return milestone(this.facts, 'LEARNING')?.enteredAt ?? null;
  }
  @Field(() => DateTime, { nullable: true, description: 'When CLOSED was last reached. Null as for `mitigatedAt`.' })
  get closedAt(): string | null {
    return milestone(this.facts, 'CLOSED')?.enteredAt ?? null;
  }
  @Field(() => [StageVisit], { description: 'Its stays in stages, in the order they were recorded.' })
  get visits(): readonly StageVisit[] {
    return this.facts.visits;
  }
  @Field(() => [RoleAssignment], { description: 'The roles held now.' })
  get roles(): readonly RoleAssignment[] {
    return this.facts.roles;
  }
  @Field(() => [Link], { description: 'Where to look outside: dashboards, tickets, chats.' })
  get links(): readonly Link[] {
    return this.facts.links;
  }
  @Field(() => Ending, { nullable: true, description: 'How it ended without going through its stages; null where it did not.' })
  get ending(): Ending | null {
    return this.facts.ending;
  }
  @Field(() => [Measurement], { description: 'Its durations, each with its state.' })
  get measurements(): readonly Measurement[] {
    return measurements(this.facts);
  }
  @Field(() => StageEnum, { description: 'The stage it is in; where it ended by a side exit, the stage it was in by then.' })
  get stage(): Stage {
    return this.facts.stage;
  }
}
