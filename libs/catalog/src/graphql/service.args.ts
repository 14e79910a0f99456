import { ArgsType, Field, Int } from '@nestjs/graphql';

@ArgsType()
export class ServicesArgs {
  @Field(() => Int, { defaultValue: 50, description: 'How many at most: 1 to 500.' })
  readonly first!: number;
  @Field(() => String, { nullable: true, description: 'The endCursor of the page before.' })
  readonly after?: string | null;
  @Field(() => String, { nullable: true, description: 'Only those with this text in their key, name or owning team, whatever its case.' })
  readonly text?: string | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Also those that are out of use.' })
  readonly includeRetired!: boolean;
  @Field(() => String, { nullable: true, description: 'The answer reflects at least this position, or is an error after 5 s.' })
  readonly minPosition?: string | null;
}
