import { DateTime } from '#graphql';
import { IncidentsInWindow, IncidentsLookedAt, SeverityEnum } from '#incidents/graphql';
import type { Severity } from '#incidents/published';
import { CauseAxisEnum } from '#root-causes/graphql';
import type { CauseAxis } from '#root-causes/published';
import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import type { CostKind } from '../domain/incident-cost/incident-cost.events.js';
import type { RiskTreatment } from '../domain/risk/risk.events.js';
import { CostKindEnum } from './cost.enums.js';
import { RiskTreatmentEnum } from './risk.type.js';

const SAME_KEY = 'The same key again is the same request: nothing new is recorded.';
const AMOUNT = 'A decimal number, such as 12.5: from 0, 12 digits before the point and 4 behind it at most.';

const axisAskedAbout = {
  nullable: true,
  defaultValue: CauseAxisEnum.CONTRIBUTING_FACTOR,
  description: 'The question whose classes are looked at.',
} as const;

@InputType({
  description: 'Which incidents are looked at, by when they were detected. Drills, and incidents that ended by a side exit, never count.',
})
export class CostFilter extends IncidentsInWindow {
  @Field(() => CauseAxisEnum, axisAskedAbout)
  readonly axis?: CauseAxis | null;
}

@InputType({ description: 'Which incidents risks are derived from, by when they were detected. Drills and side exits never count.' })
export class RiskFilter extends IncidentsLookedAt {
  @Field(() => DateTime, { nullable: true, description: 'Detected at that moment or later; 365 days before `to` when left out.' })
  readonly from?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Detected before that moment; now when left out.' })
  readonly to?: string | null;
  @Field(() => CauseAxisEnum, axisAskedAbout)
  readonly axis?: CauseAxis | null;
}

@InputType({ description: 'The price of a minute of impact of a severity.' })
export class ImpactRateInput {
  @Field(() => SeverityEnum, { description: 'Of incidents of that severity, as it was said last.' })
  readonly severity!: Severity;
  @Field(() => String, { description: AMOUNT })
  readonly amount!: string;
}

@InputType({
  description:
    'What is reckoned with from a day on: all of it, at least one price. It takes the place of what was set for that day and later ones.',
})
export class SetCostRatesInput {
  @Field(() => String, { description: 'The currency (ISO 4217) of all of them, such as EUR.' })
  readonly currency!: string;
  @Field(() => String, {
    description: 'The first day (UTC) for whose incidents they hold, by when those were detected; such as 2026-03-01.',
  })
  readonly effectiveFrom!: string;
  @Field(() => [ImpactRateInput], { nullable: true, description: 'Of a minute of impact, for each severity that has a price.' })
  readonly perImpactMinute?: readonly ImpactRateInput[] | null;
  @Field(() => String, { nullable: true, description: `Of a customer affected. ${AMOUNT}` })
  readonly perCustomer?: string | null;
  @Field(() => String, { nullable: true, description: `Of an hour of a person. ${AMOUNT}` })
  readonly perPersonHour?: string | null;
  @Field(() => String, { nullable: true, description: 'Why; 2,000 characters at most.' })
  readonly reason?: string | null;
  @Field(() => Int, { nullable: true, description: 'The newest `version` that the caller has read; a CONFLICT if rates were set since.' })
  readonly expectedVersion?: number | null;
  @Field(() => String, { nullable: true, description: SAME_KEY })
  readonly idempotencyKey?: string | null;
}

@InputType({ isAbstract: true })
abstract class IncidentCostInput {
  @Field(() => ID, { description: 'The incident.' })
  readonly incidentId!: string;
  @Field(() => Int, { nullable: true, description: 'The `version` of its cost that the caller has read; a CONFLICT if it changed since.' })
  readonly expectedVersion?: number | null;
  @Field(() => String, { nullable: true, description: SAME_KEY })
  readonly idempotencyKey?: string | null;
}

@InputType({ description: 'Money that an incident cost.' })
export class RecordIncidentCostInput extends IncidentCostInput {
  @Field(() => CostKindEnum, { description: 'What it was lost or spent on.' })
  readonly kind!: CostKind;
  @Field(() => String, { description: `Greater than 0. ${AMOUNT}` })
  readonly amount!: string;
  @Field(() => String, { description: 'The currency (ISO 4217), such as EUR.' })
  readonly currency!: string;
  @Field(() => String, { nullable: true, description: 'What there is to say about it; 2,000 characters at most.' })
  readonly note?: string | null;
}

@InputType({ description: 'Which cost does not count after all.' })
export class RetractIncidentCostInput extends IncidentCostInput {
  @Field(() => ID, { description: 'The cost.' })
  readonly costId!: string;
  @Field(() => String, { description: 'Why; 2,000 characters at most.' })
  readonly reason!: string;
}

@InputType({ description: 'How long people were in an incident, whatever their roles say.' })
export class CorrectPersonHoursInput extends IncidentCostInput {
  @Field(() => String, {
    nullable: true,
    description: 'A decimal number of hours, with two digits behind the point at most; null or left out: what their roles say holds again.',
  })
  readonly hours?: string | null;
  @Field(() => String, { description: 'Why; 2,000 characters at most.' })
  readonly reason!: string;
}

@InputType({ isAbstract: true })
abstract class RiskInput {
  @Field(() => CauseAxisEnum, { description: 'The axis of the class.' })
  readonly axis!: CauseAxis;
  @Field(() => String, { description: 'The key of the class.' })
  readonly key!: string;
  @Field(() => String, { description: 'Why; 2,000 characters at most.' })
  readonly reason!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'The `version` of the assessment that the caller has read; a CONFLICT if it changed since.',
  })
  readonly expectedVersion?: number | null;
  @Field(() => String, { nullable: true, description: SAME_KEY })
  readonly idempotencyKey?: string | null;
}

@InputType({ description: 'How great the risk of a class is: all of it, at least one thing. What is left out is as the record has it.' })
export class AssessRiskInput extends RiskInput {
  @Field(() => Float, { nullable: true, description: 'How many incidents of the class are to be expected in a year: 0 to 100,000.' })
  readonly likelihoodPerYear?: number | null;
  @Field(() => Int, { nullable: true, description: 'How bad they are, from 1 to 5.' })
  readonly impact?: number | null;
  @Field(() => RiskTreatmentEnum, { nullable: true, description: 'What is to be done about it.' })
  readonly treatment?: RiskTreatment | null;
  @Field(() => String, {
    nullable: true,
    description: 'The team or role that owns it, never the name of a person; 200 characters at most.',
  })
  readonly owner?: string | null;
  @Field(() => String, { nullable: true, description: 'The day by which it is to be looked at again, such as 2026-09-01.' })
  readonly reviewBy?: string | null;
}

@InputType({ description: 'Which assessment holds no more.' })
export class WithdrawRiskAssessmentInput extends RiskInput {}
