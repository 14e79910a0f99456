import { dayOf, monthOf } from '#calendar';
import { upsertRows } from '#projections';
import type { EntityManager } from 'typeorm';
import { CountRow } from './count.rows.js';
import type { LabelRow } from './count.rows.js';
import { ALL } from './counted-incident.js';

export const grains = { DAY: 'D', MONTH: 'M' } as const;

/** What counts are kept by, over all services and for each: the days of each service would be more cells than labels. */
export const unitsOfAll = ['MONTH', 'DAY'] as const;
export const unitsOfServices = ['MONTH'] as const;

/** Changes of counts, gathered before they are written: a batch touches the same few cells again and again. */
export class Cells {
  readonly #cells = new Map<string, CountRow>();

  /** Counts an incident `times` times more, or less. @param labels all that it counts under. */
  add(labels: readonly LabelRow[], times: number): void {
    for (const label of labels) {
      const { detectedAt, severity } = label;
      for (const unit of label.service === ALL ? unitsOfAll : unitsOfServices) {
        const period = unit === 'DAY' ? dayOf(detectedAt) : monthOf(detectedAt);
        this.#change(label, ALL, grains[unit], period, times);
        this.#change(label, severity, grains[unit], period, times);
      }
    }
  }

  async save(manager: EntityManager): Promise<void> {
    const changed = [...this.#cells.values()].filter(({ incidents }) => incidents !== 0);
    await upsertRows(manager, CountRow, changed, { adding: ['incidents'] });
    if (changed.some(({ incidents }) => incidents < 0)) await manager.query('delete from recurrence_count where incidents = 0');
  }

  #change({ axis, classKey, service }: LabelRow, severity: string, grain: string, period: string, change: number): void {
    const name = `${axis}\u0000${service}\u0000${severity}\u0000${period}\u0000${classKey}`;
    const cell = this.#cells.get(name);
    if (cell === undefined) this.#cells.set(name, { axis, service, severity, grain, period, classKey, incidents: change });
    else cell.incidents += change;
  }
}
