import { lineFrom, optionalTextFrom, present } from '#event-sourcing';
import { MAX_DAYS, MAX_DESCRIPTION, MAX_KEY, MAX_NAME, MAX_SECONDS, MAX_VALUES, refused } from './metric.errors.js';
import { milestones } from './metric.events.js';
import type { CountedThing, MetricKind, MetricTerms, Milestone, Population, Statistic, VisitTaken } from './metric.events.js';

/** What a caller says of a metric. Null counts as not said. */
export interface GivenTerms {
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly kind: MetricKind;
  readonly from?: Milestone | null | undefined;
  readonly to?: Milestone | null | undefined;
  /** FIRST when left out. */
  readonly visit?: VisitTaken | null | undefined;
  /** Seconds. */
  readonly within?: number | null | undefined;
  readonly counted?: CountedThing | null | undefined;
  readonly days?: number | null | undefined;
  readonly population?: GivenPopulation | null | undefined;
  /** All that the kind has, when left out; SHARE_WITHIN where there is a limit. */
  readonly statistics?: readonly Statistic[] | null | undefined;
}

export interface GivenPopulation {
  /** LIVE and RETROSPECTIVE when left out, where the metric is of incidents. */
  readonly kinds?: readonly string[] | null | undefined;
  readonly severities?: readonly string[] | null | undefined;
  readonly services?: readonly string[] | null | undefined;
  /** All of them when left out, where the metric is of incidents. */
  readonly sideExitsLeftOut?: readonly string[] | null | undefined;
  readonly causedByDeployment?: boolean | null | undefined;
}

const statisticsOf: Readonly<Record<MetricKind, readonly Statistic[]>> = {
  DURATION: ['MEDIAN', 'P90', 'GEOMETRIC_MEAN', 'SHARE_WITHIN'],
  COUNT: ['COUNT', 'PER_DAY'],
  SHARE: ['SHARE'],
};
const countedBy: Readonly<Record<Exclude<MetricKind, 'DURATION'>, readonly CountedThing[]>> = {
  COUNT: ['INCIDENTS', 'DEPLOYMENTS'],
  SHARE: ['FAILED_DEPLOYMENTS', 'DONE_ACTION_ITEMS', 'UNKNOWN_CAUSES', 'TIMELY_POSTMORTEMS'],
};
const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** @throws DomainError INVALID unless a metric may have the key. */
export function keyOf(text: string): string {
  const key = text.trim();
  if (key.length > MAX_KEY || !KEY.test(key)) throw refused.notAKey();
  return key;
}

/** The terms as they are recorded. @throws DomainError INVALID for terms that contradict each other. */
export function termsOf(given: GivenTerms): MetricTerms {
  const { kind } = given;
  const measured = kind === 'DURATION' ? durationOf(given) : countingOf(kind, given);
  const population = populationOf(given.population ?? {}, subjectOf(measured), kind);
  if (measured.from === 'DEPLOYED' && population.causedByDeployment !== true) throw refused.causedOnly();
  const wanted = distinct('statistics', given.statistics);
  if (wanted.some((one) => !statisticsOf[kind].includes(one))) throw refused.notOfThisKind('statistics', kind);
  return {
    name: lineFrom('name', given.name, MAX_NAME),
    ...present('description', optionalTextFrom('description', given.description, MAX_DESCRIPTION)),
    kind,
    ...measured,
    population,
    statistics: statisticsFor(kind, wanted, measured.within),
  };
}

function statisticsFor(kind: MetricKind, wanted: readonly Statistic[], within: number | undefined): readonly Statistic[] {
  const hasLimit = within !== undefined;
  if (wanted.length === 0) return statisticsOf[kind].filter((one) => one !== 'SHARE_WITHIN' || hasLimit);
  if (wanted.includes('SHARE_WITHIN') !== hasLimit) throw refused.notOfLimit();
  return wanted;
}

/** Whether both say the same. */
export function sameTerms(a: MetricTerms, b: MetricTerms): boolean {
  return JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));
}

function inOrder({ name, description, kind, from, to, visit, within, counted, days, population, statistics }: MetricTerms) {
  const { kinds, severities, services, sideExitsLeftOut, causedByDeployment } = population;
  const who = [kinds, severities, services, sideExitsLeftOut, causedByDeployment];
  return [name, description, kind, from, to, visit, within, counted, days, who, statistics];
}

