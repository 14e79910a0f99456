export { aLog, chainOf, exportOf } from './a-log.js';
export { recordedEvents } from './recorded-events.js';
