export { EstimatedLabels } from './estimated-labels.js';
export type { EstimatedIncident } from './estimated-labels.js';
