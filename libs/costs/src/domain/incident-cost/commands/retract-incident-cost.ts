import { textFrom } from '#event-sourcing';
import type { DomainCommand, Occurrence } from '#event-sourcing';
import { MAX_REASON, refused } from '../incident-cost.errors.js';
import type { IncidentCostEvent } from '../incident-cost.events.js';
import type { IncidentCostState } from '../incident-cost.js';

/** A cost that was recorded does not count after all. */
export interface RetractIncidentCost extends DomainCommand<'RetractIncidentCost'> {
  readonly incidentId: string;
  readonly costId: string;
  readonly reason: string;
  readonly occurred: Occurrence;
}

export function retractIncidentCost(command: RetractIncidentCost, { costs, retracted }: IncidentCostState): readonly IncidentCostEvent[] {
  const { incidentId, costId, occurred } = command;
  const reason = textFrom('reason', command.reason, MAX_REASON);
  if (retracted.includes(costId)) return [];
  if (!costs.some((cost) => cost.costId === costId)) throw refused.unknownCost();
  return [{ type: 'IncidentCostRetracted', occurred, data: { incidentId, costId, reason } }];
}
