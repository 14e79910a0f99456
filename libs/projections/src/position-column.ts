import type { ColumnType, ValueTransformer } from 'typeorm';
import { Column } from 'typeorm';

/**
 * A column for a log position or a revision: `bigint` in the entity, an integer in the database, so that it sorts and compares as one.
 * @throws RangeError when a row is read whose number the database driver could only give inexactly (SQLite's, beyond 2^53).
 */
export function PositionColumn(options: { readonly primary?: boolean; readonly nullable?: boolean } = {}): PropertyDecorator {
  const type: ColumnType = 'bigint';
  return Column({ type, transformer: positionTransformer, ...options });
}

export const positionTransformer: ValueTransformer = {
  to: (value: unknown) => value,
  from: (value: unknown) => {
    if (typeof value === 'string' || (typeof value === 'number' && Number.isSafeInteger(value))) return BigInt(value);
    if (value === null || value === undefined || typeof value === 'bigint') return value;
    throw new RangeError(`a ${typeof value} does not hold a position exactly`);
  },
};
