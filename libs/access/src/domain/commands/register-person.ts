import type { DomainCommand, Occurrence } from '#event-sourcing';
import { refused } from '../person.errors.js';
import type { PersonRegistered, Sealed } from '../person.events.js';
import { isSameSealing } from '../person.js';
import type { PersonState } from '../person.js';

/** Gives a pseudonymous id a name. */
export interface RegisterPerson extends DomainCommand<'RegisterPerson'> {
  readonly personId: string;
  /** What is recorded already, where the details are the same. */
  readonly sealed: Sealed;
  readonly occurred: Occurrence;
}

export function registerPerson({ personId, sealed, occurred }: RegisterPerson, state: PersonState): readonly PersonRegistered[] {
  switch (state.status) {
    case 'UNKNOWN':
      return [{ type: 'PersonRegistered', data: { personId, sealed }, occurred }];
    case 'REGISTERED':
      if (isSameSealing(state.sealed, sealed)) return [];
      throw refused.registeredAlready();
    case 'ERASED':
      throw refused.erased();
  }
}
