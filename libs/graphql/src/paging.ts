import { Field, ObjectType } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';

@ObjectType({ description: 'Where a page ends, and whether another follows.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there is more behind `endCursor`.' })
  readonly hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Hand it back as `after` for the next page; null for an empty page.' })
  readonly endCursor!: string | null;
}

export const MAX_PAGE = 500;

/** An argument is out of its range: malformed input, so it goes into GraphQL's `errors[]`. `path` names the argument. */
export function badInput(path: string, message: string): GraphQLError {
  return new GraphQLError(`${path}: ${message}`, { extensions: { code: 'BAD_USER_INPUT', argument: path } });
}

/** @throws GraphQLError BAD_USER_INPUT unless `first` is between 1 and {@link MAX_PAGE}. */
export function pageSize(first: number, path = 'first'): number {
  if (!Number.isInteger(first) || first < 1 || first > MAX_PAGE) throw badInput(path, `is 1 to ${MAX_PAGE}, not ${first}`);
  return first;
}

/** A cursor that says nothing to its holder: the sort key of the last row of a page. */
export function encodeCursor(key: readonly string[]): string {
  return Buffer.from(JSON.stringify(key), 'utf8').toString('base64url');
}

/**
 * A page of what was found: one more than was asked for, where there is so much, which tells that another page follows.
 * @param size how many were asked for. @param keyOf where one stands in the order of the list.
 */
export function pageOf<Row>(
  found: readonly Row[],
  size: number,
  keyOf: (row: Row) => readonly string[],
): { readonly page: readonly Row[]; readonly pageInfo: PageInfo } {
  const page = found.slice(0, size);
  const last = page.at(-1);
  return { page, pageInfo: { hasNextPage: found.length > size, endCursor: last === undefined ? null : encodeCursor(keyOf(last)) } };
}

/** @throws GraphQLError BAD_USER_INPUT when the cursor is not one that `encodeCursor` made with as many parts. */
export function decodeCursor(cursor: string, parts: number, path = 'after'): readonly string[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    // Decoding skips what is not base64url and mends what is not UTF-8: such a cursor was never given out.
    if (isKey(key) && key.length === parts && encodeCursor(key) === cursor) return key;
  } catch {
    // Falls through: whatever is wrong with it, the answer is the same.
  }
  throw badInput(path, 'is not a cursor of this list');
}

function isKey(key: unknown): key is readonly string[] {
  return Array.isArray(key) && key.every((part) => typeof part === 'string');
}

const POSITION = /^\d{1,19}$/;

/** A log position that a caller was given, as a number. @throws GraphQLError BAD_USER_INPUT for anything else. */
export function positionFrom(position: string, path: string): bigint {
  if (!POSITION.test(position)) throw badInput(path, 'is not a position');
  return BigInt(position);
}

/** The same of a position that need not be given; null where it is not. */
export function positionAsked(position: string | null | undefined, path: string): bigint | null {
  return position == null ? null : positionFrom(position, path);
}
