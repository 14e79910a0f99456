import { PageInfo } from '#graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { PersonDetails } from '../domain/person-details.js';
import type { KnownPerson } from '../people/people.js';

@ObjectType({
  description: 'Whom a pseudonymous id belongs to. Name and address are opened when they are read, and kept nowhere in plain.',
})
export class Person {
  constructor(private readonly known: KnownPerson) {}

  @Field(() => ID, { description: 'The pseudonymous id that events carry.' })
  get id(): string {
    return this.known.facts.personId;
  }
  @Field(() => String, { nullable: true, description: 'Null once the person was erased, or where the key that opens it is not here.' })
  get name(): string | null {
    return this.details?.name ?? null;
  }
  @Field(() => String, { nullable: true, description: 'How to reach the person, where it is known; null as for `name`.' })
  get address(): string | null {
    return this.details?.address ?? null;
  }
  @Field(() => Boolean, { description: 'Whether the person was erased: the key to name and address was destroyed, for good.' })
  get erased(): boolean {
    return this.known.facts.erased;
  }
  @Field(() => Int, { description: 'The revision of its stream: hand it back as expectedVersion.' })
  get version(): number {
    return this.known.facts.version;
  }
  @Field(() => String, { description: 'Where its last event stands in the store: hand it to minPosition.' })
  get position(): string {
    return String(this.known.facts.position);
  }

  private get details(): PersonDetails | null {
    const { details } = this.known;
    // Thrown by the field that asks, so that one broken seal spoils no list.
    if (details instanceof Error) throw details;
    return details;
  }
}

@ObjectType({ description: 'A page of people.' })
export class PersonConnection {
  @Field(() => [Person], { description: 'In the order of their registration.' })
  readonly nodes!: readonly Person[];
  @Field(() => PageInfo, { description: 'Where the page ends.' })
  readonly pageInfo!: PageInfo;
  @Field(() => Int, { description: 'How many people there are on all pages together, erased ones included.' })
  readonly totalCount!: number;

  static of(people: readonly KnownPerson[], pageInfo: PageInfo, totalCount: number): PersonConnection {
    return Object.assign(new PersonConnection(), { nodes: people.map((known) => new Person(known)), pageInfo, totalCount });
  }
}
