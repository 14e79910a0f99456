import type { DomainEvent } from '#event-sourcing';

export const costKinds = ['REVENUE', 'CREDITS', 'PENALTY', 'SUPPLIER', 'OTHER'] as const;
/** What money was lost or spent on, beside what rates say. */
export type CostKind = (typeof costKinds)[number];

/** Money that an incident cost, as somebody found out; `amount` is a decimal number greater than 0. */
export type IncidentCostRecorded = DomainEvent<
  'IncidentCostRecorded',
  {
    readonly incidentId: string;
    readonly costId: string;
    readonly kind: CostKind;
    readonly amount: string;
    /** ISO 4217. */
    readonly currency: string;
    readonly note?: string;
  }
>;

/** What was recorded under `costId` was wrong, and does not count. */
export type IncidentCostRetracted = DomainEvent<
  'IncidentCostRetracted',
  { readonly incidentId: string; readonly costId: string; readonly reason: string }
>;

/** How many hours people spent in the incident, whatever their roles say; a decimal number. Null: what their roles say holds again. */
export type PersonHoursCorrected = DomainEvent<
  'PersonHoursCorrected',
  { readonly incidentId: string; readonly hours: string | null; readonly reason: string }
>;

export type IncidentCostEvent = IncidentCostRecorded | IncidentCostRetracted | PersonHoursCorrected;
