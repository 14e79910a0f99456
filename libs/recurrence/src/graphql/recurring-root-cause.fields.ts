import { pageSize } from '#graphql';
import type { GraphqlContext } from '#graphql';
import { Incident } from '#incidents/graphql';
import { IncidentList } from '#incidents/published';
import { Inject } from '@nestjs/common';
import { Args, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import type { Question } from '../question.js';
import { Recurrence } from '../recurrence.js';
import { FixEfficacy, RecurringRootCause } from './recurrence.types.js';

/** The fields of a recurring class that are only worked out when they are asked for. */
@Resolver(() => RecurringRootCause)
export class RecurringRootCauseFields {
  constructor(
    @Inject(Recurrence) private readonly recurrence: Pick<Recurrence, 'incidentsOf' | 'servicesOf' | 'fixOf'>,
    @Inject(IncidentList) private readonly list: IncidentList,
  ) {}

  @ResolveField(() => [Incident], { description: 'Its incidents in the window, newest first by when they were detected.' })
  async incidents(
    @Parent() { asked, compared }: RecurringRootCause,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20, description: '1 to 500.' }) first: number | null,
    @Context() context: GraphqlContext,
  ): Promise<readonly Incident[]> {
    const ids = await this.recurrence.incidentsOf(asked, compared.classKey, pageSize(first ?? 20));
    // All classes of a question share a lookup: an incident often has several of them.
    const loader = context.once(asked, () => this.#loader(asked));
    const incidents = await Promise.all(ids.map((id) => loader.load(id)));
    return incidents.filter((incident) => incident !== null);
  }

  @ResolveField(() => [String], {
    description:
      'Keys of the services that those incidents affected, most often affected first; with `services` in the filter, those of them.',
  })
  services(@Parent() { asked, compared }: RecurringRootCause): Promise<readonly string[]> {
    return this.recurrence.servicesOf(asked, compared.classKey);
  }

  @ResolveField(() => FixEfficacy, {
    nullable: true,
    description:
      'Whether the last action item that addressed the class, and was done before the end of the window, made it rarer; null where there is none. It compares over the whole record, within the services and severities of the filter.',
  })
  fix(@Parent() { asked, compared }: RecurringRootCause): Promise<FixEfficacy | null> {
    return this.recurrence.fixOf(asked, compared.classKey);
  }

  #loader({ minPosition }: Question): DataLoader<string, Incident | null> {
    return new DataLoader(async (ids) => {
      const found = await this.list.find(ids, minPosition);
      return ids.map((id) => found.get(id) ?? null);
    });
  }
}
