import type { DomainCommand, Occurrence } from '#event-sourcing';
import { declaredOnly } from '../incident.errors.js';
import type { IncidentEvent, Severity } from '../incident.events.js';
import type { IncidentState } from '../incident.js';
import { inOrder, optionalText, present } from '../rules.js';

export interface ChangeSeverity extends DomainCommand<'ChangeSeverity'> {
  readonly severity: Severity;
  readonly reason?: string;
  readonly occurred: Occurrence;
}

export function changeSeverity(command: ChangeSeverity, state: IncidentState): readonly IncidentEvent[] {
  const incident = declaredOnly(state);
  if (incident.severity === command.severity) return [];
  return [
    {
      type: 'SeverityChanged',
      data: { from: incident.severity, to: command.severity, ...present('reason', optionalText('reason', command.reason)) },
      occurred: inOrder(command.occurred),
    },
  ];
}
