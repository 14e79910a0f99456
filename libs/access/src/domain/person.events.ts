import type { DomainEvent } from '#event-sourcing';

/** A person's details under the key of that person, which is kept outside the log. Binary parts are in base64. */
export interface Sealed {
  readonly algorithm: 'AES-256-GCM';
  readonly nonce: string;
  readonly ciphertext: string;
  readonly tag: string;
}

/** A pseudonymous id belongs to somebody whose name and address are in `sealed`. */
export type PersonRegistered = DomainEvent<'PersonRegistered', { readonly personId: string; readonly sealed: Sealed }>;

/** Name and address are what `sealed` holds from now on. */
export type PersonDetailsChanged = DomainEvent<'PersonDetailsChanged', { readonly personId: string; readonly sealed: Sealed }>;

/** The key that opens this person's details had been destroyed by the time this was recorded. */
export type PersonErased = DomainEvent<'PersonErased', { readonly personId: string }>;

export type PersonEvent = PersonRegistered | PersonDetailsChanged | PersonErased;
