import { RootCauseClass } from '#root-causes/graphql';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A class that the incident is labelled with.' })
export class RootCauseLabel {
  @Field(() => RootCauseClass, { description: 'As it is described now.' })
  readonly class!: RootCauseClass;
  @Field(() => Int, { description: 'The version of the class when the label was given: what it meant to whoever said so.' })
  readonly classVersion!: number;
  @Field(() => Float, { description: 'From 0 to 1; 1 for what a person said.' })
  readonly confidence!: number;
  @Field(() => Boolean, { description: 'Whether nobody has confirmed it yet. Labels are given by people, so far.' })
  readonly suggested!: boolean;
  @Field(() => [ID], { description: "Ids of the incident's events that it rests on." })
  readonly evidence!: readonly string[];
  @Field(() => String, { nullable: true, description: 'Why, where somebody said so.' })
  readonly note!: string | null;
}
