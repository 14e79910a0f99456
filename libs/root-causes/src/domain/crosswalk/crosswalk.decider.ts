import type { Decider } from '#event-sourcing';
import { defineCrosswalk } from './commands/define-crosswalk.js';
import type { DefineCrosswalk } from './commands/define-crosswalk.js';
import type { CrosswalkEvent } from './crosswalk.events.js';
import { evolve, initialState } from './crosswalk.js';
import type { CrosswalkState } from './crosswalk.js';

/** The write side of `rootCauseCrosswalk-<AXIS>-<list>`. */
export const crosswalkDecider: Decider<CrosswalkState, DefineCrosswalk, CrosswalkEvent> = {
  initialState,
  decide: defineCrosswalk,
  evolve,
};
