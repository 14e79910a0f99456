import { incidentListProjection } from './read-models/list/incident-list.projection.js';

export { incidentCommands } from './incident-commands.js';
export { IncidentsModule } from './incidents.module.js';
export { incidentVocabulary } from './domain/incident.upcasters.js';
export const incidentProjections = [incidentListProjection];
