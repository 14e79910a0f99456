import { ActionItem } from '#action-items/graphql';
import { ActionItemDirectory } from '#action-items/published';
import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { SimilarIncident } from './similar-incident.type.js';

/** The field of a similar incident that is only read when it is asked for. */
@Resolver(() => SimilarIncident)
export class SimilarIncidentFields {
  constructor(@Inject(ActionItemDirectory) private readonly items: ActionItemDirectory) {}

  @ResolveField(() => [ActionItem], {
    description: 'What was to be done because of the other incident and is neither completed nor dropped, in the order it was proposed.',
  })
  async unfinishedActions(@Parent() { incident }: SimilarIncident): Promise<readonly ActionItem[]> {
    const items = await this.items.ofIncident(incident.id);
    return items.filter(({ status }) => status === 'PROPOSED' || status === 'ACCEPTED').map((details) => ActionItem.of(details));
  }
}
