import { optionalTextFrom, present } from '#event-sourcing';
import type { DomainCommand, Occurrence } from '#event-sourcing';
import { currencyFrom } from '../../currencies.js';
import { decimalFrom, MONEY } from '../../decimals.js';
import { MAX_COSTS, MAX_NOTE, refused } from '../incident-cost.errors.js';
import type { CostKind, IncidentCostEvent } from '../incident-cost.events.js';
import type { IncidentCostState, RecordedCost } from '../incident-cost.js';

/** The incident cost that much money. */
export interface RecordIncidentCost extends DomainCommand<'RecordIncidentCost'> {
  readonly incidentId: string;
  readonly costId: string;
  readonly kind: CostKind;
  /** A decimal number. */
  readonly amount: string;
  readonly currency: string;
  readonly note?: string | null | undefined;
  readonly occurred: Occurrence;
}

export function recordIncidentCost(command: RecordIncidentCost, { costs, retracted }: IncidentCostState): readonly IncidentCostEvent[] {
  const { incidentId, costId, kind, occurred } = command;
  const amount = decimalFrom('amount', command.amount, MONEY);
  if (amount === '0') throw refused.nothing();
  const currency = currencyFrom('currency', command.currency);
  const cost = { costId, kind, amount, currency, ...present('note', optionalTextFrom('note', command.note, MAX_NOTE)) };
  const known = costs.find((one) => one.costId === costId);
  if (known !== undefined && saysTheSame(known, cost)) return [];
  if (known !== undefined || retracted.includes(costId)) throw refused.taken();
  if (costs.length >= MAX_COSTS) throw refused.tooMany();
  return [{ type: 'IncidentCostRecorded', occurred, data: { incidentId, ...cost } }];
}

function saysTheSame(a: RecordedCost, b: RecordedCost): boolean {
  return a.kind === b.kind && a.amount === b.amount && a.currency === b.currency && a.note === b.note;
}
