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
      this.#cell(service, ANY_ROLE, period, severity, INCIDENTS).turns += times;
      for (const role of roles) this.#cell(service, role, period, severity, ATTENDED).turns += times;
      for (const { role, personId, seconds, pending, untimed } of turns) {
        const cell = this.#cell(service, role, period, severity, personId);
        cell.turns += times;
        cell.seconds += times * seconds;
        cell.pending += times * pending;
        cell.untimed += times * untimed;
      }
    }
  }

  async save(manager: EntityManager): Promise<void> {
    const changed = [...this.#cells.values()].filter((cell) => measures.some((measure) => cell[measure] !== 0));
    await upsertRows(manager, LoadCellRow, changed, { adding: measures });
    if (changed.some(({ turns }) => turns < 0)) await sql`delete from load_cell where turns = 0`.run(manager);
  }

  #cell(service: string, role: string, period: string, severity: string, who: string): Cell {
    const name = `${service}\u0000${role}\u0000${period}\u0000${severity}\u0000${who}`;
    const known = this.#cells.get(name);
    if (known !== undefined) return known;
    const cell = { service, role, period, severity, who, turns: 0, seconds: 0, pending: 0, untimed: 0 };
    this.#cells.set(name, cell);
    return cell;
  }
}

const measures = ['turns', 'seconds', 'pending', 'untimed'] as const;
