import type { PostmortemEvent } from './postmortem.events.js';

export const postmortemStatuses = ['DRAFT', 'IN_REVIEW', 'PUBLISHED'] as const;
/** How far a postmortem has come. Once it was published, any change of what it says makes it a draft again, of the next edition. */
export type PostmortemStatus = (typeof postmortemStatuses)[number];

/** The status after one more event of a postmortem that was drafted. */
export function statusAfter(status: PostmortemStatus, { type }: PostmortemEvent): PostmortemStatus {
  switch (type) {
    case 'PostmortemDrafted':
    case 'PostmortemSectionEdited':
    case 'PostmortemWordsWithdrawn':
      return status === 'PUBLISHED' ? 'DRAFT' : status;
    case 'PostmortemReviewRequested':
      return 'IN_REVIEW';
    case 'PostmortemChangesRequested':
      return 'DRAFT';
    case 'PostmortemPublished':
      return 'PUBLISHED';
    case 'PostmortemOwnerAssigned':
    case 'PostmortemDueDateSet':
    case 'PostmortemApproved':
    case 'PostmortemCommented':
    case 'PostmortemCommentResolved':
    case 'LanguageFindingDismissed':
      return status;
  }
}
