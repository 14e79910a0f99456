export { exchangeOn } from './exchange.js';
export type { Exchange } from './exchange.js';
