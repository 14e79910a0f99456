import type { DomainCommand, Occurrence } from '#event-sourcing';
import { refused } from '../postmortem.errors.js';
import type { PostmortemEvent } from '../postmortem.events.js';
import type { PostmortemState } from '../postmortem.js';
import { sectionKeyOf } from '../sections.js';

/** Takes what somebody wrote in a section out of the document again. `section` is its key; its heading will do, in whatever case. */
export interface WithdrawPostmortemWords extends DomainCommand<'WithdrawPostmortemWords'> {
  readonly section: string;
  readonly occurred: Occurrence;
}

export function withdrawPostmortemWords(command: WithdrawPostmortemWords, state: PostmortemState): readonly PostmortemEvent[] {
  if (state.status === 'UNDRAFTED') throw refused.undrafted();
  const section = sectionKeyOf(command.section, state);
  if (!state.written.has(section)) return [];
  return [{ type: 'PostmortemWordsWithdrawn', occurred: command.occurred, data: { section } }];
}
