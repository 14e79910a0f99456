import { ActorId, outcome } from '#graphql';
import { RootCauseClass } from '#root-causes/graphql';
import { RootCauseClasses } from '#root-causes/published';
import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ActionItemCommands } from '../action-item.commands.js';
import { addressedClasses } from '../read-models/item/addressed-classes.js';
import { RecordedActionItems } from '../read-models/item/recorded-action-items.js';
import { AcceptActionItemInput, CompleteActionItemInput, DropActionItemInput, ProposeActionItemInput } from './action-item.inputs.js';
import { ActionItem, ActionItemResult } from './action-item.type.js';

@Resolver(() => ActionItem)
export class ActionItemResolver {
  constructor(
    @Inject(ActionItemCommands) private readonly commands: ActionItemCommands,
    @Inject(RecordedActionItems) private readonly items: RecordedActionItems,
    @Inject(RootCauseClasses) private readonly classes: RootCauseClasses,
  ) {}

  @Query(() => ActionItem, { nullable: true, description: 'An action item; null when the id names none.' })
  async actionItem(@Args('id', { type: () => ID }) id: string): Promise<ActionItem | null> {
    const details = await this.items.item(id);
    return details === null ? null : ActionItem.of(details);
  }

  @ResolveField('addresses', () => [RootCauseClass], { description: 'The classes of root causes that it is meant to make rarer.' })
  addresses(@Parent() item: ActionItem): Promise<readonly RootCauseClass[]> {
    return addressedClasses(this.classes, item.details.addresses);
  }

  @Mutation(() => ActionItemResult, { description: 'Proposes something to be done because of an incident.' })
  proposeActionItem(@Args('input') input: ProposeActionItemInput, @ActorId() actorId: string) {
    return outcome(async () => ActionItem.of(await this.commands.propose(input, actorId)));
  }

  @Mutation(() => ActionItemResult, { description: 'Takes an action item on.' })
  acceptActionItem(@Args('input') input: AcceptActionItemInput, @ActorId() actorId: string) {
    return outcome(async () => ActionItem.of(await this.commands.accept(input, actorId)));
  }

  @Mutation(() => ActionItemResult, { description: 'Records that an action item is done. Closing needs a note.' })
  completeActionItem(@Args('input') input: CompleteActionItemInput, @ActorId() actorId: string) {
    return outcome(async () => ActionItem.of(await this.commands.complete(input, actorId)));
  }

  @Mutation(() => ActionItemResult, { description: 'Records that an action item will not be done, and why.' })
  dropActionItem(@Args('input') input: DropActionItemInput, @ActorId() actorId: string) {
    return outcome(async () => ActionItem.of(await this.commands.drop(input, actorId)));
  }
}
