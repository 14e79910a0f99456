import type { MonthPoint, ReportContent, ReportCost, ReportLoad, ReportMetric, Stretch } from '../domain/content.js';

export const sections = ['METRICS', 'MONTHS', 'CLASSES', 'FIXES', 'COSTS', 'GOALS', 'LOAD'] as const;
/** The parts of a report. */
export type Section = (typeof sections)[number];

/** What is measured, as a number's unit says. An ISO 4217 code for money. */
export type Unit = 'COUNT' | 'PER_DAY' | 'SECONDS' | 'SHARE' | 'RATIO' | 'CLASSES' | (string & {});

/** A number of a report, with all that has to be known to quote it. What does not apply is null, or empty. */
export interface Figure {
  readonly section: Section;
  /** What the number is of, within its section; with `statistic` it names the number. */
  readonly key: string;
  readonly name: string;
  readonly statistic: string;
  /** The stretch that it is of, from `from` up to, not including, `to`; ISO 8601 UTC. */
  readonly from: string;
  readonly to: string;
  /** Money is an exact decimal text. */
  readonly value: number | string | null;
  /** The bounds of the 95 % interval; for MONTHS the control limits. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly unit: Unit;
  readonly n: number | null;
  readonly open: number | null;
  readonly excluded: readonly { readonly reason: string; readonly count: number }[];
  /** What defines it, and which version of that. */
  readonly definition: string | null;
  readonly version: number | null;
  readonly verdict: string | null;
  /** Made of fewer than ten: not to be relied on. */
  readonly grey: boolean;
}

const FEW = 10;
const bare = { lower: null, upper: null, n: null, open: null, excluded: [], definition: null, version: null, verdict: null, grey: false };

/** Every number of a report, section by section, in the order in which it is shown. */
export function figuresOf(content: ReportContent): readonly Figure[] {
  return [
    ...within(content.window, content.metrics.flatMap(metricFigures)),
    ...monthFigures(content),
    ...classFigures(content),
    ...within(content.window, fixFigures(content)),
    ...within(content.window, costFigures('all', '', content.costs.total)),
    ...within(
      content.window,
      content.costs.classes.flatMap((cost) => costFigures(`class:${cost.key}`, cost.name, cost)),
    ),
    ...goalFigures(content),
    ...within(content.window, loadFigures('all', '', content.load.all)),
    ...within(
      content.window,
      content.load.services.flatMap((load) => loadFigures(`service:${load.service}`, load.service, load)),
    ),
  ];
}

/** A number before it is said which stretch it is of. */
type Unplaced = Omit<Figure, 'from' | 'to'>;

function within({ from, to }: Stretch, figures: readonly Unplaced[]): readonly Figure[] {
  return figures.map((figure) => ({ ...figure, from, to }));
}

/** What a number of a metric is measured in. */
export function unitOf(kind: ReportMetric['kind'], statistic: string): Unit {
  if (kind === 'DURATION') return statistic === 'SHARE_WITHIN' ? 'SHARE' : 'SECONDS';
  return statistic === 'PER_DAY' ? 'PER_DAY' : kind === 'SHARE' ? 'SHARE' : 'COUNT';
}

function metricFigures({ key, version, name, kind, values, n, open, excluded, grey }: ReportMetric): readonly Unplaced[] {
  return values.map(({ statistic, value, lower, upper, of = null }) => {
    const unit = unitOf(kind, statistic);
    return {
      ...bare,
      ...{ section: 'METRICS', key, name, statistic, value, lower, upper, unit, n: of ?? n, open, excluded },
      ...{ definition: key, version, grey: of === null ? grey : of < FEW },
    };
  });
}

function monthFigures({ months: { metric, stretches, points } }: ReportContent): readonly Figure[] {
  return points.map((point, index) => {
    const { from, to } = stretches[index] ?? { from: '', to: '' };
    const of = { section: 'MONTHS', key: from.slice(0, 7), name: from.slice(0, 7), from, to } as const;
    const definition = { definition: metric?.key ?? null, version: metric?.version ?? null };
    return { ...bare, ...of, statistic: 'INCIDENTS', unit: 'COUNT', ...limited(point), ...definition };
  });
}

function limited({ count, lower, upper, outside }: MonthPoint) {
  return { value: count, lower, upper, n: count, verdict: outside ? 'OUTSIDE_LIMITS' : null };
}

