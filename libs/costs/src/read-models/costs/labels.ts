import { asStorable } from '#event-sourcing';
import { isCounted } from '#incidents/published';
import { causeAxes, setKey } from '#root-causes/published';
import type { CauseAxis } from '#root-causes/published';
import { tenThousandths } from '../../pricing/exact.js';
import type { PricedPart } from '../../pricing/price.js';
import type { CostAmountRow, CostLabelRow, CostServiceRow } from './cost.rows.js';
import type { CostedIncident } from './costed-incident.js';
import { quantitiesOf, valuesOf } from './quantities.js';
import type { RecordedCosts } from './recorded-costs.js';

/** What every incident counts under, labelled or not; its only class is ''. */
export const INCIDENTS = 'INCIDENT';

/** What incidents count under that have several classes on an axis: the set of those, so that none counts twice where classes count as one. */
export type SetAxis = `${CauseAxis} SET`;

export type LabelAxis = CauseAxis | SetAxis | typeof INCIDENTS;

export function setsOf(axis: CauseAxis): SetAxis {
  return `${axis} SET`;
}

/** The bits of what is known of an incident. */
export const known: Readonly<Record<PricedPart | 'MONEY', number>> = { IMPACT: 1, CUSTOMERS: 2, PERSON_TIME: 4, MONEY: 8 };

/** The rows that an incident is counted by; none while it is not counted. */
export interface CountedRows {
  readonly labels: readonly CostLabelRow[];
  readonly amounts: readonly CostAmountRow[];
  readonly services: readonly CostServiceRow[];
}

const noRows: CountedRows = { labels: [], amounts: [], services: [] };

export function countedRows(incident: CostedIncident, recorded: RecordedCosts): CountedRows {
  const { id: incidentId, detectedAt, severity, services } = incident.outline;
  if (!isCounted(incident.outline)) return noRows;
  const values = valuesOf(quantitiesOf(incident, recorded.hours?.hours ?? null));
  const amounts = amountsOf(incidentId, recorded);
  const bits =
    bitOf('IMPACT', values.IMPACT) |
    bitOf('CUSTOMERS', values.CUSTOMERS) |
    bitOf('PERSON_TIME', values.PERSON_TIME) |
    bitOf('MONEY', amounts[0] ?? null);
  const impact = BigInt(values.IMPACT ?? 0);
  const customers = BigInt(values.CUSTOMERS ?? 0);
  const people = BigInt(values.PERSON_TIME ?? 0);
  const labels: CostLabelRow[] = [];
  for (const { axis, classKey } of namesOf(incident)) {
    labels.push({ axis, classKey, detectedAt, incidentId, severity, known: bits, impact, customers, people });
  }
  return { labels, amounts, services: [...storable(services)].map((service) => ({ service, detectedAt, incidentId })) };
}

function bitOf(part: keyof typeof known, value: unknown): number {
  return value === null ? 0 : known[part];
}

function* namesOf({ outline: { classes } }: CostedIncident): Iterable<{ readonly axis: LabelAxis; readonly classKey: string }> {
  yield { axis: INCIDENTS, classKey: '' };
  for (const axis of causeAxes) {
    const keys = storable(classes[axis] ?? []);
    for (const classKey of keys) yield { axis, classKey };
    if (keys.size > 1) yield { axis: setsOf(axis), classKey: setKey(keys) };
  }
}

function amountsOf(incidentId: string, { costs }: RecordedCosts): readonly CostAmountRow[] {
  const sums = new Map<string, bigint>();
  for (const { currency, amount } of costs) sums.set(currency, (sums.get(currency) ?? 0n) + tenThousandths(amount));
  return [...sums].map(([currency, amount]) => ({ incidentId, currency, amount }));
}

function storable(keys: readonly string[]): ReadonlySet<string> {
  return new Set(keys.map(asStorable));
}
