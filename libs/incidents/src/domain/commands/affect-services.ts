import type { DomainCommand, Occurrence } from '#event-sourcing';
import { declaredOnly } from '../incident.errors.js';
import type { IncidentEvent } from '../incident.events.js';
import type { IncidentState } from '../incident.js';
import { inOrder, keysOf } from '../rules.js';

export interface AffectServices extends DomainCommand<'AffectServices'> {
  readonly services: readonly string[];
  readonly occurred: Occurrence;
}

export function affectServices(command: AffectServices, state: IncidentState): readonly IncidentEvent[] {
  const incident = declaredOnly(state);
  const services = keysOf('services', command.services).filter((key) => !incident.services.includes(key));
  return services.length === 0 ? [] : [{ type: 'ServicesAffected', data: { services }, occurred: inOrder(command.occurred) }];
}
