export * from '../domain/deployment.events.js';
export { deploymentStream, PRODUCTION } from '../domain/deployment.js';
export { deploymentVocabulary } from '../domain/deployment.upcasters.js';
export * from '../domain/requests/requests.events.js';
export { requestsVocabulary } from '../domain/requests/requests.upcasters.js';
export { Exposures } from './exposures.js';
export type { Exposure } from './exposures.js';
export { ProductionDeployments } from './production-deployments.js';
export type { DeploymentTally, LeadTimes } from './production-deployments.js';
