import type { ReportContent, ReportCost, ReportGoal, ReportGoalPeriod, ReportLoad } from '../domain/content.js';
import { unitOf } from '../content/figures.js';
import { amount, duration, hours, inUnit, interval, inWords, leftOut, money, share, windowInWords } from './wording.js';

/** A cell: what it says, and whether it is too few to rely on. */
export interface Cell {
  readonly text: string;
  /** What is said with it in smaller letters. */
  readonly detail?: string;
  readonly grey?: boolean;
}

/** A table of a report in words, for every form in which people read it. The first cell of a row names it. */
export interface Table {
  readonly id: string;
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** What has to be said under it. */
  readonly note: string | null;
}

/** The place of the cell that says of its row that it is too few to rely on: the first greyed number; -1 where none is. */
export function placeOfMark(row: readonly Cell[]): number {
  return row.findIndex(({ text, grey }) => grey === true && /\d/.test(text));
}

const FEW = 10;
const none = 'none recorded';

/** The tables of a report, in the order in which they are read; each is there, with no rows where there is nothing. */
export function tablesOf(content: ReportContent): readonly Table[] {
  return [metricsTable(content), classesTable(content), fixesTable(content), costsTable(content), goalsTable(content), loadTable(content)];
}

function metricsTable({ metrics }: ReportContent): Table {
  const rows = metrics.flatMap(({ name, key, version, kind, values, n, open, excluded, grey }) =>
    values.map(({ statistic, value, lower, upper, of = null }, index): readonly Cell[] => {
      const unit = unitOf(kind, statistic);
      const few = (of === null ? grey : of < FEW) ? { grey: true } : {};
      const bounds = value === null ? '' : interval(lower, upper, unit);
      return [
        index === 0 ? { text: name, detail: `${key}, definition ${version}` } : { text: '' },
        { text: inWords(statistic) },
        { text: inUnit(value, unit), ...(bounds === '' ? {} : { detail: bounds }), ...few },
        { text: amount(of ?? n), ...(of !== null ? { detail: `of ${amount(n)}` } : open > 0 ? { detail: `${amount(open)} open` } : {}) },
        { text: index === 0 ? leftOut(excluded) : '' },
      ];
    }),
  );
  return { id: 'metrics', heading: 'Numbers', columns: ['Metric', 'Statistic', 'Value', 'n', 'Left out'], rows, note: null };
}

function classesTable({ classes: { counted, taxonomyVersion } }: ReportContent): Table {
  const rows = counted.map((one): readonly Cell[] => {
    const { key, name, count, previousCount, rateRatio, lower, upper, qValue, verdict } = one;
    const few = count + previousCount < FEW ? { grey: true } : {};
    const ratio = rateRatio === null ? (previousCount === 0 ? 'none before' : 'not enough data') : inUnit(rateRatio, 'RATIO');
    return [
      { text: name, detail: key },
      { text: amount(count) },
      { text: amount(previousCount) },
      { text: ratio, detail: interval(lower, upper, 'RATIO'), ...few },
      { text: qValue === null ? '' : amount(qValue, 2), ...few },
      { text: inWords(verdict), ...few },
    ];
  });
  return {
    id: 'classes',
    heading: 'What keeps coming back',
    columns: ['Class', 'Incidents', 'Before', 'Rate ratio', 'q', 'Verdict'],
    rows,
    note: `Counted by version ${taxonomyVersion} of the classes. q is corrected for how many classes were compared.`,
  };
}

function fixesTable({ fixes }: ReportContent): Table {
  const rows = fixes.map(({ title, className, completedAt, recurrencesSince, verdict }): readonly Cell[] => [
    { text: title, detail: className },
    { text: completedAt.slice(0, 10) },
    { text: amount(recurrencesSince) },
    { text: inWords(verdict) },
  ]);
  return {
    id: 'fixes',
    heading: 'What was done, and whether it held',
    columns: ['Fix', 'Completed', 'Came back', 'Verdict'],
    rows,
    note: null,
  };
}

