import { DateTime, resultUnion } from '#graphql';
import { IncidentKindEnum, SeverityEnum, SideExitEnum } from '#incidents/graphql';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { Exclusion } from '../answers/answer.js';
import { builtInMetrics } from '../domain/built-in-metrics.js';
import type { CountedThing, MetricKind, Milestone, Population, Statistic, VisitTaken } from '../domain/metric.events.js';
import type { Definition } from '../metric-definitions.js';
import type { MetricAnswer, MetricQuestion } from '../metrics.js';
import { CountedThingEnum, ExclusionEnum, MetricKindEnum, MilestoneEnum, StatisticEnum, VisitTakenEnum } from './metric.enums.js';

@ObjectType({ description: 'Whom a metric is about; an empty list leaves everything in.' })
export class MetricPopulation {
  @Field(() => [IncidentKindEnum], { description: 'Incidents of these kinds.' })
  readonly kinds!: readonly string[];
  @Field(() => [SeverityEnum], { description: 'Incidents of these severities, as said last.' })
  readonly severities!: readonly string[];
  @Field(() => [String], { description: 'What affects one of these services, or was deployed of them.' })
  readonly services!: readonly string[];
  @Field(() => [SideExitEnum], { description: 'Incidents that ended by one of these are left out.' })
  readonly sideExitsLeftOut!: readonly string[];
  @Field(() => Boolean, { description: 'Only incidents that a deployment is linked to as their cause.' })
  readonly causedByDeployment!: boolean;

  static of({ kinds = [], severities = [], services = [], sideExitsLeftOut, causedByDeployment }: Population): MetricPopulation {
    const lists = { kinds, severities, services, sideExitsLeftOut };
    return Object.assign(new MetricPopulation(), { ...lists, causedByDeployment: causedByDeployment === true });
  }
}

/** A definition as GraphQL gives it. */
@ObjectType({ description: 'How a number is computed. Kept as data with a version: what was computed under an earlier one can be again.' })
export class MetricDefinition {
  readonly definition!: Definition;

  static of(definition: Definition): MetricDefinition {
    return Object.assign(new MetricDefinition(), { definition });
  }

  @Field(() => String, { description: 'Never changes, and names the metric in every other operation.' })
  get key(): string {
    return this.definition.key;
  }
  @Field(() => Int, { description: 'From 1; one higher with each revision. Hand it back as expectedVersion.' })
  get version(): number {
    return this.definition.version;
  }
  @Field(() => Int, { description: 'The version by which it is computed now.' })
  get latestVersion(): number {
    return this.definition.latest;
  }
  @Field(() => Boolean, { description: 'Whether it is quoted no more.' })
  get retired(): boolean {
    return this.definition.retired;
  }
  @Field(() => Boolean, { description: 'Whether it was there before anybody defined a metric; it may have been revised since.' })
  get builtIn(): boolean {
    return builtInMetrics.has(this.key);
  }
  @Field(() => String, { description: 'What people call it.' })
  get name(): string {
    return this.definition.terms.name;
  }
  @Field(() => String, { nullable: true, description: 'What it says, in words.' })
  get description(): string | null {
    return this.definition.terms.description ?? null;
  }
  @Field(() => MetricKindEnum, { description: 'What sort of number it is.' })
  get kind(): MetricKind {
    return this.definition.terms.kind;
  }
  @Field(() => MilestoneEnum, { nullable: true, description: 'Where a DURATION begins; null for other kinds.' })
  get from(): Milestone | null {
    return this.definition.terms.from ?? null;
  }
  @Field(() => MilestoneEnum, { nullable: true, description: 'Where a DURATION ends; null for other kinds.' })
  get to(): Milestone | null {
    return this.definition.terms.to ?? null;
  }
  @Field(() => VisitTakenEnum, { nullable: true, description: 'Which times of its ends a DURATION takes; null for other kinds.' })
  get visit(): VisitTaken | null {
    return this.definition.terms.visit ?? null;
  }
  @Field(() => Int, { nullable: true, description: 'Of a DURATION: how many seconds SHARE_WITHIN is about; null without that.' })
  get within(): number | null {
    return this.definition.terms.within ?? null;
  }
  @Field(() => CountedThingEnum, { nullable: true, description: 'What a COUNT counts, or a SHARE is of; null for a DURATION.' })
  get counted(): CountedThing | null {
    return this.definition.terms.counted ?? null;
  }
  @Field(() => Int, { nullable: true, description: 'Within how many days, for DONE_ACTION_ITEMS; null for anything else.' })
  get days(): number | null {
    return this.definition.terms.days ?? null;
  }
  @Field(() => MetricPopulation, { description: 'Whom it is about.' })
  get population(): MetricPopulation {
    return MetricPopulation.of(this.definition.terms.population);
  }
  @Field(() => [StatisticEnum], { description: 'How it is summed up.' })
  get statistics(): readonly Statistic[] {
    return this.definition.terms.statistics;
  }
}

