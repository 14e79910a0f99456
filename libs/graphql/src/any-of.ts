import { badInput } from './paging.js';

export const MOST_VALUES = 500;

/**
 * A filter's list of the values that fit; none, and an empty one, leave everything in: undefined.
 * @param path names the argument that the list is part of.
 * @throws GraphQLError BAD_USER_INPUT when it has more than {@link MOST_VALUES}.
 */
export function anyOf<Value>(values: readonly Value[] | null | undefined, path = 'filter'): readonly Value[] | undefined {
  if (values == null || values.length === 0) return undefined;
  if (values.length > MOST_VALUES) throw badInput(path, `has a list of ${values.length}; ${MOST_VALUES} is the limit`);
  return values;
}

/**
 * The same with each value once; none where everything is left in.
 * @throws GraphQLError BAD_USER_INPUT for more than {@link MOST_VALUES}, and for an empty one: sums of everything are kept under that name.
 */
export function eachOnce<Value extends string>(values: readonly Value[] | null | undefined, path: string): readonly Value[] {
  const found = [...new Set(values)];
  if (found.some((value) => value === '')) throw badInput(path, 'holds an empty value');
  return anyOf(found, path) ?? [];
}
