import { optionalTextFrom } from '#event-sourcing';
import type { DomainCommand, Occurrence } from '#event-sourcing';
import { MAX_REMARK, refused } from '../postmortem.errors.js';
import type { PostmortemEvent, RoleForName } from '../postmortem.events.js';
import type { DraftedPostmortem, PostmortemState } from '../postmortem.js';

/** Hands the document as it stands to its readers. */
export interface PublishPostmortem extends DomainCommand<'PublishPostmortem'> {
  /** Where names stand in what was written, and which roles readers see there. */
  readonly rolesForNames: readonly RoleForName[];
  /** The incident's learning ends with it. */
  readonly closesLearning: boolean;
  readonly note?: string;
  /** Why it is published although not every reviewer has approved it, or changes that were asked for are open. */
  readonly withoutApproval?: string;
  readonly occurred: Occurrence;
}

export function publishPostmortem(command: PublishPostmortem, state: PostmortemState): readonly PostmortemEvent[] {
  if (state.status === 'UNDRAFTED') throw refused.undrafted();
  const { rolesForNames, closesLearning, occurred } = command;
  const note = optionalTextFrom('note', command.note, MAX_REMARK);
  const reason = optionalTextFrom('withoutApproval', command.withoutApproval, MAX_REMARK);
  if (state.status === 'PUBLISHED') {
    if (closesLearning && !state.closesLearning) throw refused.publishedAlready(state.editions);
    return [];
  }
  if (state.status === 'DRAFT') throw refused.notInReview();
  const [missing, open] = [missingApprovals(state), state.changesAskedFor.size];
  const withoutApproval = missing + open === 0 ? undefined : reason;
  if (missing > 0 && reason === undefined) throw refused.unapproved(missing);
  // Asking others for their review answers nobody who asked for changes.
  if (open > 0 && reason === undefined) throw refused.changesOpen(open);
  const data = {
    incidentId: state.incidentId,
    edition: state.editions + 1,
    rolesForNames,
    closesLearning,
    ...(note === undefined ? {} : { note }),
    ...(withoutApproval === undefined ? {} : { withoutApproval }),
  };
  return [{ type: 'PostmortemPublished', occurred, data }];
}

function missingApprovals({ reviewers, approvals }: DraftedPostmortem): number {
  return reviewers.filter((reviewerId) => !approvals.has(reviewerId)).length;
}
