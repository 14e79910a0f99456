import { pageSize } from '#graphql';
import type { GraphqlContext } from '#graphql';
import { Incident } from '#incidents/graphql';
import { IncidentDirectory } from '#incidents/published';
import { Args, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { Recurrence } from '../recurrence.js';
import { FixEfficacy, RecurringRootCause } from './recurrence.types.js';

/** The fields of a recurring class that are only worked out when they are asked for. */
@Resolver(() => RecurringRootCause)
export class RecurringRootCauseFields {
  constructor(
    private readonly recurrence: Recurrence,
    private readonly directory: IncidentDirectory,
  ) {}

  @ResolveField(() => [Incident], { description: 'Its incidents in the window, newest first by when they were detected.' })
  async incidents(
    @Parent() { asked, compared }: RecurringRootCause,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20, description: '1 to 500.' }) first: number | null,
    @Context() context: GraphqlContext,
  ): Promise<readonly Incident[]> {
    const ids = await this.recurrence.incidentsOf(asked, compared.classKey, pageSize(first ?? 20));
    // An incident often has several classes: within a request it is read once.
    const incidents = await Promise.all(ids.map((id) => context.once(this, () => this.#loader()).load(id)));
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

  #loader(): DataLoader<string, Incident | null> {
    return new DataLoader((ids) => Promise.all(ids.map((id) => this.directory.incident(id))));
  }
}
