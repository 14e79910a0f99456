import type { DomainEvent } from '#event-sourcing';

export const comparisons = ['BELOW', 'AT_MOST', 'ABOVE', 'AT_LEAST'] as const;
/** On which side of its target a number is to be. */
export type Comparison = (typeof comparisons)[number];

export const periodLengths = ['MONTH', 'QUARTER', 'YEAR', 'WHOLE'] as const;
/** Over which stretches of the calendar (UTC) a goal is judged; WHOLE: once, from its first day to its last. */
export type PeriodLength = (typeof periodLengths)[number];

export const metricUnits = ['COUNT', 'PER_DAY', 'SECONDS', 'SHARE'] as const;
/** What a metric's number is counted in; shares are from 0 to 1. */
export type MetricUnit = (typeof metricUnits)[number];

/** A number is to be on one side of a target in each period. */
export interface MetricAim {
  readonly kind: 'METRIC';
  /** The key of a metric. */
  readonly metric: string;
  /** By which version of its definition; left out: as it is computed when the goal is asked about. */
  readonly version?: number;
  readonly statistic: string;
  /** What the statistic is counted in. */
  readonly unit: MetricUnit;
  readonly comparison: Comparison;
  /** In `unit`; a whole number where that is COUNT. */
  readonly target: number;
  readonly period: PeriodLength;
}

/** A class that is to be gone, and how often it had come in the days that were looked back at when that was said. */
export interface AimedClass {
  readonly key: string;
  readonly count: number;
}

/** Classes of root causes are to come no more. */
export interface ClassesAim {
  readonly kind: 'CLASSES_GONE';
  readonly axis: string;
  readonly classes: readonly AimedClass[];
  /** The days that were looked back at, `from` up to, not including, `to`; none of them lies in the goal itself. */
  readonly lookedBack: { readonly from: string; readonly to: string };
  /** For how many days before the goal's last a class must not have come. */
  readonly quietDays: number;
}

export type GoalAim = MetricAim | ClassesAim;

/** What is to be reached. Days are days of UTC, such as 2026-06-01. */
export interface GoalTerms {
  readonly title: string;
  readonly description?: string;
  /** Whose goal it is, as the catalogue calls the team. */
  readonly team?: string;
  /** Keys of the catalogue: only incidents that affect one of them. Left out: all. */
  readonly services?: readonly string[];
  readonly severities?: readonly string[];
  /** The first day that counts. */
  readonly from: string;
  /** The first day that counts no more. Left out: it goes on. */
  readonly until?: string;
  readonly aim: GoalAim;
}

/** There is a goal. `version` is 1. */
export type GoalSet = DomainEvent<'GoalSet', { readonly goalId: string; readonly version: number; readonly terms: GoalTerms }>;

/** Something else is to be reached from here on: `terms` are all of it. What it was before stays in the log, and so does why. */
export type GoalRevised = DomainEvent<
  'GoalRevised',
  { readonly goalId: string; readonly version: number; readonly terms: GoalTerms; readonly reason: string }
>;

/** Nobody is after the goal any more; it is shown as it stood then. */
export type GoalDropped = DomainEvent<'GoalDropped', { readonly goalId: string; readonly reason: string }>;

export type GoalEvent = GoalSet | GoalRevised | GoalDropped;
