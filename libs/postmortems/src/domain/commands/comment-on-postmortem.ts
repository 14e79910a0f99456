import { textFrom } from '#event-sourcing';
import type { DomainCommand, Occurrence } from '#event-sourcing';
import { MAX_REMARK, refused } from '../postmortem.errors.js';
import type { PostmortemEvent } from '../postmortem.events.js';
import type { PostmortemState } from '../postmortem.js';
import { sectionKeyOf } from '../sections.js';

/** Remarks on a section, or on a statement that the caller has found in it. */
export interface CommentOnPostmortem extends DomainCommand<'CommentOnPostmortem'> {
  readonly section: string;
  readonly text: string;
  readonly statement?: { readonly id: string; readonly text: string };
  readonly occurred: Occurrence;
}

export function commentOnPostmortem(command: CommentOnPostmortem, state: PostmortemState): readonly PostmortemEvent[] {
  if (state.status === 'UNDRAFTED') throw refused.undrafted();
  const { statement, occurred } = command;
  const section = sectionKeyOf(command.section, state);
  const text = textFrom('text', command.text, MAX_REMARK);
  const about = statement === undefined ? {} : { statementId: statement.id, quoted: statement.text };
  return [{ type: 'PostmortemCommented', occurred, data: { section, text, ...about } }];
}
