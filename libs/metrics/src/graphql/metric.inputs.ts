import { IncidentKindEnum, SeverityEnum, SideExitEnum } from '#incidents/graphql';
import { Field, InputType, Int } from '@nestjs/graphql';
import type { CountedThing, MetricKind, Milestone, Statistic, VisitTaken } from '../domain/metric.events.js';
import { CountedThingEnum, MetricKindEnum, MilestoneEnum, StatisticEnum, VisitTakenEnum } from './metric.enums.js';

const EXPECTED_VERSION =
  'The `version` of the definition that was read; refused as a conflict when that is no longer how the metric is computed.';
const SAME_KEY = 'The same key again is the same request: nothing new is recorded.';

@InputType({ description: 'Whom a metric is about. What is empty leaves everything in.' })
export class MetricPopulationInput {
  @Field(() => [IncidentKindEnum], { nullable: true, description: 'Left out, for a metric of incidents: LIVE and RETROSPECTIVE.' })
  readonly kinds?: readonly string[] | null;
  @Field(() => [SeverityEnum], { nullable: true, description: 'Severities of incidents; all when left out.' })
  readonly severities?: readonly string[] | null;
  @Field(() => [String], { nullable: true, description: 'Keys of services; all when left out.' })
  readonly services?: readonly string[] | null;
  @Field(() => [SideExitEnum], { nullable: true, description: 'Left out, for a metric of incidents: all of them, so that none counts.' })
  readonly sideExitsLeftOut?: readonly string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Only incidents that a deployment caused. For a DURATION of incidents.' })
  readonly causedByDeployment?: boolean | null;
}

@InputType({ isAbstract: true })
abstract class TermsInput {
  @Field(() => String, { description: 'Names it in every other operation: 1 to 60 lower-case letters, digits and single dashes.' })
  readonly key!: string;
  @Field(() => String, { description: 'What people call it: 1 to 200 characters.' })
  readonly name!: string;
  @Field(() => String, { nullable: true, description: 'What it says, in words; 2,000 characters at most.' })
  readonly description?: string | null;
  @Field(() => MetricKindEnum, { description: 'What sort of number it is.' })
  readonly kind!: MetricKind;
  @Field(() => MilestoneEnum, { nullable: true, description: 'Where a DURATION begins. From DEPLOYED: only of what a deployment caused.' })
  readonly from?: Milestone | null;
  @Field(() => MilestoneEnum, { nullable: true, description: 'Where a DURATION ends, behind `from`. COMMITTED goes with DEPLOYED only.' })
  readonly to?: Milestone | null;
  @Field(() => VisitTakenEnum, { nullable: true, description: 'Which times a DURATION takes, of both its ends; FIRST when left out.' })
  readonly visit?: VisitTaken | null;
  @Field(() => Int, { nullable: true, description: 'The limit of SHARE_WITHIN, for a DURATION: 1 to 315,360,000 seconds.' })
  readonly within?: number | null;
  @Field(() => CountedThingEnum, { nullable: true, description: 'What a COUNT counts, or a SHARE is of.' })
  readonly counted?: CountedThing | null;
  @Field(() => Int, { nullable: true, description: 'Within how many days, for DONE_ACTION_ITEMS: 1 to 3,650.' })
  readonly days?: number | null;
  @Field(() => MetricPopulationInput, { nullable: true, description: 'Whom it is about.' })
  readonly population?: MetricPopulationInput | null;
  @Field(() => [StatisticEnum], {
    nullable: true,
    description: 'How it is summed up; by all that its kind has, when left out: SHARE_WITHIN only where there is a limit.',
  })
  readonly statistics?: readonly Statistic[] | null;
  @Field(() => String, { nullable: true, description: SAME_KEY })
  readonly idempotencyKey?: string | null;
}

@InputType({ description: 'A metric that there is to be.' })
export class DefineMetricInput extends TermsInput {}

@InputType({ description: 'How a metric is computed from here on: all of it. The versions before can still be asked for.' })
export class ReviseMetricInput extends TermsInput {
  @Field(() => String, { nullable: true, description: 'Why; 2,000 characters at most.' })
  readonly reason?: string | null;
  @Field(() => Int, { nullable: true, description: EXPECTED_VERSION })
  readonly expectedVersion?: number | null;
}

@InputType({ description: 'Which metric is quoted no more.' })
export class RetireMetricInput {
  @Field(() => String, { description: 'The metric.' })
  readonly key!: string;
  @Field(() => String, { nullable: true, description: 'Why; 2,000 characters at most.' })
  readonly reason?: string | null;
  @Field(() => Int, { nullable: true, description: EXPECTED_VERSION })
  readonly expectedVersion?: number | null;
  @Field(() => String, { nullable: true, description: SAME_KEY })
  readonly idempotencyKey?: string | null;
}

@InputType({ description: 'What a metric is narrowed to, beside its own population.' })
export class MetricFilter {
  @Field(() => [String], { nullable: true, description: 'What affects one of these services, or was deployed of them.' })
  readonly services?: readonly string[] | null;
  @Field(() => [SeverityEnum], { nullable: true, description: 'Incidents of these severities; not for metrics of deployments.' })
  readonly severities?: readonly string[] | null;
  @Field(() => String, { nullable: true, description: 'The answer reflects at least this position, or is an error after 5 s.' })
  readonly minPosition?: string | null;
}
