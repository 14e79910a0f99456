import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

/** A share of so many, with the exact 95 % interval of Clopper and Pearson. */
@ObjectType({ isAbstract: true })
abstract class Share {
  @Field(() => Int, { description: 'How many are such.' })
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

@ObjectType({ description: 'A share of so many incidents, with the exact 95 % interval of Clopper and Pearson.' })
export class ShareOfIncidents extends Share {}

@ObjectType({ description: 'A share, with the exact 95 % interval of Clopper and Pearson.' })
export class ShareOfThings extends Share {}
