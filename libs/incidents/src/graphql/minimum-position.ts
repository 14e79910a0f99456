import { badInput } from '#graphql';

const POSITION = /^\d{1,19}$/;

/** A position that a caller was given, as a number. @throws GraphQLError BAD_USER_INPUT for anything else. */
export function positionOf(position: string, path: string): bigint {
  if (!POSITION.test(position)) throw badInput(path, 'is not a position');
  return BigInt(position);
}
