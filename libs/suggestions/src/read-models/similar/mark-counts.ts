import { among, sql, upsertRows } from '#projections';
import type { EntityManager } from 'typeorm';
import { MarkCountRow } from './similar.rows.js';

/** The mark of every incident that can be found. */
export const ANY = '';

// SQLite takes 32,766 parameters.
const MOST_COUNTS = 512;

/** Changes of counts, gathered before they are written: a batch touches the same few marks again and again. */
export class MarkCounts {
  readonly #changes = new Map<string, number>();

  /** Counts an incident with these marks `times` times more, or less; one without marks cannot be found, and counts nothing. */
  add(marks: ReadonlySet<string>, times: number): void {
    if (marks.size === 0) return;
    for (const mark of [ANY, ...marks]) this.#changes.set(mark, (this.#changes.get(mark) ?? 0) + times);
  }

  async save(manager: EntityManager): Promise<void> {
    const changed = [...this.#changes].filter(([, change]) => change !== 0);
    await upsertRows(
      manager,
      MarkCountRow,
      changed.map(([mark, incidents]) => ({ mark, incidents })),
      { adding: ['incidents'] },
    );
    const fewer = changed.flatMap(([mark, change]) => (change < 0 ? [mark] : []));
    for (let from = 0; from < fewer.length; from += MOST_COUNTS) {
      const marks = fewer.slice(from, from + MOST_COUNTS);
      await sql`delete from similar_mark_count where incidents = 0 and ${among('mark', marks)}`.run(manager);
    }
  }
}
