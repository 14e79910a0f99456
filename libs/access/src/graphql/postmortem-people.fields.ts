import { Postmortem, PostmortemComment, PostmortemReviewer } from '#postmortems/graphql';
import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { People } from '../people/people.js';
import { Person } from './person.type.js';

/** Names whoever sees to a postmortem, when it is read and only then. What is published of it has roles in the place of names. */
@Resolver(() => Postmortem)
export class PostmortemOwnerFields {
  constructor(@Inject(People) private readonly people: People) {}

  @ResolveField(() => Person, { nullable: true, description: 'Whom `ownerId` belongs to; null where nobody is registered under it.' })
  owner(@Parent() { ownerId }: Postmortem): Promise<Person | null> {
    return personOf(this.people, ownerId);
  }
}

@Resolver(() => PostmortemReviewer)
export class PostmortemReviewerFields {
  constructor(@Inject(People) private readonly people: People) {}

  @ResolveField(() => Person, { nullable: true, description: 'Whom the id belongs to; null where nobody is registered under it.' })
  person(@Parent() { personId }: PostmortemReviewer): Promise<Person | null> {
    return personOf(this.people, personId);
  }
}

@Resolver(() => PostmortemComment)
export class PostmortemCommentFields {
  constructor(@Inject(People) private readonly people: People) {}

  @ResolveField(() => Person, { nullable: true, description: 'Whom `authorId` belongs to; null where nobody is registered under it.' })
  author(@Parent() { authorId }: PostmortemComment): Promise<Person | null> {
    return personOf(this.people, authorId);
  }
}

async function personOf(people: People, id: string | null): Promise<Person | null> {
  const known = id === null ? null : await people.find(id);
  return known === null ? null : new Person(known);
}
