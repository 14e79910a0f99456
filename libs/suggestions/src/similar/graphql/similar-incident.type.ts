import { Incident } from '#incidents/graphql';
import { RootCauseClass } from '#root-causes/graphql';
import { Field, Float, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Another incident that is like the one asked about, and why. Its postmortem is `incident.postmortem`.' })
export class SimilarIncident {
  @Field(() => Incident, { description: 'The other incident, as it is now.' })
  readonly incident!: Incident;
  @Field(() => Float, {
    description:
      'How much of what the one asked about is known by the other has as well: 0 to 1. Words of their titles and texts, services and classes count by how rare they are, (weight × ln((incidents + 2) / (those that have it + 1)))², triggers and contributing factors with a weight of 3, words that speak of operations with 1.5, all else with 1.',
  })
  readonly score!: number;
  @Field(() => [String], {
    description: 'What they have in common, a short sentence for each thing; and whether the other was detected later.',
  })
  readonly because!: readonly string[];
  @Field(() => [RootCauseClass], {
    description:
      'The classes of root causes that both have, on any axis, the most telling first; never `unknown`. Merged classes count as what they were merged into.',
  })
  readonly sharedClasses!: readonly RootCauseClass[];
  @Field(() => [String], { description: 'Keys of the services that both affected, the most telling first.' })
  readonly sharedServices!: readonly string[];
  @Field(() => [String], {
    description:
      'The words that both are told in, as the one asked about has them, the most telling first; at most 10. Names, unless they stand in its title, are not among them.',
  })
  readonly words!: readonly string[];
}
