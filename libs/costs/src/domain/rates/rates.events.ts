import type { DomainEvent } from '#event-sourcing';

export const pricedSeverities = ['SEV1', 'SEV2', 'SEV3', 'SEV4', 'SEV5'] as const;
export type PricedSeverity = (typeof pricedSeverities)[number];

/** What is reckoned with, as decimal numbers; what is left out has no price. */
export interface RateTerms {
  /** ISO 4217. */
  readonly currency: string;
  /** The first day (UTC) whose incidents are priced so, by when they were detected; such as `2026-03-01`. */
  readonly effectiveFrom: string;
  readonly perImpactMinute?: { readonly [Severity in PricedSeverity]?: string };
  readonly perCustomer?: string;
  readonly perPersonHour?: string;
}

/** Incidents are priced so from a day on, in the place of all that had been set for that day and later ones. */
export type CostRatesSet = DomainEvent<'CostRatesSet', RateTerms & { readonly reason?: string }>;

export type RatesEvent = CostRatesSet;
