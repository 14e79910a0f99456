import { Inject, Injectable } from '@nestjs/common';
import { PersonNames } from '../published/person-names.js';
import { namesOfPerson } from './names-of-person.js';
import { People } from './people.js';

/** Opens what the log says of people anew for each question, so that nobody who was erased meanwhile is named. */
@Injectable()
export class OpenedPersonNames extends PersonNames {
  constructor(@Inject(People) private readonly people: People) {
    super();
  }

  async of(personIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const named = await Promise.all([...new Set(personIds)].map(async (id) => [id, await this.#namesOf(id)] as const));
    return new Map(named.flatMap(([id, names]) => (names === null ? [] : [[id, names] as const])));
  }

  async #namesOf(personId: string): Promise<readonly string[] | null> {
    const details = (await this.people.find(personId))?.details ?? null;
    return details === null || details instanceof Error ? null : namesOfPerson(details);
  }
}
