import type { DomainEvent } from '#event-sourcing';

export const riskLevels = [1, 2, 3, 4, 5] as const;
/** From 1, the least, to 5. */
export type RiskLevel = (typeof riskLevels)[number];

export const riskTreatments = ['ACCEPT', 'REDUCE', 'TRANSFER', 'AVOID'] as const;
/** What is to be done about a risk. */
export type RiskTreatment = (typeof riskTreatments)[number];

/** The axes of root-cause classes. */
export type RiskAxis = 'TRIGGER' | 'CONTRIBUTING_FACTOR' | 'DETECTION_MODE' | 'MITIGATION_USED';

/** What people say of a risk; what is left out is as the record has it. */
export interface RiskTerms {
  /** How many incidents of the class are to be expected in a year. */
  readonly likelihoodPerYear?: number;
  readonly impact?: RiskLevel;
  readonly treatment?: RiskTreatment;
  /** A team or a role, never the name of a person. */
  readonly owner?: string;
  /** The day by which it is to be looked at again. */
  readonly reviewBy?: string;
}

/** People assessed the risk of a class, in the place of what was said before. */
export type RiskAssessed = DomainEvent<
  'RiskAssessed',
  RiskTerms & { readonly axis: RiskAxis; readonly key: string; readonly reason: string }
>;

/** What people said of a risk holds no more: the record alone does. */
export type RiskAssessmentWithdrawn = DomainEvent<
  'RiskAssessmentWithdrawn',
  { readonly axis: RiskAxis; readonly key: string; readonly reason: string }
>;

export type RiskEvent = RiskAssessed | RiskAssessmentWithdrawn;
