/** What a report says: numbers and keys, no sentences. It is recorded as it is, so fields are only ever added; see `formatVersion`. */
export interface ReportContent {
  /** What it is made of: the window of its terms, as far as it was past. */
  readonly window: Stretch;
  /** The stretch of equal length right before, which classes are compared with. */
  readonly previous: Stretch;
  readonly metrics: readonly ReportMetric[];
  /** How many incidents there were in each calendar month (UTC) of the window. */
  readonly months: ReportMonths;
  readonly classes: ReportClasses;
  /** Those that did not hold first. */
  readonly fixes: readonly ReportFix[];
  readonly costs: { readonly total: ReportCost; readonly classes: readonly ReportClassCost[] };
  readonly goals: readonly ReportGoal[];
  readonly load: { readonly all: ReportLoad; readonly services: readonly ReportServiceLoad[] };
}

/** From `from` up to, not including, `to`; ISO 8601 UTC with milliseconds. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** Durations are in seconds, shares from 0 to 1. The bounds are those of the 95 % interval; null: there is none. */
export interface ReportValue {
  readonly statistic: string;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Of how many it is made, where that is fewer than the metric is. */
  readonly of?: number;
}

/** What a metric said, by a version of its definition. */
export interface ReportMetric {
  readonly key: string;
  readonly version: number;
  readonly name: string;
  readonly kind: 'DURATION' | 'COUNT' | 'SHARE';
  readonly values: readonly ReportValue[];
  /** Of how many it is made, those that are open included. */
  readonly n: number;
  readonly open: number;
  readonly excluded: readonly { readonly reason: string; readonly count: number }[];
  /** Made of fewer than ten. */
  readonly grey: boolean;
}

export interface ReportMonths {
  /** The metric that counts them and its version; null where there is none, and then no points either. */
  readonly metric: { readonly key: string; readonly version: number } | null;
  readonly stretches: readonly Stretch[];
  readonly points: readonly MonthPoint[];
}

/** A count of a month, and the exact Poisson control limits of the mean over all of them; null where there is nothing to compare with. */
export interface MonthPoint {
  readonly count: number;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly outside: boolean;
}

export interface ReportClasses {
  /** The version of the taxonomy by which labels were counted. */
  readonly taxonomyVersion: number;
  /** Most frequent first. */
  readonly counted: readonly ReportClass[];
}

/** How often a class came, compared with the stretch before. */
export interface ReportClass {
  readonly key: string;
  readonly name: string;
  readonly count: number;
  /** The exact 95 % interval of the count (Garwood). */
  readonly countLower: number;
  readonly countUpper: number;
  readonly previousCount: number;
  /** The ratio of the rates, with its interval. Null: infinite, or nothing to compare. */
  readonly rateRatio: number | null;
  readonly lower: number;
  /** Null: infinite. */
  readonly upper: number | null;
  readonly pValue: number;
  /** Null where nothing can be compared. */
  readonly qValue: number | null;
  readonly verdict: string;
  /** One for each month of the window. */
  readonly months: readonly MonthPoint[];
}

export interface ReportFix {
  readonly actionItemId: string;
  readonly incidentId: string;
  readonly title: string;
  readonly classKey: string;
  readonly className: string;
  readonly completedAt: string;
  readonly recurrencesSince: number;
  readonly verdict: 'HELD' | 'DID_NOT_HOLD' | 'TOO_EARLY';
}

/**
 * A sum is over those incidents of which the record says so; `…Known` is how many those are. Where it is known of none, there is no sum; reports
 * of earlier days have 0 there.
 */
export interface ReportCost {
  readonly incidents: number;
  readonly impactSeconds: number | null;
  readonly impactKnown: number;
  readonly customers: number | null;
  readonly customersKnown: number;
  readonly personSeconds: number | null;
  readonly personTimeKnown: number;
  /** Exact decimal numbers, one for each currency. */
  readonly money: readonly { readonly amount: string; readonly currency: string }[];
  readonly moneyKnown: number;
}

export interface ReportClassCost extends ReportCost {
  readonly key: string;
  readonly name: string;
}

export interface ReportGoal {
  readonly goalId: string;
  readonly title: string;
  readonly version: number;
  readonly target: number;
  readonly comparison: 'BELOW' | 'AT_MOST' | 'ABOVE' | 'AT_LEAST';
  readonly unit: 'COUNT' | 'PER_DAY' | 'SECONDS' | 'SHARE' | 'CLASSES';
  readonly periods: readonly ReportGoalPeriod[];
}

export interface ReportGoalPeriod extends Stretch {
  readonly status: 'MET' | 'MISSED' | 'RUNNING' | 'NOT_ENOUGH_DATA';
  readonly reached: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly n: number;
  readonly certain: boolean;
}

/** How work was spread. A turn is a person in an incident; nobody is named. */
export interface ReportLoad {
  readonly incidents: number;
  readonly attended: number;
  readonly people: number;
  readonly turns: number;
  readonly evenness: number | null;
  readonly evennessByChance: number | null;
  readonly largestShare: number | null;
  readonly half: number;
  readonly pValue: number;
  readonly verdict: string;
  /** Null where there are incidents and no turn of them has a length; reports of earlier days have 0 there. */
  readonly personSeconds: number | null;
  readonly largestShareOfTime: number | null;
}

export interface ReportServiceLoad extends ReportLoad {
  readonly service: string;
}
