import { RoleAssignment } from '#incidents/graphql';
import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { People } from '../people/people.js';
import { Person } from './person.type.js';

/** Names whoever holds a role, when it is read and only then. */
@Resolver(() => RoleAssignment)
export class RoleHolderFields {
  constructor(@Inject(People) private readonly people: People) {}

  @ResolveField(() => Person, { nullable: true, description: 'Whom the id belongs to; null where nobody is registered under it.' })
  async person(@Parent() held: RoleAssignment): Promise<Person | null> {
    const known = await this.people.find(held.personId);
    return known === null ? null : new Person(known);
  }
}
