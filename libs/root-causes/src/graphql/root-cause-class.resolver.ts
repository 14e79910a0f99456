import { ActorId, outcome, resultUnion } from '#graphql';
import type { ErrorResult } from '#graphql';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { CauseAxis } from '../domain/root-cause-class.events.js';
import { TaxonomyQueries } from '../read-models/taxonomy/taxonomy-queries.js';
import { RootCauseClassCommands } from '../root-cause-class-commands.js';
import { DefineRootCauseClassInput, RenameRootCauseClassInput, RetireRootCauseClassInput } from './root-cause-class.inputs.js';
import { CauseAxisEnum, RootCauseClass } from './root-cause-class.type.js';

export const RootCauseClassResult = resultUnion('RootCauseClassResult', RootCauseClass, 'no-life-cycle');

@Resolver(() => RootCauseClass)
export class RootCauseClassResolver {
  constructor(
    private readonly queries: TaxonomyQueries,
    private readonly commands: RootCauseClassCommands,
  ) {}

  @Query(() => [RootCauseClass], {
    description: 'The classes of root causes, retired ones included, by axis and key; it shows every change that was acknowledged.',
  })
  rootCauseClasses(
    @Args('axis', { type: () => CauseAxisEnum, nullable: true, description: 'Only those of this axis.' }) axis?: CauseAxis | null,
    @Args('taxonomyVersion', {
      type: () => Int,
      nullable: true,
      description: 'As they were in this version of the taxonomy, from 1; the newest when left out.',
    })
    taxonomyVersion?: number | null,
  ): Promise<readonly RootCauseClass[]> {
    return this.queries.classes(axis ?? null, taxonomyVersion ?? null);
  }

  @Mutation(() => RootCauseClassResult, {
    description: 'Defines a class, or says anew what one means. The same words again change nothing.',
  })
  defineRootCauseClass(@Args('input') input: DefineRootCauseClassInput, @ActorId() actorId: string): Promise<RootCauseClass | ErrorResult> {
    const { axis, key, name, description = null } = input;
    return outcome(() => this.commands.change({ type: 'DefineRootCauseClass', axis, key, name, description }, actorId));
  }

  @Mutation(() => RootCauseClassResult, { description: 'Calls a class something else.' })
  renameRootCauseClass(@Args('input') input: RenameRootCauseClassInput, @ActorId() actorId: string): Promise<RootCauseClass | ErrorResult> {
    const { axis, key, name } = input;
    return outcome(() => this.commands.change({ type: 'RenameRootCauseClass', axis, key, name }, actorId));
  }

  @Mutation(() => RootCauseClassResult, { description: 'Takes a class out of use for new labels; the labels it has keep counting.' })
  retireRootCauseClass(@Args('input') input: RetireRootCauseClassInput, @ActorId() actorId: string): Promise<RootCauseClass | ErrorResult> {
    const { axis, key, reason = null } = input;
    return outcome(() => this.commands.change({ type: 'RetireRootCauseClass', axis, key, reason }, actorId));
  }

  @Mutation(() => RootCauseClassResult, { description: 'Brings a retired class back into use.' })
  reinstateRootCauseClass(
    @Args('input') input: RetireRootCauseClassInput,
    @ActorId() actorId: string,
  ): Promise<RootCauseClass | ErrorResult> {
    const { axis, key, reason = null } = input;
    return outcome(() => this.commands.change({ type: 'ReinstateRootCauseClass', axis, key, reason }, actorId));
  }
}
