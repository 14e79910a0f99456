import { badInput } from './paging.js';

/**
 * Makes sure that a moment is not still to come: nobody knows how things will stand by then.
 * @param path names the argument that it is. @param moment ISO 8601 UTC; null where none was said. @param now the same, of the moment of asking.
 * @throws GraphQLError BAD_USER_INPUT
 */
export function requireHasCome(path: string, moment: string | null, now: string): void {
  if (moment !== null && moment > now) throw badInput(path, 'is still to come: nobody knows how things will stand by then');
}
