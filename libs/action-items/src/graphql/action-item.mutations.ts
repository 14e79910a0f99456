import { ActorId, outcome } from '#graphql';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { ActionItemCommands } from '../action-item.commands.js';
import {
  AcceptActionItemInput,
  CompleteActionItemInput,
  DropActionItemInput,
  ProposeActionItemInput,
  ReopenActionItemInput,
  ReviseActionItemInput,
  VerifyActionItemInput,
} from './action-item.inputs.js';
import { ActionItem, ActionItemResult } from './action-item.type.js';

@Resolver()
export class ActionItemMutations {
  constructor(@Inject(ActionItemCommands) private readonly commands: ActionItemCommands) {}

  @Mutation(() => ActionItemResult, { description: 'Proposes something to be done because of an incident.' })
  proposeActionItem(@Args('input') input: ProposeActionItemInput, @ActorId() actorId: string) {
    return outcome(async () => ActionItem.of(await this.commands.propose(input, actorId)));
  }

  @Mutation(() => ActionItemResult, { description: 'Says something else of an action item that is still to be done.' })
  reviseActionItem(@Args('input') input: ReviseActionItemInput, @ActorId() actorId: string) {
    return outcome(async () => ActionItem.of(await this.commands.revise(input, actorId)));
  }

  @Mutation(() => ActionItemResult, { description: 'Takes an action item on.' })
  acceptActionItem(@Args('input') input: AcceptActionItemInput, @ActorId() actorId: string) {
    return outcome(async () => ActionItem.of(await this.commands.accept(input, actorId)));
  }

  @Mutation(() => ActionItemResult, { description: 'Records that an action item is done. Closing needs a note.' })
  completeActionItem(@Args('input') input: CompleteActionItemInput, @ActorId() actorId: string) {
    return outcome(async () => ActionItem.of(await this.commands.complete(input, actorId)));
  }

  @Mutation(() => ActionItemResult, { description: 'Records that somebody saw that the end state of a completed action item holds.' })
  verifyActionItem(@Args('input') input: VerifyActionItemInput, @ActorId() actorId: string) {
    return outcome(async () => ActionItem.of(await this.commands.verify(input, actorId)));
  }

  @Mutation(() => ActionItemResult, { description: 'Records that a completed action item is not done after all: it is accepted again.' })
  reopenActionItem(@Args('input') input: ReopenActionItemInput, @ActorId() actorId: string) {
    return outcome(async () => ActionItem.of(await this.commands.reopen(input, actorId)));
  }

  @Mutation(() => ActionItemResult, { description: 'Records that an action item will not be done, and why.' })
  dropActionItem(@Args('input') input: DropActionItemInput, @ActorId() actorId: string) {
    return outcome(async () => ActionItem.of(await this.commands.drop(input, actorId)));
  }
}
