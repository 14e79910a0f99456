export { incidentCommands } from './incident-commands.js';
export { IncidentsModule } from './incidents.module.js';
export { incidentVocabulary } from './domain/incident.upcasters.js';