function costsTable({ costs: { total, classes } }: ReportContent): Table {
  const rows = [costRow('All incidents', null, total), ...classes.map((cost) => costRow(cost.name, cost.key, cost))];
  return {
    id: 'costs',
    heading: 'What it cost',
    columns: ['Class', 'Incidents', 'Impact', 'Customers', 'People’s time', 'Money'],
    rows: total.incidents === 0 ? [] : rows,
    note: 'An incident with several classes is whole under each. Sums are over the incidents of which the record says so, whose number stands beside them.',
  };
}

function costRow(name: string, key: string | null, cost: ReportCost): readonly Cell[] {
  const told = (text: string, known: number): Cell =>
    known === 0 ? { text: none, grey: true } : { text, detail: `of ${amount(known)}`, ...(known < FEW ? { grey: true } : {}) };
  const summed = (value: number | null, known: number, inWordsOf: (value: number) => string): Cell =>
    told(value === null ? none : inWordsOf(value), known);
  const paid = cost.money.map(({ amount: value, currency }) => money(value, currency)).join(', ');
  return [
    { text: name, ...(key === null ? {} : { detail: key }) },
    { text: amount(cost.incidents) },
    summed(cost.impactSeconds, cost.impactKnown, duration),
    summed(cost.customers, cost.customersKnown, (value) => amount(value, 12)),
    summed(cost.personSeconds, cost.personTimeKnown, hours),
    told(paid, cost.moneyKnown),
  ];
}

const comparisons: Readonly<Record<ReportGoal['comparison'], string>> = {
  BELOW: 'below',
  AT_MOST: 'at most',
  ABOVE: 'above',
  AT_LEAST: 'at least',
};

/** `below 1`. */
export function targetInWords({ comparison, target, unit }: Pick<ReportGoal, 'comparison' | 'target' | 'unit'>): string {
  return `${comparisons[comparison]} ${inUnit(target, unit)}`;
}

function goalsTable({ goals }: ReportContent): Table {
  const rows = goals.flatMap((goal) => goal.periods.map((period, index) => goalRow(goal, period, index)));
  return { id: 'goals', heading: 'Goals', columns: ['Goal', 'Period', 'Reached', 'n', 'Stands'], rows, note: null };
}

function goalRow(goal: ReportGoal, period: ReportGoalPeriod, index: number): readonly Cell[] {
  const { reached, lower, upper, n, status, certain } = period;
  const bounds = reached === null ? '' : interval(lower, upper, goal.unit);
  const isJudged = status === 'MET' || status === 'MISSED';
  return [
    index === 0 ? { text: goal.title, detail: `${targetInWords(goal)}, version ${goal.version}` } : { text: '' },
    { text: windowInWords(period) },
    { text: inUnit(reached, goal.unit), ...(bounds === '' ? {} : { detail: bounds }) },
    { text: amount(n) },
    { text: inWords(status), ...(isJudged && !certain ? { detail: 'could be chance' } : {}) },
  ];
}

function loadTable({ load: { all, services } }: ReportContent): Table {
  const rows = [loadRow('All services', all), ...services.map((load) => loadRow(load.service, load))];
  return {
    id: 'load',
    heading: 'How the work was spread',
    columns: ['Service', 'Incidents', 'People', 'Turns', 'Largest share', 'Half by', 'Evenness', 'Verdict'],
    rows: all.turns === 0 ? [] : rows,
    note: 'A turn is a person in an incident; nobody is named. Evenness is 1 where all had as many turns; beside it, what chance alone would give.',
  };
}

function loadRow(name: string, load: ReportLoad): readonly Cell[] {
  const { evenness, evennessByChance, largestShare, half, turns, verdict } = load;
  const few = turns < FEW ? { grey: true } : {};
  const chance = evennessByChance === null ? {} : { detail: `by chance ${amount(evennessByChance, 2)}` };
  return [
    { text: name },
    { text: amount(load.incidents) },
    { text: amount(load.people) },
    { text: amount(turns) },
    { text: largestShare === null ? 'not enough data' : share(largestShare), ...few },
    { text: half === 0 ? '' : amount(half), ...few },
    { text: evenness === null ? 'not enough data' : amount(evenness, 2), ...chance, ...few },
    { text: inWords(verdict), ...few },
  ];
}
