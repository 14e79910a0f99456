export type { Told } from './told-log.js';
export { ToldLog } from './told-log.js';
