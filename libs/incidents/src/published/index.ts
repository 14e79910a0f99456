export * from '../domain/incident.events.js';
export { incidentVocabulary } from '../domain/incident.upcasters.js';
export { incidentStream } from '../domain/incident.js';
export * from '../read-models/facts/incident-facts.js';
export * from '../read-models/facts/measurements.js';
export * from '../read-models/timeline/timeline.js';
export { describeEvent } from '../read-models/timeline/describe-event.js';
export { IncidentDirectory } from './incident-directory.js';
export { IncidentList } from './incident-list.js';
