import { Field, Float, InputType } from '@nestjs/graphql';
import type { CauseAxis } from '../domain/root-cause-class.events.js';
import { CauseAxisEnum } from './root-cause-class.type.js';

const KEY = 'Lower-case letters, digits and single dashes, at most 60 characters.';

@InputType({ description: 'A category of a list that others use.' })
export class CrosswalkCategoryInput {
  @Field(() => String, { description: `${KEY} Unique in its list, and not not-mapped.` })
  readonly key!: string;
  @Field(() => String, { description: 'What the list calls it: 1 to 120 characters.' })
  readonly name!: string;
  @Field(() => Float, { nullable: true, description: 'The share of incidents that its source gives it, 0 to 1.' })
  readonly share?: number | null;
}

@InputType({ description: 'Where the labels of a class count in a list that others use.' })
export class ClassInCategoryInput {
  @Field(() => String, { description: 'The key of a class of the axis.' })
  readonly class!: string;
  @Field(() => String, { description: 'The key of a category of the list.' })
  readonly category!: string;
}

@InputType({ description: 'A whole crosswalk: what is left out of it is not in it any more.' })
export class DefineCrosswalkInput {
  @Field(() => String, { description: `The key of the list. ${KEY} That of a built-in one makes a new version of it.` })
  readonly list!: string;
  @Field(() => String, { description: 'What people call the list: 1 to 120 characters.' })
  readonly name!: string;
  @Field(() => String, { description: 'Where it is published, when, and what its shares are of: one line of 1 to 500 characters.' })
  readonly source!: string;
  @Field(() => CauseAxisEnum, { defaultValue: CauseAxisEnum.CONTRIBUTING_FACTOR, description: 'The axis of the classes.' })
  readonly axis!: CauseAxis;
  @Field(() => [CrosswalkCategoryInput], { description: '1 to 100 categories, in the order in which they are to be shown.' })
  readonly categories!: readonly CrosswalkCategoryInput[];
  @Field(() => [ClassInCategoryInput], {
    description:
      'At most 500 classes, each once. One that is not named counts where it was merged to or split from, else under not-mapped.',
  })
  readonly mapping!: readonly ClassInCategoryInput[];
}
