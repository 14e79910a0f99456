import type { Decider } from '#event-sourcing';
import { approvePostmortem } from './commands/approve-postmortem.js';
import type { ApprovePostmortem } from './commands/approve-postmortem.js';
import { assignPostmortemOwner } from './commands/assign-postmortem-owner.js';
import type { AssignPostmortemOwner } from './commands/assign-postmortem-owner.js';
import { commentOnPostmortem } from './commands/comment-on-postmortem.js';
import type { CommentOnPostmortem } from './commands/comment-on-postmortem.js';
import { dismissLanguageFinding } from './commands/dismiss-language-finding.js';
import type { DismissLanguageFinding } from './commands/dismiss-language-finding.js';
import { draftPostmortem } from './commands/draft-postmortem.js';
import type { DraftPostmortem } from './commands/draft-postmortem.js';
import { editPostmortemSection } from './commands/edit-postmortem-section.js';
import type { EditPostmortemSection } from './commands/edit-postmortem-section.js';
import { publishPostmortem } from './commands/publish-postmortem.js';
import type { PublishPostmortem } from './commands/publish-postmortem.js';
import { requestPostmortemChanges } from './commands/request-postmortem-changes.js';
import type { RequestPostmortemChanges } from './commands/request-postmortem-changes.js';
import { requestPostmortemReview } from './commands/request-postmortem-review.js';
import type { RequestPostmortemReview } from './commands/request-postmortem-review.js';
import { resolvePostmortemComment } from './commands/resolve-postmortem-comment.js';
import type { ResolvePostmortemComment } from './commands/resolve-postmortem-comment.js';
import { setPostmortemDueDate } from './commands/set-postmortem-due-date.js';
import type { SetPostmortemDueDate } from './commands/set-postmortem-due-date.js';
import { withdrawPostmortemWords } from './commands/withdraw-postmortem-words.js';
import type { WithdrawPostmortemWords } from './commands/withdraw-postmortem-words.js';
import type { PostmortemEvent } from './postmortem.events.js';
import { evolve, initialState } from './postmortem.js';
import type { PostmortemState } from './postmortem.js';

export type PostmortemCommand =
  | DraftPostmortem
  | EditPostmortemSection
  | WithdrawPostmortemWords
  | AssignPostmortemOwner
  | SetPostmortemDueDate
  | RequestPostmortemReview
  | ApprovePostmortem
  | RequestPostmortemChanges
  | CommentOnPostmortem
  | ResolvePostmortemComment
  | DismissLanguageFinding
  | PublishPostmortem;

/** The write side of `postmortem-<incidentId>`. */
export const postmortemDecider: Decider<PostmortemState, PostmortemCommand, PostmortemEvent> = { initialState, evolve, decide };

function decide(command: PostmortemCommand, state: PostmortemState): readonly PostmortemEvent[] {
  switch (command.type) {
    case 'DraftPostmortem':
      return draftPostmortem(command, state);
    case 'EditPostmortemSection':
      return editPostmortemSection(command, state);
    case 'WithdrawPostmortemWords':
      return withdrawPostmortemWords(command, state);
    case 'AssignPostmortemOwner':
      return assignPostmortemOwner(command, state);
    case 'SetPostmortemDueDate':
      return setPostmortemDueDate(command, state);
    case 'RequestPostmortemReview':
      return requestPostmortemReview(command, state);
    case 'ApprovePostmortem':
      return approvePostmortem(command, state);
    case 'RequestPostmortemChanges':
      return requestPostmortemChanges(command, state);
    case 'CommentOnPostmortem':
      return commentOnPostmortem(command, state);
    case 'ResolvePostmortemComment':
      return resolvePostmortemComment(command, state);
    case 'DismissLanguageFinding':
      return dismissLanguageFinding(command, state);
    case 'PublishPostmortem':
      return publishPostmortem(command, state);
  }
}
