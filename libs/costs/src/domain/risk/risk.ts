import { deterministicId, present } from '#event-sourcing';
import type { RiskAxis, RiskEvent, RiskTerms } from './risk.events.js';

/** What people say of a risk, and why. */
export interface RiskAssessment {
  readonly terms: RiskTerms;
  readonly reason: string;
}

/** Null while nobody has assessed it, or after that was withdrawn. */
export type RiskState = RiskAssessment | null;

export const initialState: RiskState = null;

/** The stream of a class's risk. */
export function riskStream(axis: RiskAxis, key: string): string {
  return `risk-${deterministicId('risk', axis, key)}`;
}

export function evolve(_: RiskState, { type, data }: RiskEvent): RiskState {
  if (type === 'RiskAssessmentWithdrawn') return null;
  const { likelihoodPerYear, impact, treatment, owner, reviewBy, reason } = data;
  const ofRisk = { ...present('likelihoodPerYear', likelihoodPerYear), ...present('impact', impact), ...present('treatment', treatment) };
  return { terms: { ...ofRisk, ...present('owner', owner), ...present('reviewBy', reviewBy) }, reason };
}
