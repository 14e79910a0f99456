import type { Occurrence } from '#event-sourcing';
import { specificationOf } from '#event-sourcing/testing';
import { incidentCostDecider } from '../domain/incident-cost/incident-cost.decider.js';
import type { IncidentCostRecorded, IncidentCostRetracted, PersonHoursCorrected } from '../domain/incident-cost/incident-cost.events.js';
import { ratesDecider } from '../domain/rates/rates.decider.js';
import type { CostRatesSet, RateTerms } from '../domain/rates/rates.events.js';
import { riskDecider } from '../domain/risk/risk.decider.js';
import type { RiskAssessed, RiskAssessmentWithdrawn } from '../domain/risk/risk.events.js';

export const ofRates = specificationOf(ratesDecider);
export const ofIncidentCost = specificationOf(incidentCostDecider);
export const ofRisk = specificationOf(riskDecider);

export const occurred: Occurrence = { at: '2026-03-01T10:00:00.000Z', exactness: 'EXACT' };
export const incidentId = 'b3b0a4f2-6d57-4c59-9b8e-0a7a4f6f2d11';

/** Rates of which nothing is left out. */
export const rates: RateTerms = {
  currency: 'EUR',
  effectiveFrom: '2026-01-01',
  perImpactMinute: { SEV1: '250', SEV2: '99.5' },
  perCustomer: '0.25',
  perPersonHour: '80',
};

export function ratesSet(terms: RateTerms, reason?: string): CostRatesSet {
  return { type: 'CostRatesSet', occurred, data: { ...terms, ...(reason === undefined ? {} : { reason }) } };
}

export function costRecorded(costId: string, amount = '1200.5'): IncidentCostRecorded {
  return {
    type: 'IncidentCostRecorded',
    occurred,
    data: { incidentId, costId, kind: 'CREDITS', amount, currency: 'EUR', note: 'Two customers' },
  };
}

export function costRetracted(costId: string): IncidentCostRetracted {
  return { type: 'IncidentCostRetracted', occurred, data: { incidentId, costId, reason: 'It was another incident' } };
}

export function hoursCorrected(hours: string | null): PersonHoursCorrected {
  return { type: 'PersonHoursCorrected', occurred, data: { incidentId, hours, reason: 'Two of them had no role' } };
}

export const assessed: RiskAssessed = {
  type: 'RiskAssessed',
  occurred,
  data: {
    axis: 'CONTRIBUTING_FACTOR',
    key: 'certificate-expiry',
    likelihoodPerYear: 0.5,
    impact: 4,
    treatment: 'REDUCE',
    owner: 'Platform',
    reviewBy: '2026-09-01',
    reason: 'Renewal is automatic since May',
  },
};

export const withdrawn: RiskAssessmentWithdrawn = {
  type: 'RiskAssessmentWithdrawn',
  occurred,
  data: { axis: 'CONTRIBUTING_FACTOR', key: 'certificate-expiry', reason: 'The record says enough' },
};
