import { loadByIds, upsertRows } from '#projections';
import type { Projection } from '#projections';
import { personVocabulary } from '../../domain/person.upcasters.js';
import { changedPerson } from './person-facts.js';
import type { PersonFacts } from './person-facts.js';
import { PersonRow } from './person.row.js';

export const PEOPLE = 'people';

/** Who is registered, as ids and sealed details. */
export const peopleProjection: Projection = {
  name: PEOPLE,
  version: 1,
  entities: [PersonRow],
  eventTypes: personVocabulary.types,
  apply: async (recorded, manager) => {
    const events = recorded.map((event) => personVocabulary.lift(event));
    const ids = events.map(({ event }) => event.data.personId);
    const people = new Map([...(await loadByIds(manager, PersonRow, ids))].map(([id, row]) => [id, factsOf(row)]));
    for (const event of events) {
      const { personId } = event.event.data;
      people.set(personId, changedPerson(people.get(personId) ?? null, event));
    }
    await upsertRows(manager, PersonRow, [...people.values()].map(rowOf));
  },
};

/** What a row says. */
export function factsOf({ sealed, erased, ...row }: PersonRow): PersonFacts {
  const { personId, registeredAt, version, position } = row;
  const opened = sealed === null ? null : (JSON.parse(sealed) as PersonFacts['sealed']);
  return { personId, sealed: opened, erased: erased === 1, registeredAt, version, position };
}

function rowOf({ personId, sealed, erased, registeredAt, version, position }: PersonFacts): PersonRow {
  return {
    personId,
    sealed: sealed === null ? null : JSON.stringify(sealed),
    erased: erased ? 1 : 0,
    registeredAt,
    version,
    position,
  };
}
