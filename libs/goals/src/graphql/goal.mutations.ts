import { ActorId, outcome } from '#graphql';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { GoalCommands } from '../goal-commands.js';
import type { RecordedGoal } from '../goal-directory.js';
import { Goals } from '../goals.js';
import { DropGoalInput, ReviseGoalInput, SetGoalInput } from './goal.inputs.js';
import { Goal, GoalResult } from './goal.type.js';

@Resolver()
export class GoalMutations {
  constructor(
    @Inject(GoalCommands) private readonly commands: GoalCommands,
    @Inject(Goals) private readonly goals: Goals,
  ) {}

  @Mutation(() => GoalResult, { description: 'Sets a goal: a number that is to be reached, or classes that are to be gone.' })
  setGoal(@Args('input') input: SetGoalInput, @ActorId() actorId: string) {
    return this.#changed(() => this.commands.set(input, actorId));
  }

  @Mutation(() => GoalResult, { description: 'Says anew what is to be reached, and why. The same again changes nothing.' })
  reviseGoal(@Args('input') input: ReviseGoalInput, @ActorId() actorId: string) {
    return this.#changed(() => this.commands.revise(input, actorId));
  }

  @Mutation(() => GoalResult, { description: 'Drops a goal, and says why. It can still be asked for.' })
  dropGoal(@Args('input') input: DropGoalInput, @ActorId() actorId: string) {
    return this.#changed(() => this.commands.drop(input, actorId));
  }

  #changed(change: () => Promise<RecordedGoal>) {
    return outcome(async () => Goal.of(this.goals.judged(await change())));
  }
}
