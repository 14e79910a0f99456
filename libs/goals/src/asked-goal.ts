import { addDays, beginningOf, dayOf } from '#calendar';
import { requireServices, ServiceOwnership } from '#catalog/published';
import { CLOCK, EVENT_STORE } from '#commands';
import { DomainError } from '#event-sourcing';
import type { Clock, EventStore } from '#event-sourcing';
import type { Severity } from '#incidents/published';
import { MetricAnswers } from '#metrics/published';
import type { QuotedMetric, Statistic } from '#metrics/published';
import { ClassRecord } from '#recurrence/published';
import { RootCauseClasses, UNKNOWN_CLASS } from '#root-causes/published';
import type { CauseAxis } from '#root-causes/published';
import { Inject, Injectable } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import type { GivenClassesAim, GivenMetricAim } from './domain/aims.js';
import { MAX_CLASSES, refused, requireDay } from './domain/goal.errors.js';
import type { AimedClass, Comparison, MetricUnit, PeriodLength } from './domain/goal.events.js';
import { servicesOf } from './domain/terms.js';
import type { GivenTerms } from './domain/terms.js';

/** What a caller says of a goal: exactly one of `metric` and `classesGone`. Null counts as not said. */
export interface AskedGoal extends Omit<GivenTerms, 'from' | 'aim' | 'severities'> {
  readonly severities?: readonly Severity[] | null;
  /** Today when left out. */
  readonly from?: string | null;
  readonly metric?: AskedMetricAim | null;
  readonly classesGone?: AskedClassesAim | null;
}

export interface AskedMetricAim {
  readonly metric: string;
  readonly version?: number | null;
  readonly statistic: Statistic;
  readonly comparison: Comparison;
  readonly target: number;
  readonly period: PeriodLength;
}

/** Exactly one of `classes` and `mostFrequent`. */
export interface AskedClassesAim {
  readonly axis: CauseAxis;
  readonly classes?: readonly string[] | null;
  /** How many: those that came most often in the days that are looked back at. */
  readonly mostFrequent?: number | null;
  readonly lookBackDays?: number | null;
  readonly quietDays?: number | null;
}

const LOOK_BACK_DAYS = 365;
const MAX_LOOK_BACK_DAYS = 1_830;

/** Makes sure that a goal is about something that there is, and finds the classes that are meant. */
@Injectable()
export class AskedGoals {
  constructor(
    @Inject(MetricAnswers) private readonly metrics: MetricAnswers,
    @Inject(ClassRecord) private readonly record: ClassRecord,
    @Inject(RootCauseClasses) private readonly classes: Pick<RootCauseClasses, 'find'>,
    @Inject(ServiceOwnership) private readonly catalogue: ServiceOwnership,
    @Inject(EVENT_STORE) private readonly store: Pick<EventStore, 'head'>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError INVALID where there is no such service, metric, statistic or class, or not exactly one aim. */
  async terms({ metric, classesGone, from: said, ...asked }: AskedGoal): Promise<GivenTerms> {
    const from = said ?? dayOf(this.clock());
    requireDay('from', from);
    // What is looked up is to be what is recorded.
    const terms = { ...asked, from, services: servicesOf(asked.services), severities: [...new Set(asked.severities ?? [])] };
    await requireServices(this.catalogue, terms.services, await this.store.head());
    if (metric != null && classesGone == null) return { ...terms, aim: await this.#metricAim(metric, terms) };
    if (classesGone != null && metric == null) return { ...terms, aim: await this.#classesAim(classesGone, terms, from) };
    throw invalid('metric', 'A goal is about a metric or about classes: say exactly one of metric and classesGone.');
  }

  async #metricAim(aim: AskedMetricAim, asked: Pick<AskedGoal, 'services' | 'severities'>): Promise<GivenMetricAim> {
    const quoted = await this.#quoted(aim, asked);
    if (quoted === null) {
      throw invalid('metric.metric', `There is no metric ${JSON.stringify(aim.metric)}, or no such version of it. See metrics.`);
    }
    const statistics = quoted.values.map(({ statistic }) => statistic);
    if (!statistics.includes(aim.statistic)) {
      throw invalid('metric.statistic', `The metric ${quoted.key} is not summed up so, but by ${statistics.join(', ')}.`);
    }
    return { kind: 'METRIC', ...aim, metric: quoted.key, unit: unitOf(aim.statistic) };
  }

  async #quoted(
    { metric: key, version = null }: AskedMetricAim,
    { services, severities }: Pick<AskedGoal, 'services' | 'severities'>,
  ): Promise<QuotedMetric | null> {
    const now = this.clock();
    // Nothing can have come in a window that has just begun: only whether there is an answer is asked.
    const window = { from: now, to: new Date(Date.parse(now) + 1).toISOString() };
    const scope = { services: services ?? [], severities: severities ?? [] };
    try {
      return await this.metrics.answer({ key, version, window, asOf: now, ...scope, minPosition: null });
    } catch (error) {
      if (!isBadInput(error)) throw error;
      throw invalid('severities', 'A metric of deployments is of no severity.');
    }
  }

  async #classesAim(
    { axis, classes, mostFrequent, lookBackDays, quietDays }: AskedClassesAim,
    { services, severities }: Pick<AskedGoal, 'services' | 'severities'>,
    from: string,
  ): Promise<GivenClassesAim> {
    if ((classes == null) === (mostFrequent == null)) {
      throw invalid('classesGone.classes', 'Say exactly one of classes and mostFrequent.');
    }
    const lookedBack = this.#lookedBack(from, lookBackDays ?? LOOK_BACK_DAYS);
    const window = { from: beginningOf(lookedBack.from), to: beginningOf(lookedBack.to) };
    const asked = { axis, services: services ?? [], severities: severities ?? [], minPosition: null };
    const found =
      mostFrequent == null ? await this.#named(asked, classes ?? [], window) : await this.#frequent(asked, mostFrequent, window);
    return { kind: 'CLASSES_GONE', axis, classes: found, lookedBack, quietDays };
  }

