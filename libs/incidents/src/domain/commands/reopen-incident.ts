import type { DomainCommand, Occurrence } from '#event-sourcing';
import { declaredOnly, refused } from '../incident.errors.js';
import { stages } from '../incident.events.js';
import type { IncidentEvent, Stage } from '../incident.events.js';
import type { IncidentState } from '../incident.js';
import { inOrder, textOf } from '../rules.js';

export interface ReopenIncident extends DomainCommand<'ReopenIncident'> {
  readonly to: Stage;
  readonly reason: string;
  readonly occurred: Occurrence;
}

/** Takes an incident back to an earlier stage, or opens it again after it ended. */
export function reopenIncident(command: ReopenIncident, state: IncidentState): readonly IncidentEvent[] {
  const incident = declaredOnly(state);
  const reason = textOf('reason', command.reason);
  const occurred = inOrder(command.occurred);
  if (command.to === 'CLOSED') throw refused.reopeningToClosed();
  if (stages.indexOf(command.to) > stages.indexOf(incident.stage)) {
    throw incident.status === 'ENDED' ? refused.reopeningAhead(incident.stage) : refused.notAFallBack(incident.stage, command.to);
  }
  if (incident.status === 'ENDED') return [{ type: 'IncidentReopened', data: { to: command.to, reason }, occurred }];
  if (command.to === incident.stage) return [];
  return [{ type: 'StageEntered', data: { from: incident.stage, to: command.to, inferred: false, reason }, occurred }];
}
