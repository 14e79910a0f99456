import { EventVocabulary } from '#event-sourcing';
import type { Upcasters } from '#event-sourcing';
import type { IncidentCostEvent } from './incident-cost.events.js';

const upcasters: Upcasters<IncidentCostEvent> = { IncidentCostRecorded: [], IncidentCostRetracted: [], PersonHoursCorrected: [] };

/** The stored shapes of what incidents cost. */
export const incidentCostVocabulary = new EventVocabulary<IncidentCostEvent>(upcasters);