  /** The days before the goal, or before today where that is earlier: nothing has come yet on the others. */
  #lookedBack(from: string, days: number): { readonly from: string; readonly to: string } {
    if (!Number.isInteger(days) || days < 1 || days > MAX_LOOK_BACK_DAYS) {
      throw invalid('classesGone.lookBackDays', `A number of days to look back at is a whole one from 1 to ${MAX_LOOK_BACK_DAYS}.`);
    }
    const today = dayOf(this.clock());
    const to = from < today ? from : today;
    return { from: dayOf(addDays(beginningOf(to), -days)), to };
  }

  async #named(
    asked: Parameters<ClassRecord['countsOf']>[0],
    classes: readonly string[],
    window: { readonly from: string; readonly to: string },
  ): Promise<readonly AimedClass[]> {
    const keys = [...new Set(classes)];
    if (keys.length > MAX_CLASSES) throw refused.tooMany('classesGone.classes', keys.length, MAX_CLASSES);
    const known = await this.classes.find(asked.axis, keys);
    const unknown = keys.find((key) => !known.has(key));
    if (unknown !== undefined)
      throw invalid('classesGone.classes', `There is no class ${JSON.stringify(unknown)} on the axis ${asked.axis}.`);
    const counts = await this.record.countsOf(asked, keys, [window]);
    return keys.map((key) => ({ key, count: counts.get(key)?.[0] ?? 0 }));
  }

  /** `unknown` is no class that could be gone: what lies behind it may be anything. */
  async #frequent(
    asked: Parameters<ClassRecord['mostFrequent']>[0],
    most: number,
    window: { readonly from: string; readonly to: string },
  ): Promise<readonly AimedClass[]> {
    if (!Number.isInteger(most) || most < 1 || most > MAX_CLASSES) {
      throw invalid('classesGone.mostFrequent', `This is a whole number from 1 to ${MAX_CLASSES}.`);
    }
    const counted = await this.record.mostFrequent(asked, window, most + 1);
    const found = counted.filter(({ key }) => key !== UNKNOWN_CLASS).slice(0, most);
    if (found.length === 0) throw invalid('classesGone.mostFrequent', 'No class came in the days that were looked back at.');
    return found.map(({ key, count }) => ({ key, count }));
  }
}

/** What a statistic is counted in. */
export function unitOf(statistic: string): MetricUnit {
  if (statistic === 'COUNT' || statistic === 'PER_DAY') return statistic;
  // Shares of whatever kind say so.
  return statistic.startsWith('SHARE') ? 'SHARE' : 'SECONDS';
}

/** Whether a question was refused as one that cannot be answered. */
export function isBadInput(error: unknown): boolean {
  return error instanceof GraphQLError && error.extensions['code'] === 'BAD_USER_INPUT';
}

function invalid(path: string, message: string): DomainError {
  return new DomainError('INVALID', message, path);
}
