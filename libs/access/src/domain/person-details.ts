import { lineFrom } from '#event-sourcing';
import { refused } from './person.errors.js';

/** What identifies a person: it leaves this program only sealed, or as an answer. */
export interface PersonDetails {
  readonly name: string;
  readonly address: string | null;
}

export const MAX_NAME = 200;
export const MAX_ADDRESS = 500;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** @throws DomainError INVALID for a name or an address that is empty, too long or not on one line. */
export function detailsOf({ name, address }: PersonDetails): PersonDetails {
  return { name: lineFrom('name', name, MAX_NAME), address: address === null ? null : lineFrom('address', address, MAX_ADDRESS) };
}

/** @throws DomainError INVALID unless the id is a UUID: anything else might tell who it is. */
export function personIdOf(id: string): string {
  const lower = id.toLowerCase();
  if (!UUID.test(lower)) throw refused.notAnId();
  return lower;
}
