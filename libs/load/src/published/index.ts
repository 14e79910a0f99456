export { LoadSpread } from './load-spread.js';
export type { AskedLoad, ServiceLoad, SharedLoad } from './load-spread.js';
