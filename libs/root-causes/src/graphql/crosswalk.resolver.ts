import { ActorId, outcome, resultUnion } from '#graphql';
import type { ErrorResult } from '#graphql';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CrosswalkCommands } from '../crosswalk-commands.js';
import type { CauseAxis } from '../domain/root-cause-class.events.js';
import { TaxonomyQueries } from '../read-models/taxonomy/taxonomy-queries.js';
import { DefineCrosswalkInput } from './crosswalk.inputs.js';
import { Crosswalk } from './crosswalk.type.js';
import { CauseAxisEnum } from './root-cause-class.type.js';

export const CrosswalkResult = resultUnion('CrosswalkResult', Crosswalk, 'no-life-cycle');

@Resolver(() => Crosswalk)
export class CrosswalkResolver {
  constructor(
    private readonly queries: TaxonomyQueries,
    private readonly commands: CrosswalkCommands,
  ) {}

  @Query(() => [Crosswalk], {
    description:
      'The lists of others that classes can be looked up in, by axis and key: Atlassian’s, Google’s, Microsoft’s, and those entered here.',
  })
  crosswalks(
    @Args('axis', { type: () => CauseAxisEnum, nullable: true, description: 'Only those of this axis.' }) axis?: CauseAxis | null,
  ): Promise<readonly Crosswalk[]> {
    return this.queries.crosswalks(axis ?? null);
  }

  @Mutation(() => CrosswalkResult, {
    description:
      'Says how the classes of an axis are looked up in a list, for the first time or anew. The same words again change nothing.',
  })
  defineCrosswalk(@Args('input') input: DefineCrosswalkInput, @ActorId() actorId: string): Promise<Crosswalk | ErrorResult> {
    const { list, name, source, axis, mapping } = input;
    const categories = input.categories.map(({ share = null, ...named }) => ({ ...named, share }));
    return outcome(async () => {
      const defined = await this.commands.define({ list, name, source, axis, categories, mapping }, actorId);
      return Object.assign(new Crosswalk(), await this.queries.lookedUp(defined));
    });
  }
}
