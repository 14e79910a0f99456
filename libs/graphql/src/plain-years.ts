import { badInput } from './paging.js';

const PLAIN = /^\d{4}-/;

/**
 * Moments outside the years 0 to 9999 are not written in the same form, and so do not sort among the others.
 * @throws GraphQLError BAD_USER_INPUT for such a one. @param path names the argument that the moments are part of.
 */
export function requirePlainYears(path: string, ...moments: readonly string[]): void {
  if (!moments.every((moment) => PLAIN.test(moment))) throw badInput(path, 'is about the years 0 to 9999');
}
