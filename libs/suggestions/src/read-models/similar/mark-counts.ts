import { among, sql } from '#projections';
import type { EntityManager } from 'typeorm';

/** The mark of every incident that can be found. */
export const ANY = '';

// SQLite takes 32,766 parameters; a count has 2.
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
    for (let from = 0; from < changed.length;) {
      const count = Math.min(MOST_COUNTS, 2 ** Math.floor(Math.log2(changed.length - from)));
      await manager.query(upsert(manager, count), changed.slice(from, from + count).flat());
      from += count;
    }
    const fewer = changed.flatMap(([mark, change]) => (change < 0 ? [mark] : []));
    for (let from = 0; from < fewer.length; from += MOST_COUNTS) {
      const marks = fewer.slice(from, from + MOST_COUNTS);
      await sql`delete from similar_mark_count where incidents = 0 and ${among('mark', marks)}`.run(manager);
    }
  }
}

/** Adds to the counts that are there already. Chunks of 2^n, so that few statements are ever prepared. */
function upsert({ dataSource: { driver } }: EntityManager, count: number): string {
  let parameter = 0;
  const row = (): string => `(${driver.createParameter('', parameter++)}, ${driver.createParameter('', parameter++)})`;
  return [
    `insert into similar_mark_count (mark, incidents) values ${Array.from({ length: count }, row).join(', ')}`,
    'on conflict (mark) do update set incidents = similar_mark_count.incidents + excluded.incidents',
  ].join(' ');
}
