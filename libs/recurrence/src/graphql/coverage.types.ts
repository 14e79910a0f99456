import { ShareOfIncidents } from '#graphql';
import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'How far the classes of an axis are known of the incidents of a window.' })
export class RecurrenceCoverage {
  @Field(() => Int, { description: 'How many incidents count.' })
  readonly incidents!: number;
  @Field(() => Int, { description: 'How many of them people have labelled on the axis, `unknown` included.' })
  readonly classified!: number;
  @Field(() => Int, { description: 'How many of those are labelled `unknown`.' })
  readonly unknown!: number;
  @Field(() => Int, { description: 'How many of all have no label on the axis.' })
  readonly unclassified!: number;
  @Field(() => Int, {
    description:
      'How many of those count by their suggestions; fewer than all where there are too many to estimate. 0 without `includeSuggested`.',
  })
  readonly estimated!: number;
  @Field(() => ShareOfIncidents, { description: 'How many of those classified are labelled `unknown`.' })
  readonly shareUnknown!: ShareOfIncidents;
}
