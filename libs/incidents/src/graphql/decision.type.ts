import { DateTime, enumOf } from '#graphql';
import type { Exactness } from '#event-sourcing';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { decisionEffects, reversibilities } from '../domain/incident.events.js';
import type { DecisionEffect, Reversibility } from '../domain/incident.events.js';
import { decisionLatency } from '../read-models/facts/decision-latency.js';
import type { KnownDecision } from '../read-models/facts/incident-facts.js';
import type { MeasurementState } from '../read-models/facts/measurements.js';
import { ExactnessEnum, MeasurementStateEnum } from './incident.type.js';

export const ReversibilityEnum = enumOf(reversibilities);
registerEnumType(ReversibilityEnum, {
  name: 'Reversibility',
  description: 'Whether a choice can be taken back.',
  valuesMap: {
    REVERSIBLE: { description: 'It can be taken back at little cost.' },
    HARD_TO_REVERSE: { description: 'It can be taken back, at a cost.' },
    IRREVERSIBLE: { description: 'It cannot be taken back.' },
  },
});

export const DecisionEffectEnum = enumOf(decisionEffects);
registerEnumType(DecisionEffectEnum, {
  name: 'DecisionEffect',
  description: 'How what came of a decision compares with the effect that was expected of it.',
  valuesMap: {
    AS_EXPECTED: { description: 'It had the effect that was expected.' },
    PARTLY: { description: 'It had a part of the effect that was expected.' },
    NOT_AS_EXPECTED: { description: 'It had another effect, or none.' },
  },
});

@ObjectType({ description: 'What came of a decision, as far as is known.' })
export class DecisionOutcome {
  @Field(() => String, { description: 'In words.' })
  readonly text!: string;
  @Field(() => DecisionEffectEnum, { nullable: true, description: 'Compared with what was expected, where somebody said so.' })
  readonly effect!: DecisionEffect | null;
  @Field(() => DateTime, { description: 'When it showed.' })
  readonly at!: string;
  @Field(() => ID, { description: 'The event that says so.' })
  readonly eventId!: string;
}

@ObjectType({ description: 'How long a question waited for its decision, or why that is not known; as a `Measurement` of the incident.' })
export class DecisionLatency {
  @Field(() => MeasurementStateEnum, { description: 'Whether there is a value; PENDING while nobody has said when the question came up.' })
  readonly state!: MeasurementState;
  @Field(() => Int, { nullable: true, description: 'Whole seconds; null unless RECORDED.' })
  readonly seconds!: number | null;
  @Field(() => ExactnessEnum, { nullable: true, description: 'How exactly the less exact of its two ends is known.' })
  readonly exactness!: Exactness | null;
  @Field(() => String, { nullable: true, description: 'Why there is no value; null when RECORDED.' })
  readonly because!: string | null;
  @Field(() => [ID], { description: 'The events that say when the question came up and when it was decided.' })
  readonly eventIds!: readonly string[];
}

@ObjectType({ description: 'Something that was decided: the question, what could have been chosen, the choice, and what came of it.' })
export class Decision {
  constructor(private readonly decision: KnownDecision) {}

  @Field(() => ID, { description: 'The event that recorded it; also the `id` of its line on the timeline.' })
  get id(): string {
    return this.decision.id;
  }
  @Field(() => String, { description: 'What had to be decided.' })
  get question(): string {
    return this.decision.question;
  }
  @Field(() => [String], { description: 'What could have been chosen, in the order it was named.' })
  get options(): readonly string[] {
    return this.decision.options;
  }
  @Field(() => String, { description: 'What was chosen; it need not be one of the options.' })
  get choice(): string {
    return this.decision.choice;
  }
  @Field(() => String, { nullable: true, description: 'What was known when the choice was made.' })
  get known(): string | null {
    return this.decision.known ?? null;
  }
  @Field(() => ReversibilityEnum, { nullable: true, description: 'Whether the choice can be taken back.' })
  get reversibility(): Reversibility | null {
    return this.decision.reversibility ?? null;
  }
  @Field(() => String, { nullable: true, description: 'The effect that was expected of it.' })
  get expectedEffect(): string | null {
    return this.decision.expectedEffect ?? null;
  }
  @Field(() => DateTime, { nullable: true, description: 'When the question came up; the start of the range where only a range is known.' })
  get raisedAt(): string | null {
    return this.decision.raised?.at ?? null;
  }
  @Field(() => DateTime, { nullable: true, description: 'The end of the range in which it came up, where only a range is known.' })
  get raisedUntil(): string | null {
    return this.decision.raised?.until ?? null;
  }
  @Field(() => ExactnessEnum, { nullable: true, description: 'How exactly `raisedAt` is known.' })
  get raisedExactness(): Exactness | null {
    return this.decision.raised?.exactness ?? null;
  }
  @Field(() => DateTime, { description: 'When it was decided; the start of the range where only a range is known.' })
  get decidedAt(): string {
    return this.decision.decided.at;
  }
  @Field(() => DateTime, { nullable: true, description: 'The end of the range in which it was decided, where only a range is known.' })
  get decidedUntil(): string | null {
    return this.decision.decided.until ?? null;
  }
  @Field(() => ExactnessEnum, { description: 'How exactly `decidedAt` is known.' })
  get decidedExactness(): Exactness {
    return this.decision.decided.exactness;
  }
  @Field(() => String, { nullable: true, description: 'The http or https address of an architecture decision record.' })
  get adrUrl(): string | null {
    return this.decision.adrUrl ?? null;
  }
  @Field(() => DecisionOutcome, { nullable: true, description: 'What came of it; null until somebody said so.' })
  get outcome(): DecisionOutcome | null {
    return this.decision.outcome;
  }
  @Field(() => DecisionLatency, { description: 'How long the question waited.' })
  get latency(): DecisionLatency {
    return decisionLatency(this.decision);
  }
  @Field(() => [ID], { description: 'The events it stands on: its own, its amendments, its outcome.' })
  get eventIds(): readonly string[] {
    return this.decision.eventIds;
  }
}