type Measured = Pick<MetricTerms, 'from' | 'to' | 'visit' | 'within' | 'counted' | 'days'>;

function durationOf({ kind, from, to, visit, within, counted, days }: GivenTerms): Measured {
  if (from == null) throw refused.missing('from', kind);
  if (to == null) throw refused.missing('to', kind);
  if (counted != null) throw refused.outOfPlace('counted', kind);
  if (days != null) throw refused.outOfPlace('days', kind);
  const isOfChanges = from === 'COMMITTED';
  if (milestones.indexOf(from) >= milestones.indexOf(to) || isOfChanges !== (to === 'DEPLOYED')) throw refused.notBehind();
  if (within != null && (!Number.isInteger(within) || within < 1 || within > MAX_SECONDS)) throw refused.notSeconds();
  return { from, to, visit: visit ?? 'FIRST', ...present('within', within) };
}

function countingOf(kind: Exclude<MetricKind, 'DURATION'>, { from, to, visit, within, counted, days }: GivenTerms): Measured {
  for (const [path, value] of Object.entries({ from, to, visit, within })) if (value != null) throw refused.outOfPlace(path, kind);
  if (counted == null) throw refused.missing('counted', kind);
  if (!countedBy[kind].includes(counted)) throw refused.notOfThisKind('counted', kind);
  if (counted !== 'DONE_ACTION_ITEMS') {
    if (days != null) throw refused.outOfPlace('days', kind);
    return { counted };
  }
  if (days == null) throw refused.missing('days', kind);
  if (!Number.isInteger(days) || days < 1 || days > MAX_DAYS) throw refused.notDays();
  return { counted, days };
}

type Subject = 'INCIDENTS' | 'ACTION_ITEMS' | 'DEPLOYMENTS';

function subjectOf({ from, counted }: Measured): Subject {
  if (counted === 'DONE_ACTION_ITEMS') return 'ACTION_ITEMS';
  return from === 'COMMITTED' || counted === 'DEPLOYMENTS' || counted === 'FAILED_DEPLOYMENTS' ? 'DEPLOYMENTS' : 'INCIDENTS';
}

const usual = { kinds: ['LIVE', 'RETROSPECTIVE'], sideExitsLeftOut: ['FALSE_POSITIVE', 'DUPLICATE', 'MERGED', 'CANCELLED'] };

function populationOf(given: GivenPopulation, subject: Subject, kind: MetricKind): Population {
  const { kinds, severities, services, sideExitsLeftOut, causedByDeployment } = given;
  if (causedByDeployment === true && (subject !== 'INCIDENTS' || kind !== 'DURATION')) {
    throw refused.outOfPlace('population.causedByDeployment', kind);
  }
  const ofIncidents = Object.entries({ kinds, severities, sideExitsLeftOut }).filter(([, list]) => list != null && list.length > 0);
  const [first] = subject === 'DEPLOYMENTS' ? ofIncidents : [];
  if (first !== undefined) throw refused.outOfPlace(`population.${first[0]}`, 'metric of deployments');
  const unsaid = subject === 'INCIDENTS' ? usual : { kinds: [], sideExitsLeftOut: [] };
  const keys = distinct('population.services', services).map((key, index) => lineFrom(`population.services.${index}`, key, MAX_NAME));
  return {
    ...listed('kinds', distinct('population.kinds', kinds ?? unsaid.kinds)),
    ...listed('severities', distinct('population.severities', severities)),
    ...listed('services', keys),
    sideExitsLeftOut: distinct('population.sideExitsLeftOut', sideExitsLeftOut ?? unsaid.sideExitsLeftOut),
    ...(causedByDeployment === true ? { causedByDeployment } : {}),
  };
}

function listed<Key extends string>(key: Key, values: readonly string[]): { readonly [K in Key]?: readonly string[] } {
  return present(key, values.length === 0 ? null : values);
}

function distinct<Value extends string>(path: string, values: readonly Value[] | null | undefined): readonly Value[] {
  const found = [...new Set(values ?? [])];
  if (found.length > MAX_VALUES) throw refused.tooMany(path, found.length);
  return found;
}
