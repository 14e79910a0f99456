import type { RecordedEvent } from '#event-sourcing';
import type { IncidentEvent } from '../domain/incident.events.js';
import { incidentIdOf } from '../domain/incident.js';

/** Folds a batch of events by the incidents that they are of, as `foldBatch` of the projections takes it. */
export const byIncident = {
  idOf: ({ stream }: RecordedEvent<IncidentEvent>): string => incidentIdOf(stream),
  begins: ({ event }: RecordedEvent<IncidentEvent>): boolean => event.type === 'IncidentDeclared',
};
