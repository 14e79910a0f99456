import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { CauseAxis } from '../domain/root-cause-class.events.js';
import type { CategoryFacts, CrosswalkFacts } from '../read-models/crosswalks/looked-up.js';
import { CauseAxisEnum, RootCauseClass } from './root-cause-class.type.js';

@ObjectType('CrosswalkCategory', { description: 'A category of a list that others use.' })
export class CrosswalkCategoryType implements CategoryFacts {
  @Field(() => String, { description: 'Unique in its list; `not-mapped` for the classes that the list has no category for.' })
  readonly key!: string;
  @Field(() => String, { description: 'What the list calls it.' })
  readonly name!: string;
  @Field(() => Float, {
    nullable: true,
    description:
      'The share of incidents that its source gives it, 0 to 1; null where it gives none. Theirs are other systems, and often one class an ' +
      'incident: compare the order of categories rather than their shares.',
  })
  readonly publishedShare!: number | null;
  @Field(() => [RootCauseClass], { description: 'The classes whose labels count under it, by key; without those that were merged away.' })
  readonly classes!: readonly RootCauseClass[];
}

@ObjectType({ description: 'How the classes of an axis are looked up in a list that others use.' })
export class Crosswalk implements CrosswalkFacts {
  @Field(() => String, { description: 'The key of the list, such as google; the pair of axis and list identifies the crosswalk.' })
  readonly list!: string;
  @Field(() => CauseAxisEnum, { description: 'The axis of the classes.' })
  readonly axis!: CauseAxis;
  @Field(() => Int, { description: 'From 1; one higher each time it is said anew.' })
  readonly version!: number;
  @Field(() => String, { description: 'What people call the list.' })
  readonly name!: string;
  @Field(() => String, { description: 'Where the list is published, when, and what its shares are of.' })
  readonly source!: string;
  @Field(() => [CrosswalkCategoryType], { description: 'In the order of the list, and then `not-mapped`.' })
  readonly categories!: readonly CrosswalkCategoryType[];
}
