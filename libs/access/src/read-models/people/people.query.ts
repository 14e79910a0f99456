import { asStorable } from '#event-sourcing';
import type { EntityManager } from 'typeorm';
import { factsOf } from './people.projection.js';
import type { PersonFacts } from './person-facts.js';
import { PersonRow } from './person.row.js';

/** Where a page ended: `registeredAt` and `personId` of its last row. */
export type PersonPlace = readonly [registeredAt: string, personId: string];

export interface PersonPage {
  readonly people: readonly PersonFacts[];
  readonly hasMore: boolean;
  readonly total: number;
}

/** People in the order of their registration. */
export async function personPage(manager: EntityManager, size: number, after: PersonPlace | null): Promise<PersonPage> {
  const query = manager
    .createQueryBuilder(PersonRow, 'person')
    .orderBy('person.registered_at')
    .addOrderBy('person.person_id')
    .limit(size + 1);
  if (after !== null) {
    const [registeredAt, personId] = after.map(asStorable);
    query.where('(person.registered_at > :registeredAt OR (person.registered_at = :registeredAt AND person.person_id > :personId))', {
      registeredAt,
      personId,
    });
  }
  const rows = await query.getMany();
  return { people: rows.slice(0, size).map(factsOf), hasMore: rows.length > size, total: await manager.count(PersonRow) };
}
