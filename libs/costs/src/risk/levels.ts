import type { Severity } from '#incidents/published';
import { riskLevels } from '../domain/risk/risk.events.js';
import type { RiskLevel } from '../domain/risk/risk.events.js';

/** The rates per year from which the levels 2 to 5 begin: every other year, twice a year, every other month, twice a month. */
export const likelihoodSteps = [0.5, 2, 6, 24] as const;

export function likelihoodLevel(perYear: number): RiskLevel {
  return riskLevels[likelihoodSteps.filter((step) => perYear >= step).length] ?? 1;
}

const impactLevels: Readonly<Record<Severity, RiskLevel>> = { SEV1: 5, SEV2: 4, SEV3: 3, SEV4: 2, SEV5: 1 };

export function impactLevel(severity: Severity): RiskLevel {
  return impactLevels[severity];
}

/**
 * The median severity, the graver of two where it lies between them; null of none. Every incident has a severity, while minutes of impact are
 * often not known.
 * @param counts how many there are of each, the gravest first.
 */
export function typicalSeverity(counts: readonly (readonly [severity: Severity, incidents: number])[]): Severity | null {
  const half = counts.reduce((all, [, incidents]) => all + incidents, 0) / 2;
  let seen = 0;
  for (const [severity, incidents] of counts) {
    seen += incidents;
    if (incidents > 0 && seen >= half) return severity;
  }
  return null;
}
