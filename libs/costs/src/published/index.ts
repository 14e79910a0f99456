export * from '../domain/incident-cost/incident-cost.events.js';
export { incidentCostStream } from '../domain/incident-cost/incident-cost.js';
export { incidentCostVocabulary } from '../domain/incident-cost/incident-cost.upcasters.js';
export * from '../domain/rates/rates.events.js';
export { RATES_STREAM } from '../domain/rates/rates.js';
export { ratesVocabulary } from '../domain/rates/rates.upcasters.js';
export { ClassCosts } from './class-costs.js';
export type { AskedCosts, ClassCost, Money, SummedCost } from './class-costs.js';
