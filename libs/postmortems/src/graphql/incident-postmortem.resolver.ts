import { Incident } from '#incidents/graphql';
import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Postmortems } from '../postmortems.js';
import { Postmortem } from './postmortem.type.js';

@Resolver(() => Incident)
export class IncidentPostmortemResolver {
  constructor(@Inject(Postmortems) private readonly postmortems: Postmortems) {}

  @ResolveField('postmortem', () => Postmortem, {
    nullable: true,
    description:
      'Its postmortem; null where it has not been drafted. As known at a moment: what would have been drafted then, whether or not it was.',
  })
  async postmortem(@Parent() incident: Incident): Promise<Postmortem | null> {
    const { id, asKnownAt } = incident;
    const document = await this.postmortems.find(id, { asKnownAt });
    return document === null ? null : Postmortem.of(document, asKnownAt);
  }
}
