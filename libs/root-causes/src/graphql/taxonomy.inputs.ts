import { Field, InputType } from '@nestjs/graphql';
import type { CauseAxis } from '../domain/root-cause-class.events.js';
import { CauseAxisEnum } from './root-cause-class.type.js';

const REASON = 'Why, 1 to 2000 characters: it is shown beside the numbers that it changes.';

@InputType({ description: 'A class that takes the place of others: one that is in use, or, with a name, a new one.' })
export class TargetClassInput {
  @Field(() => String, { description: 'Its key; for a new one lower-case letters, digits and single dashes, at most 60 characters.' })
  readonly key!: string;
  @Field(() => String, {
    nullable: true,
    description: 'What people call a new one: 1 to 120 characters. Left out for one that exists, or as it is called.',
  })
  readonly name?: string | null;
  @Field(() => String, { nullable: true, description: 'What belongs to a new one, at most 2000 characters.' })
  readonly description?: string | null;
}

@InputType({ description: 'Which class turned out to be several, and which those are.' })
export class SplitRootCauseClassInput {
  @Field(() => String, { description: 'The key of a class that nothing took the place of, whether in use or retired; not `unknown`.' })
  readonly key!: string;
  @Field(() => [TargetClassInput], { description: '2 to 50 classes of the same axis, other than itself, each in use or new.' })
  readonly into!: readonly TargetClassInput[];
  @Field(() => String, { description: REASON })
  readonly reason!: string;
  @Field(() => CauseAxisEnum, { defaultValue: CauseAxisEnum.CONTRIBUTING_FACTOR, description: 'The axis of the classes.' })
  readonly axis!: CauseAxis;
}

@InputType({ description: 'Which classes turned out to be one, and which that is.' })
export class MergeRootCauseClassesInput {
  @Field(() => [String], {
    description:
      'The keys of 1 to 50 classes; they may be retired, or have been split. Neither `unknown` nor the class they are merged into.',
  })
  readonly classes!: readonly string[];
  @Field(() => TargetClassInput, { description: 'A class of the same axis, in use or new.' })
  readonly into!: TargetClassInput;
  @Field(() => String, { description: REASON })
  readonly reason!: string;
  @Field(() => CauseAxisEnum, { defaultValue: CauseAxisEnum.CONTRIBUTING_FACTOR, description: 'The axis of the classes.' })
  readonly axis!: CauseAxis;
}
