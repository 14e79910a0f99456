import { lineFrom, present, textFrom } from '#event-sourcing';
import type { DomainCommand, Occurrence } from '#event-sourcing';
import { dayFrom } from '../../days.js';
import { MAX_OWNER, MAX_PER_YEAR, MAX_REASON, refused } from '../risk.errors.js';
import { riskLevels } from '../risk.events.js';
import type { RiskAxis, RiskEvent, RiskLevel, RiskTerms, RiskTreatment } from '../risk.events.js';
import type { RiskState } from '../risk.js';

/** What a caller says of a risk. Null and blank words count as not said. */
export interface GivenRisk {
  readonly likelihoodPerYear?: number | null | undefined;
  /** 1 to 5. */
  readonly impact?: number | null | undefined;
  readonly treatment?: RiskTreatment | null | undefined;
  readonly owner?: string | null | undefined;
  readonly reviewBy?: string | null | undefined;
}

/** People say how great the risk of a class is: `terms` are all of it. */
export interface AssessRisk extends DomainCommand<'AssessRisk'> {
  readonly axis: RiskAxis;
  readonly key: string;
  readonly terms: GivenRisk;
  readonly reason: string;
  readonly occurred: Occurrence;
}

export function assessRisk({ axis, key, terms: given, reason: why, occurred }: AssessRisk, state: RiskState): readonly RiskEvent[] {
  const terms = termsOf(given);
  const reason = textFrom('reason', why, MAX_REASON);
  if (Object.keys(terms).length === 0) throw refused.saysNothing();
  if (state !== null && state.reason === reason && sameTerms(state.terms, terms)) return [];
  return [{ type: 'RiskAssessed', occurred, data: { axis, key, ...terms, reason } }];
}

function termsOf({ likelihoodPerYear, impact, treatment, owner, reviewBy }: GivenRisk): RiskTerms {
  return {
    ...present('likelihoodPerYear', frequencyOf(likelihoodPerYear)),
    ...present('impact', levelOf(impact)),
    ...present('treatment', treatment),
    ...present('owner', isBlank(owner) ? null : lineFrom('owner', owner, MAX_OWNER)),
    ...present('reviewBy', isBlank(reviewBy) ? null : dayFrom('reviewBy', reviewBy)),
  };
}

function frequencyOf(perYear: number | null | undefined): number | null {
  if (perYear == null) return null;
  if (!(perYear >= 0 && perYear <= MAX_PER_YEAR)) throw refused.notAFrequency();
  return perYear;
}

function levelOf(level: number | null | undefined): RiskLevel | null {
  if (level == null) return null;
  const known = riskLevels.find((one) => one === level);
  if (known === undefined) throw refused.notALevel();
  return known;
}

function isBlank(text: string | null | undefined): text is null | undefined {
  return text == null || text.trim() === '';
}

function sameTerms(a: RiskTerms, b: RiskTerms): boolean {
  return JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));
}

function inOrder({ likelihoodPerYear, impact, treatment, owner, reviewBy }: RiskTerms) {
  return [likelihoodPerYear, impact, treatment, owner, reviewBy];
}
