import { LanguageFinding } from '#blameless-language/graphql';
import { ActorId, DateTime, outcome } from '#graphql';
import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Postmortems } from '../postmortems.js';
import { DraftPostmortemInput, EditPostmortemSectionInput, WithdrawPostmortemWordsInput } from './postmortem.inputs.js';
import { Postmortem, PostmortemResult } from './postmortem.type.js';

@Resolver(() => Postmortem)
export class PostmortemResolver {
  constructor(@Inject(Postmortems) private readonly postmortems: Postmortems) {}

  @ResolveField(() => [LanguageFinding], {
    description:
      'Where its authors’ words seem to blame people, section by section, without what was dismissed. What Debrief generated, and what is ' +
      'quoted, is evidence and is not looked at. Hints: nothing is refused because of them.',
  })
  languageFindings(@Parent() { document }: Postmortem): Promise<readonly LanguageFinding[]> {
    return this.postmortems.languageFindings(document);
  }

  @ResolveField(() => Boolean, { description: 'It is due, and was never published.' })
  overdue(@Parent() { document, asKnownAt }: Postmortem): boolean {
    return this.postmortems.isOverdue(document, asKnownAt);
  }

  @ResolveField('edition', () => Postmortem, {
    nullable: true,
    description: 'As it was published, for ever the same; null where it was not published so often.',
  })
  async edition(
    @Parent() { document: { incidentId }, asKnownAt }: Postmortem,
    @Args('number', { type: () => Int, description: 'From 1.' }) edition: number,
  ): Promise<Postmortem | null> {
    const document = await this.postmortems.find(incidentId, { edition, asKnownAt });
    return document === null ? null : Postmortem.of(document, asKnownAt);
  }

  @Query(() => Postmortem, { nullable: true, description: 'The postmortem of an incident; null where it has not been drafted.' })
  async postmortem(
    @Args('incidentId', { type: () => ID }) incidentId: string,
    @Args('asKnownAt', {
      type: () => DateTime,
      nullable: true,
      description: 'As it would have been drafted from what had been recorded by then; null where the incident was not known yet.',
    })
    asKnownAt: string | null = null,
  ): Promise<Postmortem | null> {
    const document = await this.postmortems.find(incidentId, { asKnownAt });
    return document === null ? null : Postmortem.of(document, asKnownAt);
  }

  @Mutation(() => PostmortemResult, {
    description:
      'Drafts the postmortem from the facts as they are now, at any stage. Sections that somebody wrote stay. Nothing is recorded when it ' +
      'would read the same. A postmortem that was published becomes the draft of its next edition.',
  })
  draftPostmortem(@Args('input') input: DraftPostmortemInput, @ActorId() actorId: string) {
    return outcome(async () => Postmortem.of(await this.postmortems.draft(input, actorId)));
  }

  @Mutation(() => PostmortemResult, {
    description:
      'Puts a section into its author’s own words. A new draft leaves them as they are. Approvals of what stood before do not count any more; ' +
      'a postmortem that was published becomes the draft of its next edition.',
  })
  editPostmortemSection(@Args('input') input: EditPostmortemSectionInput, @ActorId() actorId: string) {
    return outcome(async () => Postmortem.of(await this.postmortems.edit(input, actorId)));
  }

  @Mutation(() => PostmortemResult, {
    description:
      'Takes what its author wrote in a section out of the document: what is generated stands there again. The words stay on record. Approvals ' +
      'of what stood before do not count any more; a postmortem that was published becomes the draft of its next edition. Where nobody wrote ' +
      'anything, nothing changes.',
  })
  withdrawPostmortemWords(@Args('input') input: WithdrawPostmortemWordsInput, @ActorId() actorId: string) {
    return outcome(async () => Postmortem.of(await this.postmortems.withdrawWords(input, actorId)));
  }
}
