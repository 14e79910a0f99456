import { pseudonymFrom } from '#event-sourcing';
import type { DomainCommand, Occurrence } from '#event-sourcing';
import { MAX_REVIEWERS, refused } from '../postmortem.errors.js';
import type { PostmortemEvent } from '../postmortem.events.js';
import type { PostmortemState } from '../postmortem.js';
import { isSameList } from '../sameness.js';

/** Asks others (pseudonymous ids; none: whoever likes) to read it before it is published. */
export interface RequestPostmortemReview extends DomainCommand<'RequestPostmortemReview'> {
  readonly reviewers: readonly string[];
  readonly occurred: Occurrence;
}

export function requestPostmortemReview(command: RequestPostmortemReview, state: PostmortemState): readonly PostmortemEvent[] {
  if (state.status === 'UNDRAFTED') throw refused.undrafted();
  if (state.status === 'PUBLISHED') throw refused.nothingToReview(state.editions);
  const given = command.reviewers;
  if (given.length > MAX_REVIEWERS) throw refused.tooMany('reviewers', given.length, MAX_REVIEWERS);
  const reviewers = [...new Set(given.map((id, index) => pseudonymFrom(`reviewers.${index}`, id)))];
  if (state.status === 'IN_REVIEW' && isSameList([...reviewers].sort(), [...state.reviewers].sort())) return [];
  return [{ type: 'PostmortemReviewRequested', occurred: command.occurred, data: { reviewers } }];
}
