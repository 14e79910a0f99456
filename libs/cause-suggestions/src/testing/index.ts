export { madeUpIncidents } from './made-up-incidents.js';
export type { MadeUpIncident } from './made-up-incidents.js';
