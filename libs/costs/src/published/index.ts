export { ClassCosts } from './class-costs.js';
export type { AskedCosts, ClassCost, Money, SummedCost } from './class-costs.js';
