import type { Sql } from '#projections';
import type { EntityManager } from 'typeorm';
import type { Counted } from './tally.js';

/** The rows of a statement that selects key, who, turns, seconds, pending and untimed. PostgreSQL gives sums as texts. */
export async function countedBy(manager: EntityManager, statement: Sql): Promise<readonly Counted[]> {
  const rows = await statement.select<Readonly<Record<keyof Counted, string | number>>>(manager);
  return rows.map(({ key, who, turns, seconds, pending, untimed }) => ({
    key: String(key),
    who: String(who),
    turns: Number(turns),
    seconds: Number(seconds),
    pending: Number(pending),
    untimed: Number(untimed),
  }));
}
