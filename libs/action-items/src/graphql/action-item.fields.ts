import { CLOCK } from '#commands';
import type { Clock } from '#event-sourcing';
import type { GraphqlContext } from '#graphql';
import { Incident } from '#incidents/graphql';
import { IncidentList } from '#incidents/published';
import { RootCauseClass } from '#root-causes/graphql';
import { RootCauseClasses } from '#root-causes/published';
import { Inject } from '@nestjs/common';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { addressedClasses } from '../read-models/item/addressed-classes.js';
import { isOverdue } from '../read-models/item/overdue.js';
import { ActionItem } from './action-item.type.js';
import type { Asked } from './action-item.type.js';

/** The fields of an action item that take more than its details. */
@Resolver(() => ActionItem)
export class ActionItemFields {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IncidentList) private readonly incidents: IncidentList,
    @Inject(RootCauseClasses) private readonly classes: RootCauseClasses,
  ) {}

  @ResolveField(() => Boolean, {
    description: 'Whether it was due before now, by the server’s clock (or before `asKnownAt`), and is neither completed nor dropped.',
  })
  overdue(@Parent() { details, asked }: ActionItem): boolean {
    return isOverdue(details, asked.asKnownAt ?? this.clock());
  }

  @ResolveField(() => [RootCauseClass], { description: 'The classes of root causes that it is meant to make rarer.' })
  addresses(@Parent() { details }: ActionItem): Promise<readonly RootCauseClass[]> {
    return addressedClasses(this.classes, details.addresses);
  }

  @ResolveField(() => Incident, { nullable: true, description: 'The incident it was proposed for, as it is now.' })
  incident(@Parent() { details, asked }: ActionItem, @Context() context: GraphqlContext): Promise<Incident | null> {
    // All items of an answer share a lookup: an incident often has several of them.
    return context.once(asked, () => this.#loader(asked)).load(details.incidentId);
  }

  #loader({ minPosition }: Asked): DataLoader<string, Incident | null> {
    const load = async (ids: readonly string[]) => {
      const found = await this.incidents.find([...new Set(ids)], minPosition);
      return ids.map((id) => found.get(id) ?? null);
    };
    // Mutations of one request answer one after the other, each with the incident as it then is.
    return new DataLoader(load, { cache: false });
  }
}