function classFigures({ window, previous, classes: { taxonomyVersion, counted } }: ReportContent): readonly Figure[] {
  return counted.flatMap((one): readonly Figure[] => {
    const { key, name, count, countLower, countUpper, previousCount, rateRatio, lower, upper, pValue, qValue, verdict } = one;
    const both = count + previousCount;
    const { from, to } = window;
    const of = { ...bare, section: 'CLASSES', key, name, from, to, definition: 'taxonomy', version: taxonomyVersion } as const;
    const ratio = { value: rateRatio, lower, upper, n: both, verdict, grey: both < FEW };
    return [
      { ...of, statistic: 'COUNT', value: count, lower: countLower, upper: countUpper, unit: 'COUNT', n: count },
      { ...of, statistic: 'PREVIOUS_COUNT', value: previousCount, unit: 'COUNT', n: previousCount, from: previous.from, to: previous.to },
      { ...of, statistic: 'RATE_RATIO', unit: 'RATIO', ...ratio },
      { ...of, statistic: 'P_VALUE', value: pValue, unit: 'SHARE', n: both },
      { ...of, statistic: 'Q_VALUE', value: qValue, unit: 'SHARE', n: both },
    ];
  });
}

function fixFigures({ fixes, classes: { taxonomyVersion } }: ReportContent): readonly Unplaced[] {
  return fixes.map(({ actionItemId, classKey, title, className, recurrencesSince, verdict }) => ({
    ...bare,
    section: 'FIXES',
    key: `${actionItemId}:${classKey}`,
    name: `${title} (${className})`,
    statistic: 'RECURRENCES',
    value: recurrencesSince,
    unit: 'COUNT',
    n: recurrencesSince,
    definition: 'taxonomy',
    version: taxonomyVersion,
    verdict,
  }));
}

function costFigures(key: string, name: string, cost: ReportCost): readonly Unplaced[] {
  const of = { ...bare, section: 'COSTS', key, name } as const;
  const { incidents, impactKnown, customersKnown, personTimeKnown, moneyKnown } = cost;
  return [
    { ...of, statistic: 'INCIDENTS', value: incidents, unit: 'COUNT', n: incidents },
    { ...of, statistic: 'IMPACT', unit: 'SECONDS', ...summed(cost.impactSeconds, impactKnown) },
    { ...of, statistic: 'CUSTOMERS', unit: 'COUNT', ...summed(cost.customers, customersKnown) },
    { ...of, statistic: 'PERSON_TIME', unit: 'SECONDS', ...summed(cost.personSeconds, personTimeKnown) },
    ...cost.money.map(({ amount, currency }) => {
      return { ...of, statistic: `MONEY_${currency}`, value: amount, unit: currency, n: moneyKnown, grey: moneyKnown < FEW };
    }),
  ];
}

/** A sum of what is known; of nothing it is no number, since nobody said that it was 0. */
function summed(value: number | null, known: number) {
  return { value: known === 0 ? null : value, n: known, grey: known < FEW };
}

function goalFigures({ goals }: ReportContent): readonly Figure[] {
  return goals.flatMap(({ goalId, title, version, target, unit, periods }) =>
    periods.flatMap(({ from, to, reached, lower, upper, n, status }): readonly Figure[] => {
      const of = {
        ...bare,
        section: 'GOALS',
        key: `${goalId}:${from.slice(0, 10)}`,
        name: title,
        from,
        to,
        unit,
        definition: goalId,
        version,
      } as const;
      return [
        { ...of, statistic: 'REACHED', value: reached, lower, upper, n, verdict: status, grey: n < FEW && unit !== 'COUNT' },
        { ...of, statistic: 'TARGET', value: target },
      ];
    }),
  );
}

/** Reports of earlier days have 0 where nobody said how long anybody was there. */
function timeOf({ incidents, personSeconds }: ReportLoad): number | null {
  return incidents > 0 && personSeconds === 0 ? null : personSeconds;
}

function loadFigures(key: string, name: string, load: ReportLoad): readonly Unplaced[] {
  const of = { ...bare, section: 'LOAD', key, name, n: load.turns } as const;
  const grey = load.turns < FEW;
  return [
    { ...of, statistic: 'INCIDENTS', value: load.incidents, unit: 'COUNT', n: load.incidents },
    { ...of, statistic: 'ATTENDED', value: load.attended, unit: 'COUNT', n: load.incidents },
    { ...of, statistic: 'PEOPLE', value: load.people, unit: 'COUNT' },
    { ...of, statistic: 'TURNS', value: load.turns, unit: 'COUNT' },
    { ...of, statistic: 'EVENNESS', value: load.evenness, unit: 'SHARE', verdict: load.verdict, grey },
    { ...of, statistic: 'EVENNESS_BY_CHANCE', value: load.evennessByChance, unit: 'SHARE', grey },
    { ...of, statistic: 'LARGEST_SHARE', value: load.largestShare, unit: 'SHARE', grey },
    { ...of, statistic: 'PEOPLE_WITH_HALF', value: load.half, unit: 'COUNT', grey },
    { ...of, statistic: 'PERSON_TIME', value: timeOf(load), unit: 'SECONDS' },
    { ...of, statistic: 'LARGEST_SHARE_OF_TIME', value: load.largestShareOfTime, unit: 'SHARE', grey },
  ];
}
