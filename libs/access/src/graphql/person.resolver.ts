import { ActorId, outcome, resultUnion } from '#graphql';
import type { ErrorResult } from '#graphql';
import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { People } from '../people/people.js';
import { PersonList } from '../people/person-list.js';
import { ChangePersonDetailsInput, ErasePersonInput, PeopleArgs, RegisterPersonInput } from './person.inputs.js';
import { Person, PersonConnection } from './person.type.js';

export const PersonResult = resultUnion('PersonResult', Person);

@Resolver(() => Person)
export class PersonResolver {
  constructor(
    @Inject(People) private readonly people: People,
    @Inject(PersonList) private readonly list: PersonList,
  ) {}

  @Query(() => ID, {
    description: 'The pseudonymous id under which what you do is recorded. Register a person with this id to give it a name.',
  })
  myPersonId(@ActorId() actorId: string): string {
    return actorId;
  }

  @Query(() => Person, { nullable: true, description: 'Whom an id belongs to; null where nobody is registered under it.' })
  async person(@Args('id', { type: () => ID, description: 'A pseudonymous id, as events carry it.' }) id: string): Promise<Person | null> {
    const known = await this.people.find(id);
    return known === null ? null : new Person(known);
  }

  @Query(() => PersonConnection, { name: 'people', description: 'Everybody who is or was registered.' })
  everybody(@Args() args: PeopleArgs): Promise<PersonConnection> {
    return this.list.page(args);
  }

  @Mutation(() => PersonResult, { description: 'Gives a pseudonymous id a name. The same details again change nothing.' })
  registerPerson(@Args('input') input: RegisterPersonInput, @ActorId() actorId: string): Promise<Person | ErrorResult> {
    return outcome(async () => new Person(await this.people.register(input, actorId)));
  }

  @Mutation(() => PersonResult, { description: 'Says anew what somebody is called and how to reach them.' })
  changePersonDetails(@Args('input') input: ChangePersonDetailsInput, @ActorId() actorId: string): Promise<Person | ErrorResult> {
    return outcome(async () => new Person(await this.people.changeDetails(input, actorId)));
  }

  @Mutation(() => PersonResult, {
    description:
      'Destroys the key to a person’s name and address: they are gone from every event, read model and copy of the log. Erasing twice changes nothing.',
  })
  erasePerson(@Args('input') input: ErasePersonInput, @ActorId() actorId: string): Promise<Person | ErrorResult> {
    return outcome(async () => new Person(await this.people.erase(input, actorId)));
  }
}
