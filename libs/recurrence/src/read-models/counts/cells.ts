import { dayOf, monthOf } from '#calendar';
import { upsertRows } from '#projections';
import type { EntityManager } from 'typeorm';
import { CountRow } from './count.rows.js';
import { ALL, labelsOf } from './counted-incident.js';
import type { CountedIncident, Label } from './counted-incident.js';

export const grains = { DAY: 'D', MONTH: 'M' } as const;

/** What counts are kept by, over all services and for each: the days of each service would be more cells than labels. */
export const unitsOfAll = ['MONTH', 'DAY'] as const;
export const unitsOfServices = ['MONTH'] as const;

/** Changes of counts, gathered before they are written: a batch touches the same few cells again and again. */
export class Cells {
  readonly #cells = new Map<string, CountRow>();

  /** Counts an incident `times` times more, or less. */
  add(incident: CountedIncident, times: number): void {
    const periods = { DAY: dayOf(incident.detectedAt), MONTH: monthOf(incident.detectedAt) };
    for (const label of labelsOf(incident)) {
      for (const unit of label.service === ALL ? unitsOfAll : unitsOfServices) {
        this.#change(label, ALL, grains[unit], periods[unit], times);
        this.#change(label, incident.severity, grains[unit], periods[unit], times);
      }
    }
  }

  async save(manager: EntityManager): Promise<void> {
    const changed = [...this.#cells.values()].filter(({ incidents }) => incidents !== 0);
    await upsertRows(manager, CountRow, changed, { adding: ['incidents'] });
    if (changed.some(({ incidents }) => incidents < 0)) await manager.query('delete from recurrence_count where incidents = 0');
  }

  #change({ axis, classKey, service }: Label, severity: string, grain: string, period: string, change: number): void {
    const name = `${axis}\u0000${service}\u0000${severity}\u0000${period}\u0000${classKey}`;
    const cell = this.#cells.get(name);
    if (cell === undefined) this.#cells.set(name, { axis, service, severity, grain, period, classKey, incidents: change });
    else cell.incidents += change;
  }
}
