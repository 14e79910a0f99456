import type { Exactness } from '#event-sourcing';
import { DateTime } from '#graphql';
import { Field, ID, InputType } from '@nestjs/graphql';
import type { DecisionEffect, Reversibility } from '../domain/incident.events.js';
import { DecisionEffectEnum, ReversibilityEnum } from './decision.type.js';
import { OccurrenceRequestInput, RequestInput } from './incident.inputs.js';
import { ExactnessEnum } from './incident.type.js';

@InputType({ isAbstract: true })
abstract class DecisionInput extends RequestInput {
  @Field(() => String, { nullable: true, description: 'What was known when the choice was made.' })
  readonly known?: string | null;
  @Field(() => ReversibilityEnum, { nullable: true, description: 'Whether the choice can be taken back.' })
  readonly reversibility?: Reversibility | null;
  @Field(() => String, { nullable: true, description: 'The effect that is expected of it.' })
  readonly expectedEffect?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When the question came up; its latency counts from then.' })
  readonly raisedAt?: string | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'The end of the range, where it is only known to have come up between two moments.',
  })
  readonly raisedUntil?: string | null;
  @Field(() => ExactnessEnum, { defaultValue: 'EXACT', description: 'How exactly `raisedAt` is known.' })
  readonly raisedExactness!: Exactness;
  @Field(() => DateTime, {
    nullable: true,
    description: 'The end of the range, where it is only known to have been decided between two moments.',
  })
  readonly decidedUntil?: string | null;
  @Field(() => ExactnessEnum, { defaultValue: 'EXACT', description: 'How exactly `decidedAt` is known.' })
  readonly decidedExactness!: Exactness;
  @Field(() => String, { nullable: true, description: 'The http or https address of an architecture decision record.' })
  readonly adrUrl?: string | null;
}

@InputType({ description: 'A question and a choice are enough; everything else can be said later.' })
export class RecordDecisionInput extends DecisionInput {
  @Field(() => String, { description: 'What had to be decided; 2,000 characters at most.' })
  readonly question!: string;
  @Field(() => [String], {
    nullable: true,
    description: 'What could have been chosen, the choice among it or not; 50 at most, of 2,000 characters at most.',
  })
  readonly options?: readonly string[] | null;
  @Field(() => String, { description: 'What was chosen; 2,000 characters at most.' })
  readonly choice!: string;
  @Field(() => DateTime, { nullable: true, description: 'When it was decided; now, when left out.' })
  readonly decidedAt?: string | null;
}

@InputType({
  description: 'What is left out stays as it is. Null takes away what may be unknown; a question, options and a choice there always are.',
})
export class AmendDecisionInput extends DecisionInput {
  @Field(() => ID, { description: 'The `id` of the decision.' })
  readonly decisionId!: string;
  @Field(() => String, { nullable: true, description: 'What had to be decided.' })
  readonly question?: string | null;
  @Field(() => [String], { nullable: true, description: 'What could have been chosen: the whole list.' })
  readonly options?: readonly string[] | null;
  @Field(() => String, { nullable: true, description: 'What was chosen.' })
  readonly choice?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was decided; as it is, when left out.' })
  readonly decidedAt?: string | null;
  @Field(() => String, { description: 'Why; it stays with the decision.' })
  readonly reason!: string;
}

@InputType({ description: 'What came of a decision. Said again, the latest stands.' })
export class RecordDecisionOutcomeInput extends OccurrenceRequestInput {
  @Field(() => ID, { description: 'The `id` of the decision.' })
  readonly decisionId!: string;
  @Field(() => String, { description: 'What came of it, in words.' })
  readonly outcome!: string;
  @Field(() => DecisionEffectEnum, { nullable: true, description: 'Compared with the effect that was expected.' })
  readonly effect?: DecisionEffect | null;
}

@InputType({ description: 'A decision that was not taken.' })
export class RetractDecisionInput extends RequestInput {
  @Field(() => ID, { description: 'The `id` of the decision.' })
  readonly decisionId!: string;
  @Field(() => String, { description: 'Why; it stays in the log.' })
  readonly reason!: string;
}
