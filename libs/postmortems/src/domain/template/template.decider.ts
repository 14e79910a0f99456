import type { Decider } from '#event-sourcing';
import { defineTemplate } from './commands/define-template.js';
import type { DefineTemplate } from './commands/define-template.js';
import { retireTemplate } from './commands/retire-template.js';
import type { RetireTemplate } from './commands/retire-template.js';
import type { TemplateEvent } from './template.events.js';
import { evolve, initialState } from './template.js';
import type { TemplateState } from './template.js';

export type TemplateCommand = DefineTemplate | RetireTemplate;

/** The write side of `postmortemTemplate-<key>`. */
export const templateDecider: Decider<TemplateState, TemplateCommand, TemplateEvent> = { initialState, evolve, decide };

function decide(command: TemplateCommand, state: TemplateState): readonly TemplateEvent[] {
  switch (command.type) {
    case 'DefineTemplate':
      return defineTemplate(command, state);
    case 'RetireTemplate':
      return retireTemplate(command, state);
  }
}
