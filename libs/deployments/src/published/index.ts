export { Exposures } from './exposures.js';
export type { Exposure } from './exposures.js';
