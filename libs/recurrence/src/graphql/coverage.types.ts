import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A share of so many, with the exact 95 % interval of Clopper and Pearson.' })
export class ShareOfIncidents {
  @Field(() => Int, { description: 'How many incidents are such.' })
  readonly count!: number;
  @Field(() => Int, { description: 'Of how many.' })
  readonly of!: number;
  @Field(() => Float, { nullable: true, description: 'From 0 to 1; null where there are none.' })
  readonly share!: number | null;
  @Field(() => Float, { description: 'The lower end of its interval.' })
  readonly lower!: number;
  @Field(() => Float, { description: 'The upper end of its interval.' })
  readonly upper!: number;
  @Field(() => Boolean, { description: 'Whether it is of fewer than ten: the interval says more than the share.' })
  readonly greyed!: boolean;
}

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
