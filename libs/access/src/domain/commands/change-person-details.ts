import type { DomainCommand, Occurrence } from '#event-sourcing';
import { refused } from '../person.errors.js';
import type { PersonDetailsChanged, Sealed } from '../person.events.js';
import { isSameSealing } from '../person.js';
import type { PersonState } from '../person.js';

/** Says anew what somebody is called and how to reach them. */
export interface ChangePersonDetails extends DomainCommand<'ChangePersonDetails'> {
  readonly personId: string;
  /** What is recorded already, where the details are the same. */
  readonly sealed: Sealed;
  readonly occurred: Occurrence;
}

export function changePersonDetails(
  { personId, sealed, occurred }: ChangePersonDetails,
  state: PersonState,
): readonly PersonDetailsChanged[] {
  switch (state.status) {
    case 'UNKNOWN':
      throw refused.unknownPerson();
    case 'REGISTERED':
      return isSameSealing(state.sealed, sealed) ? [] : [{ type: 'PersonDetailsChanged', data: { personId, sealed }, occurred }];
    case 'ERASED':
      throw refused.erased();
  }
}