@ObjectType({ description: 'A number with its 95 % interval.' })
export class MetricValue {
  @Field(() => StatisticEnum, { description: 'How it sums up what it is made of, and in which unit.' })
  readonly statistic!: Statistic;
  @Field(() => Float, { nullable: true, description: 'The number; null where there is none, as for a median when most are open.' })
  readonly value!: number | null;
  @Field(() => Float, { nullable: true, description: 'The lower bound; null where the record sets none.' })
  readonly lower!: number | null;
  @Field(() => Float, { nullable: true, description: 'The upper bound; null where the record sets none.' })
  readonly upper!: number | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'Of how many it is made, where not all have a part in it. SHARE_WITHIN: without those that are open and too young to tell. GEOMETRIC_MEAN: without those that are open or took no time; null where there are none of them, and for others.',
  })
  readonly of?: number;
  @Field(() => Float, {
    nullable: true,
    description:
      'Of PER_DAY: over how many days, without those that are still to come or lie before the first incident or deployment on record; null for others.',
  })
  readonly days?: number;
}

@ObjectType({ description: 'How many were left out, and why.' })
export class MetricLeftOut {
  @Field(() => ExclusionEnum, { description: 'Why.' })
  readonly reason!: Exclusion;
  @Field(() => Int, { description: 'How many, 1 or more.' })
  readonly count!: number;
}

/** A metric's answer as GraphQL gives it. */
@ObjectType({ description: 'A number that can be quoted: with what it means, how many it is made of, and what was left out.' })
export class Metric {
  readonly question!: MetricQuestion;
  readonly answer!: MetricAnswer;

  static of(question: MetricQuestion, answer: MetricAnswer): Metric {
    return Object.assign(new Metric(), { question, answer });
  }

  @Field(() => MetricDefinition, { description: 'How it was computed.' })
  get definition(): MetricDefinition {
    return MetricDefinition.of(this.question.definition);
  }
  @Field(() => DateTime, { description: 'Of what was detected, was over, was proposed or was back to normal at that moment or later.' })
  get from(): string {
    return this.question.window.from;
  }
  @Field(() => DateTime, { description: 'Of what was so before that moment.' })
  get to(): string {
    return this.question.window.to;
  }
  @Field(() => DateTime, { description: 'Until when what is open has lasted.' })
  get asOf(): string {
    return this.answer.asOf;
  }
  @Field(() => [String], { description: 'The services it was asked for; empty: all.' })
  get services(): readonly string[] {
    return this.question.services;
  }
  @Field(() => [SeverityEnum], { description: 'The severities it was asked for; empty: all.' })
  get severities(): readonly string[] {
    return this.question.severities;
  }
  @Field(() => [MetricValue], { description: 'The numbers, in the order of the definition’s statistics.' })
  get values(): readonly MetricValue[] {
    return this.answer.values;
  }
  @Field(() => Int, { description: 'Of how many it is made, those that are open included.' })
  get n(): number {
    return this.answer.n;
  }
  @Field(() => Int, { description: 'How many of those are open: still going on, or too young for an answer.' })
  get open(): number {
    return this.answer.open;
  }
  @Field(() => [MetricLeftOut], { description: 'What was left out, and why.' })
  get excluded(): readonly MetricLeftOut[] {
    return this.answer.excluded;
  }
  @Field(() => Boolean, { description: 'Made of fewer than ten: to be shown greyed, since its interval says more than it does.' })
  get grey(): boolean {
    return this.answer.grey;
  }
  @Field(() => String, { description: 'Everything that was recorded up to that position is in it.' })
  get position(): string {
    return this.answer.position;
  }
}

export const MetricDefinitionResult = resultUnion('MetricDefinitionResult', MetricDefinition);
