import { ActorId, outcome } from '#graphql';
import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Postmortems } from '../postmortems.js';
import type { PostmortemDocument } from '../read-models/document/document.js';
import {
  ApprovePostmortemInput,
  AssignPostmortemOwnerInput,
  CommentOnPostmortemInput,
  DismissLanguageFindingInput,
  RequestPostmortemChangesInput,
  ResolvePostmortemCommentInput,
  SetPostmortemDueDateInput,
} from './postmortem-review.inputs.js';
import { PostmortemInput } from './postmortem.inputs.js';
import { Postmortem, PostmortemResult } from './postmortem.type.js';

@Resolver()
export class PostmortemReviewResolver {
  constructor(@Inject(Postmortems) private readonly postmortems: Postmortems) {}

  @Mutation(() => PostmortemResult, {
    description:
      'Asks for the postmortem to be read before it is published. Asking the same people again while it is in review changes nothing. ' +
      'Refused while it is published and nothing has changed since.',
  })
  requestPostmortemReview(
    @Args('input') { incidentId, expectedVersion, idempotencyKey }: PostmortemInput,
    @Args('reviewers', {
      type: () => [ID],
      defaultValue: [],
      description: 'Ids of people, at most 50: publishing then waits for the approval of each. None: whoever likes.',
    })
    reviewers: readonly string[],
    @ActorId() actorId: string,
  ) {
    return answer(this.postmortems.requestReview({ incidentId, expectedVersion, idempotencyKey, reviewers }, actorId));
  }

  @Mutation(() => PostmortemResult, { description: 'A reviewer finds that it can be published as it stands.' })
  approvePostmortem(@Args('input') input: ApprovePostmortemInput, @ActorId() actorId: string) {
    return answer(this.postmortems.approve(input, actorId));
  }

  @Mutation(() => PostmortemResult, { description: 'A reviewer asks for changes: it is a draft again.' })
  requestPostmortemChanges(@Args('input') input: RequestPostmortemChangesInput, @ActorId() actorId: string) {
    return answer(this.postmortems.requestChanges(input, actorId));
  }

  @Mutation(() => PostmortemResult, {
    description:
      'Hands the postmortem to its readers as it stands: edition 1, then 2 and so on. Readers see roles in the places of names of those who ' +
      'took part. Refused before a review was requested, and while a reviewer who was named has not approved what stands. Nothing is ' +
      'recorded when nothing has changed since the last edition.',
  })
  publishPostmortem(
    @Args('input') { incidentId, expectedVersion, idempotencyKey }: PostmortemInput,
    @Args('closeLearning', {
      type: () => Boolean,
      defaultValue: false,
      description: 'Ends the incident’s learning stage as well: it is CLOSED. Refused where the incident has not come to LEARNING.',
    })
    closeLearning: boolean,
    @Args('note', { type: () => String, nullable: true, description: 'What there is to say about this edition.' }) note: string | null,
    @Args('withoutApproval', {
      type: () => String,
      nullable: true,
      description: 'Why it is published although a reviewer has not approved it, or changes that were asked for are not resolved.',
    })
    withoutApproval: string | null,
    @ActorId() actorId: string,
  ) {
    const request = { incidentId, expectedVersion, idempotencyKey };
    return answer(this.postmortems.publish({ ...request, closeLearning, note, withoutApproval }, actorId));
  }

  @Mutation(() => PostmortemResult, { description: 'Says who sees to it that the postmortem is finished.' })
  assignPostmortemOwner(@Args('input') input: AssignPostmortemOwnerInput, @ActorId() actorId: string) {
    return answer(this.postmortems.assignOwner(input, actorId));
  }

  @Mutation(() => PostmortemResult, { description: 'Says when the postmortem is due, whatever its incident’s severity says.' })
  setPostmortemDueDate(@Args('input') input: SetPostmortemDueDateInput, @ActorId() actorId: string) {
    return answer(this.postmortems.setDueDate(input, actorId));
  }

  @Mutation(() => PostmortemResult, { description: 'Remarks on a section, or on a statement in it. The document stays as it is.' })
  commentOnPostmortem(@Args('input') input: CommentOnPostmortemInput, @ActorId() actorId: string) {
    return answer(this.postmortems.comment(input, actorId));
  }

  @Mutation(() => PostmortemResult, { description: 'Says that a comment, or a request for changes, is dealt with.' })
  resolvePostmortemComment(@Args('input') input: ResolvePostmortemCommentInput, @ActorId() actorId: string) {
    return answer(this.postmortems.resolveComment(input, actorId));
  }

  @Mutation(() => PostmortemResult, {
    description:
      'Keeps a wording that the language check found, with a reason. It is not pointed out again while those words stand in the section. Of ' +
      'named-person, it says that they name nobody there: they stay as they are in editions, too.',
  })
  dismissLanguageFinding(@Args('input') input: DismissLanguageFindingInput, @ActorId() actorId: string) {
    return answer(this.postmortems.dismissFinding(input, actorId));
  }
}

function answer(document: Promise<PostmortemDocument>) {
  return outcome(async () => Postmortem.of(await document));
}
