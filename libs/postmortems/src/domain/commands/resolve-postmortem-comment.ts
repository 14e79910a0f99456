import { optionalTextFrom } from '#event-sourcing';
import type { DomainCommand, Occurrence } from '#event-sourcing';
import { MAX_REMARK, refused } from '../postmortem.errors.js';
import type { PostmortemEvent } from '../postmortem.events.js';
import type { PostmortemState } from '../postmortem.js';

/** Says that a comment, or a request for changes, is dealt with. */
export interface ResolvePostmortemComment extends DomainCommand<'ResolvePostmortemComment'> {
  readonly commentId: string;
  readonly note?: string;
  readonly occurred: Occurrence;
}

export function resolvePostmortemComment(command: ResolvePostmortemComment, state: PostmortemState): readonly PostmortemEvent[] {
  if (state.status === 'UNDRAFTED') throw refused.undrafted();
  const { commentId, occurred } = command;
  const note = optionalTextFrom('note', command.note, MAX_REMARK);
  const comment = state.comments.get(commentId);
  if (comment === undefined) throw refused.unknownComment();
  if (comment.resolved) return [];
  return [{ type: 'PostmortemCommentResolved', occurred, data: { commentId, ...(note === undefined ? {} : { note }) } }];
}
