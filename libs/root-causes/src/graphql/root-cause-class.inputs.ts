import { Field, InputType } from '@nestjs/graphql';
import type { CauseAxis } from '../domain/root-cause-class.events.js';
import { CauseAxisEnum } from './root-cause-class.type.js';

const KEY = 'Lower-case letters, digits and single dashes, at most 60 characters; unique on its axis.';

@InputType({
  description:
    'What a class means. Where it exists already, other words make a new version of it. A person’s error ("human error", "operator mistake") is no class and is refused.',
})
export class DefineRootCauseClassInput {
  @Field(() => String, { description: KEY })
  readonly key!: string;
  @Field(() => String, { description: 'What people call it: 1 to 120 characters.' })
  readonly name!: string;
  @Field(() => String, {
    nullable: true,
    description: 'What belongs to it, at most 2000 characters; left out, what was said before stays.',
  })
  readonly description?: string | null;
  @Field(() => CauseAxisEnum, { defaultValue: CauseAxisEnum.CONTRIBUTING_FACTOR, description: 'The question it answers.' })
  readonly axis!: CauseAxis;
}

@InputType({ description: 'Another name for a class. Its key and its labels stay.' })
export class RenameRootCauseClassInput {
  @Field(() => String, { description: 'The key of a class that exists.' })
  readonly key!: string;
  @Field(() => String, { description: 'What people call it from now on: 1 to 120 characters.' })
  readonly name!: string;
  @Field(() => CauseAxisEnum, { defaultValue: CauseAxisEnum.CONTRIBUTING_FACTOR, description: 'The axis of the class.' })
  readonly axis!: CauseAxis;
}

@InputType({ description: 'Which class is taken out of use, or brought back into it.' })
export class RetireRootCauseClassInput {
  @Field(() => String, { description: 'The key of a class that exists.' })
  readonly key!: string;
  @Field(() => CauseAxisEnum, { defaultValue: CauseAxisEnum.CONTRIBUTING_FACTOR, description: 'The axis of the class.' })
  readonly axis!: CauseAxis;
  @Field(() => String, { nullable: true, description: 'Why, at most 2000 characters.' })
  readonly reason?: string | null;
}
