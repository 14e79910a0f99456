import { pseudonymFrom, textFrom } from '#event-sourcing';
import type { DomainCommand, Occurrence } from '#event-sourcing';
import { MAX_REMARK, refused } from '../postmortem.errors.js';
import type { PostmortemEvent } from '../postmortem.events.js';
import type { PostmortemState } from '../postmortem.js';

/** A reviewer asks for changes: it is a draft again, and what they approved before does not count. */
export interface RequestPostmortemChanges extends DomainCommand<'RequestPostmortemChanges'> {
  readonly reviewerId: string;
  readonly text: string;
  readonly occurred: Occurrence;
}

export function requestPostmortemChanges(command: RequestPostmortemChanges, state: PostmortemState): readonly PostmortemEvent[] {
  if (state.status === 'UNDRAFTED') throw refused.undrafted();
  if (state.status !== 'IN_REVIEW') throw refused.notInReview();
  const reviewerId = pseudonymFrom('reviewerId', command.reviewerId);
  const text = textFrom('text', command.text, MAX_REMARK);
  return [{ type: 'PostmortemChangesRequested', occurred: command.occurred, data: { reviewerId, text } }];
}
