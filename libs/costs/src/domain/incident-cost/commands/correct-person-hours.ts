import { textFrom } from '#event-sourcing';
import type { DomainCommand, Occurrence } from '#event-sourcing';
import { decimalFrom, HOURS } from '../../decimals.js';
import { MAX_REASON } from '../incident-cost.errors.js';
import type { IncidentCostEvent } from '../incident-cost.events.js';
import type { IncidentCostState } from '../incident-cost.js';

/** People spent other hours in the incident than their roles say. Null: what their roles say holds again. */
export interface CorrectPersonHours extends DomainCommand<'CorrectPersonHours'> {
  readonly incidentId: string;
  /** A decimal number. */
  readonly hours: string | null;
  readonly reason: string;
  readonly occurred: Occurrence;
}

export function correctPersonHours(command: CorrectPersonHours, state: IncidentCostState): readonly IncidentCostEvent[] {
  const { incidentId, occurred } = command;
  const hours = command.hours === null ? null : decimalFrom('hours', command.hours, HOURS);
  const reason = textFrom('reason', command.reason, MAX_REASON);
  return hours === state.hours ? [] : [{ type: 'PersonHoursCorrected', occurred, data: { incidentId, hours, reason } }];
}
