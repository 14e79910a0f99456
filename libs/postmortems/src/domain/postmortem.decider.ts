import type { Decider } from '#event-sourcing';
import { draftPostmortem } from './commands/draft-postmortem.js';
import type { DraftPostmortem } from './commands/draft-postmortem.js';
import { editPostmortemSection } from './commands/edit-postmortem-section.js';
import type { EditPostmortemSection } from './commands/edit-postmortem-section.js';
import type { PostmortemEvent } from './postmortem.events.js';
import { evolve, initialState } from './postmortem.js';
import type { PostmortemState } from './postmortem.js';

export type PostmortemCommand = DraftPostmortem | EditPostmortemSection;

/** The write side of `postmortem-<incidentId>`. */
export const postmortemDecider: Decider<PostmortemState, PostmortemCommand, PostmortemEvent> = { initialState, evolve, decide };

function decide(command: PostmortemCommand, state: PostmortemState): readonly PostmortemEvent[] {
  switch (command.type) {
    case 'DraftPostmortem':
      return draftPostmortem(command, state);
    case 'EditPostmortemSection':
      return editPostmortemSection(command, state);
  }
}
