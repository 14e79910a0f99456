import { CommandFamily } from '#commands';
import { freshnessDecider } from './domain/freshness/freshness.js';
import type { RecordFreshness } from './domain/freshness/freshness.js';
import { freshnessVocabulary } from './domain/freshness/freshness.upcasters.js';
import { postmortemDecider } from './domain/postmortem.decider.js';
import type { PostmortemCommand } from './domain/postmortem.decider.js';
import { postmortemVocabulary } from './domain/postmortem.upcasters.js';

export const postmortemFamily = new CommandFamily({
  decider: postmortemDecider,
  vocabulary: postmortemVocabulary,
  // A draft may have nearly a megabyte.
  rememberedEvents: 100,
  commands: {
    DraftPostmortem: true,
    EditPostmortemSection: true,
    WithdrawPostmortemWords: true,
    AssignPostmortemOwner: true,
    SetPostmortemDueDate: true,
    RequestPostmortemReview: true,
    ApprovePostmortem: true,
    RequestPostmortemChanges: true,
    CommentOnPostmortem: true,
    ResolvePostmortemComment: true,
    DismissLanguageFinding: true,
    PublishPostmortem: true,
  } satisfies Record<PostmortemCommand['type'], true>,
});

export const freshnessFamily = new CommandFamily({
  decider: freshnessDecider,
  vocabulary: freshnessVocabulary,
  commands: { RecordFreshness: true } satisfies Record<RecordFreshness['type'], true>,
});
