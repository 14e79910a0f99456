import { DateTime, PageInfo, resultUnion } from '#graphql';
import { Field, Float, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'How many requests a service served in a stretch of time.' })
export class RequestStretch {
  @Field(() => String, { description: 'The key of the service.' })
  readonly service!: string;
  @Field(() => DateTime, { description: 'From that moment on.' })
  readonly from!: string;
  @Field(() => DateTime, { description: 'Up to that moment, which does not count.' })
  readonly to!: string;
  @Field(() => Float, { nullable: true, description: 'A whole number; null once it was retracted.' })
  readonly requests!: number | null;
}

@ObjectType({ description: 'What is known of a stretch by now.' })
export class RecordedRequests extends RequestStretch {
  @Field(() => String, { description: 'Where the last event about the service’s requests stands in the store: hand it to minPosition.' })
  readonly position!: string;
}

@ObjectType({ description: 'A page of stretches.' })
export class RequestStretchConnection {
  @Field(() => [RequestStretch], { description: 'Oldest first; they do not overlap.' })
  readonly nodes!: readonly RequestStretch[];
  @Field(() => PageInfo, { description: 'Where this page ends.' })
  readonly pageInfo!: PageInfo;
}

export const RequestsResult = resultUnion('RequestsResult', RecordedRequests);
