import { pseudonymFrom } from '#event-sourcing';
import type { DomainCommand, Occurrence } from '#event-sourcing';
import { declaredOnly } from '../incident.errors.js';
import type { IncidentEvent } from '../incident.events.js';
import type { IncidentState } from '../incident.js';
import { inOrder, MAX_KEY, textOf } from '../rules.js';

/** A role may have several holders; who takes it over is assigned, and whoever leaves it is released. */
export interface AssignRole extends DomainCommand<'AssignRole'> {
  readonly role: string;
  readonly personId: string;
  readonly occurred: Occurrence;
}

export function assignRole(command: AssignRole, state: IncidentState): readonly IncidentEvent[] {
  const incident = declaredOnly(state);
  const role = textOf('role', command.role, MAX_KEY);
  const personId = pseudonymFrom('personId', command.personId);
  if (incident.roles.some((held) => held.role === role && held.personId === personId)) return [];
  return [{ type: 'RoleAssigned', data: { role, personId }, occurred: inOrder(command.occurred) }];
}
