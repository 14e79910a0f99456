import type { DomainCommand, Occurrence } from '#event-sourcing';
import { declaredOnly } from '../incident.errors.js';
import type { IncidentEvent } from '../incident.events.js';
import type { IncidentState } from '../incident.js';
import { inOrder, keysOf, textOf } from '../rules.js';

/** Services turned out not to be affected. */
export interface ClearServices extends DomainCommand<'ClearServices'> {
  readonly services: readonly string[];
  readonly reason: string;
  readonly occurred: Occurrence;
}

export function clearServices(command: ClearServices, state: IncidentState): readonly IncidentEvent[] {
  const incident = declaredOnly(state);
  const reason = textOf('reason', command.reason);
  const services = keysOf('services', command.services).filter((key) => incident.services.includes(key));
  return services.length === 0 ? [] : [{ type: 'ServicesCleared', data: { services, reason }, occurred: inOrder(command.occurred) }];
}
