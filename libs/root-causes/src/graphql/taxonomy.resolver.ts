import { ActorId, outcome } from '#graphql';
import type { ErrorResult } from '#graphql';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { TaxonomyQueries } from '../read-models/taxonomy/taxonomy-queries.js';
import { TaxonomyCommands } from '../taxonomy-commands.js';
import type { Target } from '../taxonomy-commands.js';
import { RootCauseClassResult } from './root-cause-class.resolver.js';
import type { RootCauseClass } from './root-cause-class.type.js';
import { MergeRootCauseClassesInput, SplitRootCauseClassInput } from './taxonomy.inputs.js';
import type { TargetClassInput } from './taxonomy.inputs.js';
import { TaxonomyChangeConnection } from './taxonomy.type.js';

@Resolver()
export class TaxonomyResolver {
  constructor(
    private readonly queries: TaxonomyQueries,
    private readonly commands: TaxonomyCommands,
  ) {}

  @Query(() => Int, {
    description: 'The version of the taxonomy now: 1 is what is built in, and each change of any class makes it one higher.',
  })
  taxonomyVersion(): Promise<number> {
    return this.queries.version();
  }

  @Query(() => TaxonomyChangeConnection, { description: 'What made each version of the taxonomy, when and why, the newest first.' })
  taxonomyChanges(
    @Args('first', { type: () => Int, defaultValue: 50, description: '1 to 500.' }) first: number,
    @Args('after', { type: () => String, nullable: true, description: 'The `endCursor` of the page before.' }) after?: string | null,
  ): Promise<TaxonomyChangeConnection> {
    return this.queries.changes(first, after ?? null);
  }

  @Mutation(() => RootCauseClassResult, {
    description:
      'Puts two classes or more in the place of one, and answers that one: it is out of use for good, and keeps its labels until people ' +
      'reclassify. The same split again changes nothing.',
  })
  splitRootCauseClass(@Args('input') input: SplitRootCauseClassInput, @ActorId() actorId: string): Promise<RootCauseClass | ErrorResult> {
    const { axis, key, into, reason } = input;
    return outcome(() => this.commands.split(axis, key, into.map(targetOf), reason, actorId));
  }

  @Mutation(() => RootCauseClassResult, {
    description:
      'Puts one class in the place of others, and answers it: their labels count under it, and they are out of use for good. The same ' +
      'merge again changes nothing.',
  })
  mergeRootCauseClasses(
    @Args('input') input: MergeRootCauseClassesInput,
    @ActorId() actorId: string,
  ): Promise<RootCauseClass | ErrorResult> {
    const { axis, classes, into, reason } = input;
    return outcome(() => this.commands.merge(axis, classes, targetOf(into), reason, actorId));
  }
}

function targetOf({ key, name = null, description = null }: TargetClassInput): Target {
  return { key, name, description };
}
