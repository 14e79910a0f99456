import { Incident } from '#incidents/graphql';
import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { RecordedActionItems } from '../read-models/item/recorded-action-items.js';
import { ActionItem } from './action-item.type.js';

@Resolver(() => Incident)
export class IncidentActionItemsResolver {
  constructor(@Inject(RecordedActionItems) private readonly items: RecordedActionItems) {}

  @ResolveField('actionItems', () => [ActionItem], { description: 'What is to be done because of it, in the order it was proposed.' })
  async actionItems(@Parent() incident: Incident): Promise<readonly ActionItem[]> {
    const asked = { asKnownAt: incident.asKnownAt, minPosition: null };
    const items = await this.items.ofIncident(incident.id, incident.asKnownAt);
    return items.map((details) => ActionItem.of(details, asked));
  }
}
