import type { Decider } from '#event-sourcing';
import { mergeRootCauseClasses } from './commands/merge-root-cause-classes.js';
import type { MergeRootCauseClasses } from './commands/merge-root-cause-classes.js';
import { splitRootCauseClass } from './commands/split-root-cause-class.js';
import type { SplitRootCauseClass } from './commands/split-root-cause-class.js';
import type { TaxonomyEvent } from './taxonomy.events.js';
import { evolve, initialState } from './taxonomy.js';
import type { TaxonomyState } from './taxonomy.js';

export type TaxonomyCommand = SplitRootCauseClass | MergeRootCauseClasses;

function decide(command: TaxonomyCommand, state: TaxonomyState): readonly TaxonomyEvent[] {
  switch (command.type) {
    case 'SplitRootCauseClass':
      return splitRootCauseClass(command, state);
    case 'MergeRootCauseClasses':
      return mergeRootCauseClasses(command, state);
  }
}

/** The write side of `rootCauseTaxonomy-<AXIS>`. */
export const taxonomyDecider: Decider<TaxonomyState, TaxonomyCommand, TaxonomyEvent> = { initialState, decide, evolve };
