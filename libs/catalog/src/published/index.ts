export * from '../domain/service.events.js';
export { serviceVocabulary } from '../domain/service.upcasters.js';
export { serviceStream } from '../domain/service.js';
export { ServiceTeams } from './service-teams.js';
