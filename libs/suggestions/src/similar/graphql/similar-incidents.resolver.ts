import { pageSize } from '#graphql';
import { Incident } from '#incidents/graphql';
import { Inject } from '@nestjs/common';
import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { SimilarIncidents } from '../similar-incidents.js';
import { SimilarIncident } from './similar-incident.type.js';

const USUAL = 5;
const description =
  'The incidents most like it, the most similar first: those that share classes of root causes, services or words of their titles and texts. It can be asked as soon as the incident is declared. Neither drills nor what ended by a side exit. It reflects every label that is a second old.';

@Resolver(() => Incident)
export class SimilarIncidentsResolver {
  constructor(@Inject(SimilarIncidents) private readonly similar: Pick<SimilarIncidents, 'of'>) {}

  @Query(() => [SimilarIncident], { description: `${description} None for an unknown incident.` })
  similarIncidents(
    @Args('incidentId', { type: () => ID }) incidentId: string,
    @Args('first', { type: () => Int, nullable: true, defaultValue: USUAL, description: '1 to 500.' }) first: number | null,
  ): Promise<readonly SimilarIncident[]> {
    return this.similar.of(incidentId, null, pageSize(first ?? USUAL));
  }

  @ResolveField('similar', () => [SimilarIncident], {
    description: `${description} Where the incident is asked for as known at a moment, that is what the others, as they are now, are compared with.`,
  })
  ofIncident(
    @Parent() { id, asKnownAt }: Incident,
    @Args('first', { type: () => Int, nullable: true, defaultValue: USUAL, description: '1 to 500.' }) first: number | null,
  ): Promise<readonly SimilarIncident[]> {
    return this.similar.of(id, asKnownAt, pageSize(first ?? USUAL));
  }
}
