import { pseudonymFrom } from '#event-sourcing';
import type { DomainCommand, Occurrence } from '#event-sourcing';
import { declaredOnly, refused } from '../incident.errors.js';
import type { IncidentEvent } from '../incident.events.js';
import type { IncidentState } from '../incident.js';
import { inOrder, MAX_KEY, textOf } from '../rules.js';

export interface ReleaseRole extends DomainCommand<'ReleaseRole'> {
  readonly role: string;
  readonly personId: string;
  readonly occurred: Occurrence;
}

export function releaseRole(command: ReleaseRole, state: IncidentState): readonly IncidentEvent[] {
  const incident = declaredOnly(state);
  const role = textOf('role', command.role, MAX_KEY);
  const personId = pseudonymFrom('personId', command.personId);
  if (!incident.roles.some((held) => held.role === role && held.personId === personId)) throw refused.roleNotHeld();
  return [{ type: 'RoleReleased', data: { role, personId }, occurred: inOrder(command.occurred) }];
}
