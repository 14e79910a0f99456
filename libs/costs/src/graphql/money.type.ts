import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'An amount of money. Reckoned exactly, and rounded to the currency’s digits at the end, half to even.' })
export class Money {
  @Field(() => String, { description: 'A decimal number, such as 212000.50, with as many fraction digits as the currency has.' })
  readonly amount!: string;
  @Field(() => String, { description: 'The currency (ISO 4217), such as EUR.' })
  readonly currency!: string;
}
