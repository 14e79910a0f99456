import { DAY_MS } from '#calendar';
import type { Window } from '#calendar';
import { CLOCK } from '#commands';
import type { Clock } from '#event-sourcing';
import { severities } from '#incidents/published';
import type { Severity } from '#incidents/published';
import { ReadModelDatabase } from '#projections';
import type { ClassesInView, RootCauseClass } from '#root-causes/graphql';
import type { ClassGroups } from '#root-causes/published';
import { quantileOf, rateOf } from '#statistics';
import type { Estimate, Rate } from '#statistics';
import { Inject, Injectable } from '@nestjs/common';
import { Costs } from '../costs.js';
import type { AskedScope } from '../costs.js';
import type { RiskLevel } from '../domain/risk/risk.events.js';
import { CostSum } from '../pricing/cost-sum.js';
import { moneyOf } from '../pricing/purse.js';
import type { Money } from '../published/class-costs.js';
import { impactsOf, recordBegan } from '../read-models/costs/impacts.query.js';
import { impactLevel, likelihoodLevel, typicalSeverity } from './levels.js';
import { RiskAssessments } from './risk-assessments.js';
import type { AssessedRisk } from './risk-assessments.js';

const YEAR_DAYS = 365;
/** A record of a few days says little of a year. */
export const LEAST_DAYS = 30;

/** The risk of a class: as the record has it, and as people say. */
export interface Risk {
  readonly class: RootCauseClass;
  /** The classes whose labels count under it. */
  readonly members: readonly string[];
  readonly incidents: number;
  /** How often it came in a year; null where none of the window has passed, or nothing was on record by its end. */
  readonly rate: Rate | null;
  readonly typicalSeverity: Severity | null;
  readonly derivedLikelihood: RiskLevel | null;
  readonly derivedImpact: RiskLevel | null;
  readonly assessed: AssessedRisk | null;
  /** As people say, or else as derived. */
  readonly likelihood: RiskLevel | null;
  readonly impact: RiskLevel | null;
  /** Null where either is not known. */
  readonly score: number | null;
  /** Whether what people say of the likelihood lies outside the interval of what was recorded; null where they do not say. */
  readonly contradicted: boolean | null;
  readonly costPerYear: readonly Money[];
  /** How many of its incidents have any money: of the others nobody knows what they cost. */
  readonly moneyKnown: number;
  readonly median: Estimate;
  readonly p90: Estimate;
}

export interface RegisterOfRisks {
  readonly asked: AskedScope;
  /** Over how many days incidents could have been recorded. */
  readonly days: number;
  readonly risks: readonly Risk[];
}

type Weighed = Omit<Risk, 'median' | 'p90'>;

/** Weighs how often a class comes against how bad it is. */
@Injectable()
export class RiskRegister {
  constructor(
    @Inject(Costs) private readonly costs: Pick<Costs, 'byClass'>,
    @Inject(RiskAssessments) private readonly assessments: Pick<RiskAssessments, 'of'>,
    @Inject(ReadModelDatabase) private readonly database: Pick<ReadModelDatabase, 'read'>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * The classes that came in the window or were assessed, those with the highest score first, those without one last.
   * @throws ReadModelBehindError when `minPosition` is not reached in time.
   */
  async of(asked: AskedScope, first: number): Promise<RegisterOfRisks> {
    const [{ classes, view }, said, beganAt] = await Promise.all([
      this.costs.byClass(asked),
      this.assessments.of(asked.axis),
      this.database.read(recordBegan),
    ]);
    const days = recordedDays(asked.window, beganAt, this.clock());
    const assessed = latestOfEach(said, view.groups);
    const keys = [...new Set([...classes.keys(), ...assessed.keys()])];
    const weighed = keys.map((key) => weigh(key, classes.get(key) ?? new CostSum(), assessed.get(key) ?? null, view, days));
    const shown = weighed.sort(gravestFirst).slice(0, first);
    const risks = await this.database.read(async (manager) => {
      const found: Risk[] = [];
      for (const risk of shown) {
        const impacts = await impactsOf(manager, asked, risk.members, asked.window);
        found.push({ ...risk, median: quantileOf(impacts, 0.5), p90: quantileOf(impacts, 0.9) });
      }
      return found;
    });
    return { asked, days, risks };
  }
}

function weigh(key: string, sum: CostSum, assessed: AssessedRisk | null, view: ClassesInView, days: number): Weighed {
  const { incidents } = sum;
  const rate = days > 0 ? rateOf(incidents, days / YEAR_DAYS) : null;
  const severity = typicalSeverity(severities.map((each) => [each, sum.ofSeverity(each)]));
  const derivedLikelihood = rate === null ? null : likelihoodLevel(rate.rate);
  const derivedImpact = severity === null ? null : impactLevel(severity);
  const { likelihoodPerYear: perYear = null, impact: saidImpact = null } = assessed?.assessment?.terms ?? {};
  const likelihood = perYear === null ? derivedLikelihood : likelihoodLevel(perYear);
  const impact = saidImpact ?? derivedImpact;
  return {
    class: view.named(key),
    members: view.groups.membersOf(key),
    ...{ incidents, rate, typicalSeverity: severity, derivedLikelihood, derivedImpact, assessed, likelihood, impact },
    score: likelihood === null || impact === null ? null : likelihood * impact,
    contradicted: perYear === null || rate === null ? null : perYear < rate.lower || perYear > rate.upper,
    costPerYear: days > 0 ? perYearOf(sum, days) : [],
    moneyKnown: sum.summed.moneyKnown,
  };
}

function perYearOf({ purse }: CostSum, days: number): readonly Money[] {
  // Days are whole thousandths, so that the division is one of whole numbers; it is cut off far behind what is shown.
  const thousandths = BigInt(Math.max(1, Math.round(days * 1_000)));
  return purse.currencies.map((currency) => moneyOf(currency, (purse.of(currency) * BigInt(YEAR_DAYS) * 1_000n) / thousandths));
}

/**
 * As far as the window has passed, without the time before there was a record; at least {@link LEAST_DAYS} where any of that has passed. None
 * where nothing was on record by its end: that nobody recorded an incident then does not say that there was none.
 */
export function recordedDays({ from, to }: Window, beganAt: string | null, now: string): number {
  const end = now < to ? now : to;
  if (end <= from || beganAt === null || beganAt >= end) return 0;
  const begun = beganAt > from ? beganAt : from;
  const passed = (Date.parse(end) - Date.parse(from)) / DAY_MS;
  return Math.max((Date.parse(end) - Date.parse(begun)) / DAY_MS, Math.min(LEAST_DAYS, passed));
}

/** By the class that labels count under; of several classes that count as one, what was said last. */
function latestOfEach(said: readonly AssessedRisk[], groups: ClassGroups): ReadonlyMap<string, AssessedRisk> {
  const latest = new Map<string, AssessedRisk>();
  for (const risk of said) {
    const key = groups.of(risk.key);
    const before = latest.get(key);
    if (before === undefined || BigInt(before.position) < BigInt(risk.position)) latest.set(key, risk);
  }
  return latest;
}

function gravestFirst(a: Weighed, b: Weighed): number {
  return (
    (b.score ?? 0) - (a.score ?? 0) || b.incidents - a.incidents || (a.class.key < b.class.key ? -1 : a.class.key > b.class.key ? 1 : 0)
  );
}
