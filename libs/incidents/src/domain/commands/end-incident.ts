import type { DomainCommand, Occurrence } from '#event-sourcing';
import { declaredOnly, refused } from '../incident.errors.js';
import type { IncidentEvent, SideExit } from '../incident.events.js';
import type { IncidentState } from '../incident.js';
import { inOrder, MAX_KEY, optionalText, present } from '../rules.js';

/** Ends an incident by a side exit. Whether the other incident exists is for the sender to check. */
export interface EndIncident extends DomainCommand<'EndIncident'> {
  readonly exit: SideExit;
  readonly otherIncidentId?: string;
  readonly reason?: string;
  readonly occurred: Occurrence;
}

export function endIncident(command: EndIncident, state: IncidentState): readonly IncidentEvent[] {
  const incident = declaredOnly(state);
  const needsOther = command.exit === 'DUPLICATE' || command.exit === 'MERGED';
  const otherIncidentId = needsOther ? optionalText('otherIncidentId', command.otherIncidentId, MAX_KEY) : undefined;
  if (needsOther && otherIncidentId === undefined) throw refused.otherIncidentNeeded(command.exit);
  if (otherIncidentId === incident.incidentId) throw refused.otherIncidentIsItself();
  const { ending } = incident;
  if (ending?.exit === command.exit && ending.otherIncidentId === (otherIncidentId ?? null)) return [];
  if (incident.status === 'ENDED') throw refused.ended(ending?.exit ?? null);
  return [
    {
      type: 'IncidentEndedEarly',
      data: {
        exit: command.exit,
        ...present('otherIncidentId', otherIncidentId),
        ...present('reason', optionalText('reason', command.reason)),
      },
      occurred: inOrder(command.occurred),
    },
  ];
}
