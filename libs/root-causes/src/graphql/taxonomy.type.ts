import { DateTime, enumOf, PageInfo } from '#graphql';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { CauseAxis } from '../domain/root-cause-class.events.js';
import { taxonomyChangeKinds } from '../read-models/taxonomy/taxonomy-change.js';
import type { TaxonomyChangeFacts, TaxonomyChangeKind } from '../read-models/taxonomy/taxonomy-change.js';
import { CauseAxisEnum, RootCauseClass } from './root-cause-class.type.js';

export const TaxonomyChangeKindEnum = enumOf(taxonomyChangeKinds);
registerEnumType(TaxonomyChangeKindEnum, {
  name: 'TaxonomyChangeKind',
  description: 'What happened to classes. Members may be added.',
  valuesMap: {
    DEFINED: { description: 'A class was said for the first time.' },
    REDEFINED: { description: 'What a class is called or means was said anew.' },
    RENAMED: { description: 'Only what people call a class changed.' },
    RETIRED: { description: 'A class was taken out of use for new labels.' },
    REINSTATED: { description: 'A retired class was brought back into use.' },
    SPLIT: { description: 'Several took the place of one; its labels stay under it until people reclassify.' },
    MERGED: { description: 'One took the place of others; their labels count under it.' },
  },
});

@ObjectType({ description: 'What made a version of the taxonomy.' })
export class TaxonomyChange implements TaxonomyChangeFacts {
  @Field(() => Int, { description: 'The version that it made: from 2, as 1 is what is built in.' })
  readonly version!: number;
  @Field(() => TaxonomyChangeKindEnum, { description: 'What happened.' })
  readonly kind!: TaxonomyChangeKind;
  @Field(() => CauseAxisEnum, { description: 'The axis of the classes.' })
  readonly axis!: CauseAxis;
  @Field(() => [RootCauseClass], { description: 'The classes that it changed, as they are in this version.' })
  readonly classes!: readonly RootCauseClass[];
  @Field(() => [RootCauseClass], { description: 'The same classes as they were in the version before; none for one that is new.' })
  readonly before!: readonly RootCauseClass[];
  @Field(() => [RootCauseClass], { description: 'Those that took their place, for a split or a merge, as they are in this version.' })
  readonly into!: readonly RootCauseClass[];
  @Field(() => String, { nullable: true, description: 'Why, where somebody said so.' })
  readonly reason!: string | null;
  @Field(() => DateTime, { description: 'When it was recorded.' })
  readonly recordedAt!: string;
}

@ObjectType({ description: 'A page of changes of the taxonomy.' })
export class TaxonomyChangeConnection {
  @Field(() => [TaxonomyChange], { description: 'The newest version first.' })
  readonly nodes!: readonly TaxonomyChange[];
  @Field(() => PageInfo, { description: 'Where the page ends.' })
  readonly pageInfo!: PageInfo;
  @Field(() => Int, { description: 'How many changes there are on all pages together.' })
  readonly totalCount!: number;
}
