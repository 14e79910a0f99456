import type { DomainEvent } from '#event-sourcing';

export const metricKinds = ['DURATION', 'COUNT', 'SHARE'] as const;
export type MetricKind = (typeof metricKinds)[number];

/** In the order in which they usually come. */
export const milestones = [
  'COMMITTED',
  'DEPLOYED',
  'IMPACT_STARTED',
  'DETECTED',
  'RESPONDED',
  'MITIGATION_STARTED',
  'MITIGATED',
  'RECOVERED',
  'LEARNED',
] as const;
/** Where a duration begins or ends. COMMITTED is one of a change; DEPLOYED of a change, or of what caused an incident; the rest of incidents. */
export type Milestone = (typeof milestones)[number];

export const visits = ['FIRST', 'LAST'] as const;
/** Which time counts where a milestone was reached again after a fall-back. */
export type VisitTaken = (typeof visits)[number];

export const countedThings = [
  'INCIDENTS',
  'DEPLOYMENTS',
  'FAILED_DEPLOYMENTS',
  'DONE_ACTION_ITEMS',
  'UNKNOWN_CAUSES',
  'TIMELY_POSTMORTEMS',
] as const;
/** What a COUNT counts (the first two), or of what a SHARE is (the others). */
export type CountedThing = (typeof countedThings)[number];

export const statistics = ['MEDIAN', 'P90', 'GEOMETRIC_MEAN', 'SHARE_WITHIN', 'COUNT', 'PER_DAY', 'SHARE'] as const;
export type Statistic = (typeof statistics)[number];

/** Whom a metric is about. A list that is left out leaves everything in. */
export interface Population {
  readonly kinds?: readonly string[];
  readonly severities?: readonly string[];
  /** Keys of the catalogue. */
  readonly services?: readonly string[];
  /** Incidents that ended by one of these count as none. */
  readonly sideExitsLeftOut: readonly string[];
  /** Only incidents that a deployment caused. */
  readonly causedByDeployment?: true;
}

/** How a metric is computed; with the same terms, the same record gives the same number. */
export interface MetricTerms {
  readonly name: string;
  readonly description?: string;
  readonly kind: MetricKind;
  /** Of a DURATION. */
  readonly from?: Milestone;
  /** Of a DURATION; behind `from`. */
  readonly to?: Milestone;
  /** Of a DURATION; for both its ends. */
  readonly visit?: VisitTaken;
  /** Of a DURATION: how many seconds SHARE_WITHIN is about. */
  readonly within?: number;
  /** Of a COUNT or a SHARE. */
  readonly counted?: CountedThing;
  /** Of DONE_ACTION_ITEMS: within how many days. */
  readonly days?: number;
  readonly population: Population;
  readonly statistics: readonly Statistic[];
}

/** There is a metric. `version` is 1. */
export type MetricDefined = DomainEvent<'MetricDefined', { readonly key: string; readonly version: number; readonly terms: MetricTerms }>;

/** A metric is computed otherwise from here on; what it was under earlier versions can still be asked for. */
export type MetricRevised = DomainEvent<
  'MetricRevised',
  { readonly key: string; readonly version: number; readonly terms: MetricTerms; readonly reason?: string }
>;

/** A metric is quoted no more; it can still be asked for. */
export type MetricRetired = DomainEvent<'MetricRetired', { readonly key: string; readonly reason?: string }>;

export type MetricEvent = MetricDefined | MetricRevised | MetricRetired;
