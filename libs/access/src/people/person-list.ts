import { decodeCursor, encodeCursor, pageSize, positionFrom } from '#graphql';
import { ReadModelDatabase } from '#projections';
import { Inject, Injectable } from '@nestjs/common';
import { PersonConnection } from '../graphql/person.type.js';
import { PEOPLE } from '../read-models/people/people.projection.js';
import { personPage } from '../read-models/people/people.query.js';
import type { PersonPlace } from '../read-models/people/people.query.js';
import { People } from './people.js';

export interface PeopleRequest {
  readonly first: number;
  readonly after?: string | null;
  readonly minPosition?: string | null;
}

/** Answers who is registered. */
@Injectable()
export class PersonList {
  constructor(
    @Inject(ReadModelDatabase) private readonly database: ReadModelDatabase,
    @Inject(People) private readonly people: People,
  ) {}

  /** @throws GraphQLError BAD_USER_INPUT for arguments out of range. @throws ReadModelBehindError when `minPosition` is not reached. */
  async page({ first, after, minPosition }: PeopleRequest): Promise<PersonConnection> {
    const size = pageSize(first);
    const place = after == null ? null : placeOf(after);
    if (minPosition != null) {
      await this.database.waitFor(positionFrom(minPosition, 'minPosition'), { projections: [PEOPLE] });
    }
    const { people, hasMore, total } = await this.database.read((manager) => personPage(manager, size, place));
    const last = people.at(-1);
    const endCursor = last === undefined ? null : encodeCursor([last.registeredAt, last.personId]);
    return PersonConnection.of(await this.people.known(people), { hasNextPage: hasMore, endCursor }, total);
  }
}

function placeOf(cursor: string): PersonPlace {
  const [registeredAt = '', personId = ''] = decodeCursor(cursor, 2);
  return [registeredAt, personId];
}
