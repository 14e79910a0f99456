import { PageInfo } from '#graphql';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { ServiceFacts } from '../read-models/services/service-facts.js';

@ObjectType({ description: 'Where a procedure is written down.' })
export class Runbook {
  @Field(() => String, { description: 'What it is about.' })
  readonly title!: string;
  @Field(() => String, { description: 'An http or https address.' })
  readonly url!: string;
}

@ObjectType({ description: 'Something that incidents happen to, as the catalogue knows it.' })
export class Service {
  @Field(() => String, { description: 'What incidents call it. Free text; upper and lower case differ.' })
  readonly key!: string;
  @Field(() => String, { description: 'What people call it; its key, where nobody has said.' })
  readonly name!: string;
  @Field(() => String, { nullable: true, description: 'Who looks after it; null where nobody has said.' })
  readonly owningTeam!: string | null;
  @Field(() => Int, { nullable: true, description: 'How important it is: 1 (the most) to 4; null where nobody has said.' })
  readonly tier!: number | null;
  @Field(() => [Runbook], { description: 'What to do when it is in trouble, in the order given.' })
  readonly runbooks!: readonly Runbook[];
  @Field(() => Boolean, { description: 'Whether it is out of use; what happened to it keeps counting.' })
  readonly retired!: boolean;
  @Field(() => Int, {
    nullable: true,
    description: 'The revision of its stream: hand it back as expectedVersion. Null while it has only been named.',
  })
  readonly version!: number | null;
  @Field(() => String, { description: 'Where the last event that changed it stands in the store: hand it to minPosition.' })
  readonly position!: string;

  static of({ key, name, owningTeam, tier, runbooks, retired, version, position }: ServiceFacts): Service {
    return Object.assign(new Service(), { key, name, owningTeam, tier, runbooks, retired, version, position: String(position) });
  }
}

@ObjectType({ description: 'A page of services.' })
export class ServiceConnection {
  @Field(() => [Service], { description: 'By name, whatever their case.' })
  readonly nodes!: readonly Service[];
  @Field(() => PageInfo, { description: 'Where the page ends.' })
  readonly pageInfo!: PageInfo;
  @Field(() => Int, { description: 'How many services fit on all pages together.' })
  readonly totalCount!: number;

  static of(services: readonly ServiceFacts[], pageInfo: PageInfo, totalCount: number): ServiceConnection {
    return Object.assign(new ServiceConnection(), { nodes: services.map((facts) => Service.of(facts)), pageInfo, totalCount });
  }
}
