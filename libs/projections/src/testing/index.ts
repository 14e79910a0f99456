export { differencesBetween, expectRebuiltEqualsLive } from './generations.js';
export type { Projected } from './projected.js';
export { projected } from './projected.js';
export type { Told } from './told-log.js';
export { ToldLog } from './told-log.js';
