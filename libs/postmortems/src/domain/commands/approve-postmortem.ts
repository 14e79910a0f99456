import { optionalTextFrom, pseudonymFrom } from '#event-sourcing';
import type { DomainCommand, Occurrence } from '#event-sourcing';
import { MAX_REMARK, refused } from '../postmortem.errors.js';
import type { PostmortemEvent } from '../postmortem.events.js';
import type { PostmortemState } from '../postmortem.js';

/** A reviewer finds that it can be published as it stands. Whoever was not named may say so too. */
export interface ApprovePostmortem extends DomainCommand<'ApprovePostmortem'> {
  readonly reviewerId: string;
  readonly note?: string;
  readonly occurred: Occurrence;
}

export function approvePostmortem(command: ApprovePostmortem, state: PostmortemState): readonly PostmortemEvent[] {
  if (state.status === 'UNDRAFTED') throw refused.undrafted();
  if (state.status !== 'IN_REVIEW') throw refused.notInReview();
  const reviewerId = pseudonymFrom('reviewerId', command.reviewerId);
  const note = optionalTextFrom('note', command.note, MAX_REMARK);
  if (state.approvals.has(reviewerId)) return [];
  return [{ type: 'PostmortemApproved', occurred: command.occurred, data: { reviewerId, ...(note === undefined ? {} : { note }) } }];
}
