import type { RecordedEvent } from '#event-sourcing';
import type { IncidentEvent } from '../domain/incident.events.js';
import type { Incident } from '../graphql/incident.type.js';

/** What other contexts may ask of the incidents. Injected; always reads the log, so it sees everything that was acknowledged. */
export abstract class IncidentDirectory {
  /**
   * The recorded events of an incident, oldest first; empty when it does not exist (or was not known yet).
   * @param asKnownAt ISO 8601 UTC: only what had been recorded by then.
   */
  abstract events(incidentId: string, asKnownAt?: string | null): Promise<readonly RecordedEvent<IncidentEvent>[]>;

  /** Whether the incident was declared. */
  abstract exists(incidentId: string): Promise<boolean>;

  /** The incident as GraphQL gives it; null when it does not exist. */
  abstract incident(incidentId: string): Promise<Incident | null>;

  /** The incident's reference, such as INC-42; null when it does not exist. */
  abstract reference(incidentId: string): Promise<string | null>;
}
