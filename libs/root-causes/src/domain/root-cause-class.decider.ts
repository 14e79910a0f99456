import type { Decider } from '#event-sourcing';
import { defineRootCauseClass } from './commands/define-root-cause-class.js';
import type { DefineRootCauseClass } from './commands/define-root-cause-class.js';
import { ensureRootCauseClass } from './commands/ensure-root-cause-class.js';
import type { EnsureRootCauseClass } from './commands/ensure-root-cause-class.js';
import { reinstateRootCauseClass } from './commands/reinstate-root-cause-class.js';
import type { ReinstateRootCauseClass } from './commands/reinstate-root-cause-class.js';
import { renameRootCauseClass } from './commands/rename-root-cause-class.js';
import type { RenameRootCauseClass } from './commands/rename-root-cause-class.js';
import { retireRootCauseClass } from './commands/retire-root-cause-class.js';
import type { RetireRootCauseClass } from './commands/retire-root-cause-class.js';
import type { RootCauseClassEvent } from './root-cause-class.events.js';
import { evolve, initialState } from './root-cause-class.js';
import type { RootCauseClassState } from './root-cause-class.js';

export type RootCauseClassCommand =
  DefineRootCauseClass | EnsureRootCauseClass | RenameRootCauseClass | RetireRootCauseClass | ReinstateRootCauseClass;

function decide(command: RootCauseClassCommand, state: RootCauseClassState): readonly RootCauseClassEvent[] {
  switch (command.type) {
    case 'DefineRootCauseClass':
      return defineRootCauseClass(command, state);
    case 'EnsureRootCauseClass':
      return ensureRootCauseClass(command, state);
    case 'RenameRootCauseClass':
      return renameRootCauseClass(command, state);
    case 'RetireRootCauseClass':
      return retireRootCauseClass(command, state);
    case 'ReinstateRootCauseClass':
      return reinstateRootCauseClass(command, state);
  }
}

/** The write side of `rootCauseClass-<AXIS>-<key>`. */
export const rootCauseClassDecider: Decider<RootCauseClassState, RootCauseClassCommand, RootCauseClassEvent> = {
  initialState,
  decide,
  evolve,
};
