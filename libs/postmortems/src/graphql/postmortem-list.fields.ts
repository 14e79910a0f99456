import type { GraphqlContext } from '#graphql';
import { Incident } from '#incidents/graphql';
import { IncidentList } from '#incidents/published';
import { Inject } from '@nestjs/common';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { Postmortems } from '../postmortems.js';
import { PostmortemSummary } from './postmortem-list.type.js';
import { Postmortem } from './postmortem.type.js';

/** The fields of a summary that are only worked out when they are asked for. */
@Resolver(() => PostmortemSummary)
export class PostmortemListFields {
  constructor(
    @Inject(Postmortems) private readonly postmortems: Pick<Postmortems, 'find'>,
    @Inject(IncidentList) private readonly incidents: IncidentList,
  ) {}

  @ResolveField(() => Postmortem, {
    nullable: true,
    description: 'The document, as it is now. Each is read, and compared with the facts of now, for itself: ask for a few at a time.',
  })
  async postmortem(@Parent() { incidentId }: PostmortemSummary): Promise<Postmortem | null> {
    const document = await this.postmortems.find(incidentId);
    return document === null ? null : Postmortem.of(document);
  }

  @ResolveField(() => Incident, { nullable: true, description: 'The incident, as the list of incidents has it.' })
  incident(@Parent() { incidentId, asked }: PostmortemSummary, @Context() context: GraphqlContext): Promise<Incident | null> {
    return context.once(asked, () => this.#loader(asked)).load(incidentId);
  }

  #loader({ minPosition }: PostmortemSummary['asked']): DataLoader<string, Incident | null> {
    return new DataLoader(async (ids) => {
      const found = await this.incidents.find(ids, minPosition);
      return ids.map((id) => found.get(id) ?? null);
    });
  }
}
