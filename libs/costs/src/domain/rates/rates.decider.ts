import type { Decider } from '#event-sourcing';
import { setCostRates } from './commands/set-cost-rates.js';
import type { SetCostRates } from './commands/set-cost-rates.js';
import type { RatesEvent } from './rates.events.js';
import { evolve, initialState } from './rates.js';
import type { RatesState } from './rates.js';

export type RatesCommand = SetCostRates;

/** The write side of the rates. */
export const ratesDecider: Decider<RatesState, RatesCommand, RatesEvent> = { initialState, evolve, decide: setCostRates };
