import type { DomainCommand, Occurrence } from '#event-sourcing';
import { refused } from '../person.errors.js';
import type { PersonErased } from '../person.events.js';
import type { PersonState } from '../person.js';

/** Records that a person's key is gone. Only to be sent once it is: see docs/adr/0005-people-are-pseudonyms.md. */
export interface ErasePerson extends DomainCommand<'ErasePerson'> {
  readonly personId: string;
  readonly occurred: Occurrence;
}

export function erasePerson({ personId, occurred }: ErasePerson, state: PersonState): readonly PersonErased[] {
  switch (state.status) {
    case 'UNKNOWN':
      throw refused.unknownPerson();
    case 'REGISTERED':
      return [{ type: 'PersonErased', data: { personId }, occurred }];
    case 'ERASED':
      return [];
  }
}
