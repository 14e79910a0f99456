import type { DomainCommand, Occurrence } from '#event-sourcing';
import { refused } from '../incident.errors.js';
import type { IncidentEvent, IncidentKind, Severity } from '../incident.events.js';
import type { IncidentState } from '../incident.js';
import { inOrder, keysOf, MAX_TITLE, optionalText, present, textOf } from '../rules.js';

export interface DeclareIncident extends DomainCommand<'DeclareIncident'> {
  readonly incidentId: string;
  readonly title: string;
  readonly summary?: string;
  readonly severity: Severity;
  readonly kind: IncidentKind;
  readonly services: readonly string[];
  readonly detected: Occurrence;
  readonly impactStarted?: Occurrence;
}

export function declareIncident(command: DeclareIncident, state: IncidentState): readonly IncidentEvent[] {
  if (state.status !== 'UNKNOWN') throw refused.alreadyDeclared();
  const declared: IncidentEvent = {
    type: 'IncidentDeclared',
    data: {
      incidentId: command.incidentId,
      title: textOf('title', command.title, MAX_TITLE),
      ...present('summary', optionalText('summary', command.summary)),
      severity: command.severity,
      kind: command.kind,
      services: keysOf('services', command.services),
    },
    occurred: inOrder(command.detected),
  };
  return command.impactStarted === undefined
    ? [declared]
    : [declared, { type: 'ImpactStarted', data: {}, occurred: inOrder(command.impactStarted) }];
}
