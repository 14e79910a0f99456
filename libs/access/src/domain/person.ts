import type { PersonEvent, Sealed } from './person.events.js';

export type PersonState =
  { readonly status: 'UNKNOWN' } | { readonly status: 'REGISTERED'; readonly sealed: Sealed } | { readonly status: 'ERASED' };

export const initialState: PersonState = { status: 'UNKNOWN' };

/** The stream of one person. */
export function personStream(personId: string): string {
  return `person-${personId}`;
}

export function evolve(state: PersonState, event: PersonEvent): PersonState {
  switch (event.type) {
    case 'PersonRegistered':
    case 'PersonDetailsChanged':
      return state.status === 'ERASED' ? state : { status: 'REGISTERED', sealed: event.data.sealed };
    case 'PersonErased':
      return { status: 'ERASED' };
  }
}

/** Whether it is the same sealing, not just of the same details: two sealings of the same details differ. */
export function isSameSealing(a: Sealed, b: Sealed): boolean {
  return a.nonce === b.nonce && a.ciphertext === b.ciphertext && a.tag === b.tag;
}
