import { EventVocabulary } from '#event-sourcing';
import type { Upcasters } from '#event-sourcing';
import type { PostmortemEvent } from './postmortem.events.js';

const upcasters: Upcasters<PostmortemEvent> = {
  PostmortemDrafted: [],
  PostmortemSectionEdited: [],
  PostmortemWordsWithdrawn: [],
  PostmortemOwnerAssigned: [],
  PostmortemDueDateSet: [],
  PostmortemReviewRequested: [],
  PostmortemApproved: [],
  PostmortemChangesRequested: [],
  PostmortemCommented: [],
  PostmortemCommentResolved: [],
  LanguageFindingDismissed: [],
  PostmortemPublished: [],
};

/** The stored shapes of a postmortem's events. */
export const postmortemVocabulary = new EventVocabulary<PostmortemEvent>(upcasters);
