import { monthOf } from '#calendar';
import { sql, upsertRows } from '#projections';
import type { EntityManager } from 'typeorm';
import { ANY_ROLE } from './attended-incident.js';
import { LoadCellRow } from './load.rows.js';
import type { LoadServiceRow, LoadTurnRow } from './load.rows.js';

/** Under this service cells are of all incidents. */
export const ALL_SERVICES = '';
/** Whose `turns` are the incidents that anybody attended; no pseudonym is so short. */
export const ATTENDED = '';
/** Whose `turns` are the incidents that there were; under `ANY_ROLE`. */
export const INCIDENTS = '*';

type Value = Pick<LoadCellRow, 'turns' | 'seconds' | 'pending' | 'untimed'>;
type Cell = { -readonly [Key in keyof LoadCellRow]: LoadCellRow[Key] };

/** Changes of cells, gathered before they are written: a batch touches the same few again and again. */
export class Cells {
  readonly #cells = new Map<string, Cell>();

  /** Counts an incident, and the turns in it, `times` times more, or less. */
  add(
    { detectedAt, severity }: { readonly detectedAt: string; readonly severity: string },
    { services, turns }: { readonly services: readonly LoadServiceRow[]; readonly turns: readonly LoadTurnRow[] },
    times: number,
  ): void {
    const period = monthOf(detectedAt);
    const roles = new Set(turns.map(({ role }) => role));
    for (const service of [ALL_SERVICES, ...services.map((row) => row.service)]) {
      const place = { service, period, severity };
      this.#change({ ...place, role: ANY_ROLE, who: INCIDENTS }, one, times);
      for (const role of roles) this.#change({ ...place, role, who: ATTENDED }, one, times);
      for (const { role, personId, ...turn } of turns) this.#change({ ...place, role, who: personId }, { ...turn, turns: 1 }, times);
    }
  }

  async save(manager: EntityManager): Promise<void> {
    const changed = [...this.#cells.values()].filter((cell) => measures.some((measure) => cell[measure] !== 0));
    await upsertRows(manager, LoadCellRow, changed, { adding: measures });
    if (changed.some(({ turns }) => turns < 0)) await sql`delete from load_cell where turns = 0`.run(manager);
  }

  #change(key: Omit<LoadCellRow, keyof Value>, value: Value, times: number): void {
    const name = keys.map((column) => key[column]).join('\u0000');
    const cell = this.#cells.get(name) ?? { ...key, turns: 0, seconds: 0, pending: 0, untimed: 0 };
    for (const measure of measures) cell[measure] += times * value[measure];
    this.#cells.set(name, cell);
  }
}

const keys = ['service', 'role', 'period', 'severity', 'who'] as const;
const measures = ['turns', 'seconds', 'pending', 'untimed'] as const;
const one: Value = { turns: 1, seconds: 0, pending: 0, untimed: 0 };
