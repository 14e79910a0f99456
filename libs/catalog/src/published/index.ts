export * from '../domain/service.events.js';
export { serviceVocabulary } from '../domain/service.upcasters.js';
export { serviceStream } from '../domain/service.js';
export { ServiceTeams } from './service-teams.js';
export { ServiceOwnership } from './service-ownership.js';
export type { Ownership } from './service-ownership.js';
export { requireServices } from './require-services.js';
export { ServicesOfTeams } from './services-of-teams.js';
