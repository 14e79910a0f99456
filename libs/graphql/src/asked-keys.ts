import type { ExecutionContext } from '@nestjs/common';
import type { GraphQLResolveInfo } from 'graphql';
import { GraphQLError } from 'graphql';
import { MOST_VALUES } from './any-of.js';
import { nearestTo } from './nearest.js';

/** A list of keys that a query's filter holds. */
export interface AskedKeys {
  /** Where it stands: `filter.services`. */
  readonly path: string;
  readonly keys: readonly string[];
}

/**
 * The lists that the filter of a query of the schema has under these names; none for a mutation, or what does not come through GraphQL. What the
 * query itself refuses (an empty key, too many) is left to it.
 */
export function keysAsked(context: ExecutionContext, ...names: readonly string[]): readonly AskedKeys[] {
  if (context.getType<string>() !== 'graphql') return [];
  const [, args, , info] = context.getArgs<[unknown, Readonly<Record<string, unknown>>, unknown, GraphQLResolveInfo]>();
  if (info.parentType !== info.schema.getQueryType()) return [];
  const filter = args['filter'];
  if (typeof filter !== 'object' || filter === null) return [];
  const given = new Map<string, unknown>(Object.entries(filter));
  return names.flatMap((name) => {
    const keys = stringsIn(given.get(name));
    return keys.length === 0 || keys.length > MOST_VALUES ? [] : [{ path: `filter.${name}`, keys }];
  });
}

function stringsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string' && each !== '') : [];
}

/** A key that names nothing here: a count of it would be 0, and be believed. @param known what there is. */
export function unknownKey({ path }: AskedKeys, key: string, known: Iterable<string>): GraphQLError {
  const nearest = nearestTo(key, known);
  const meant = nearest.length === 0 ? '' : ` Is it ${nearest.map((each) => JSON.stringify(each)).join(' or ')}?`;
  const extensions = { code: 'BAD_USER_INPUT', argument: path, nearest };
  return new GraphQLError(`${path}: nothing on record is called ${JSON.stringify(key)}.${meant}`, { extensions });
}
