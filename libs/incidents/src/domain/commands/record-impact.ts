import type { DomainCommand, Occurrence } from '#event-sourcing';
import { declaredOnly, refused } from '../incident.errors.js';
import type { IncidentEvent } from '../incident.events.js';
import type { IncidentState } from '../incident.js';
import { inOrder, optionalText, present, sameOccurrence } from '../rules.js';

/** Says what is known of the harm: when it began, how many customers, what it was. What is left out stays as it was. */
export interface RecordImpact extends DomainCommand<'RecordImpact'> {
  readonly started?: Occurrence;
  readonly customersAffected?: number;
  readonly notes?: string;
  readonly reason?: string;
  /** When this came to be known. */
  readonly assessed: Occurrence;
}

export function recordImpact(command: RecordImpact, state: IncidentState): readonly IncidentEvent[] {
  const incident = declaredOnly(state);
  const { started, customersAffected: customers } = command;
  if (customers !== undefined && (!Number.isSafeInteger(customers) || customers < 0)) throw refused.notACount('customersAffected');
  const notes = optionalText('notes', command.notes);
  const reason = optionalText('reason', command.reason);
  const events: IncidentEvent[] = [];
  if (started !== undefined && (incident.impactStarted === null || !sameOccurrence(incident.impactStarted, started))) {
    events.push({ type: 'ImpactStarted', data: present('reason', reason), occurred: inOrder(started) });
  }
  const newCustomers = customers === incident.customersAffected ? undefined : customers;
  const newNotes = notes === incident.impactNotes ? undefined : notes;
  if (newCustomers !== undefined || newNotes !== undefined) {
    events.push({
      type: 'ImpactAssessed',
      data: { ...present('customersAffected', newCustomers), ...present('notes', newNotes), ...present('reason', reason) },
      occurred: inOrder(command.assessed),
    });
  }
  return events;
}
