import type { EntityManager } from 'typeorm';
import { ALL, labelsOf } from './counted-incident.js';
import type { CountedIncident } from './counted-incident.js';

export const grains = { DAY: 'D', MONTH: 'M' } as const;

/** What counts are kept by, over all services and for each: the days of each service would be more cells than labels. */
export const unitsOfAll = ['MONTH', 'DAY'] as const;
export const unitsOfServices = ['MONTH'] as const;

/** The day of a moment, as cells name it. */
export function dayOf(moment: string): string {
  return moment.slice(0, moment.indexOf('T'));
}

/** The month of a moment, as cells name it. */
export function monthOf(moment: string): string {
  return moment.slice(0, moment.lastIndexOf('-'));
}

interface Cell {
  readonly key: readonly [axis: string, service: string, severity: string, grain: string, period: string, classKey: string];
  change: number;
}

// SQLite takes 32,766 parameters; a cell has 7.
const MOST_CELLS = 256;

/** Changes of counts, gathered before they are written: a batch touches the same few cells again and again. */
export class Cells {
  readonly #cells = new Map<string, Cell>();

  /** Counts an incident `times` times more, or less. */
  add(incident: CountedIncident, times: number): void {
    const periods = { DAY: dayOf(incident.detectedAt), MONTH: monthOf(incident.detectedAt) };
    for (const { axis, classKey, service } of labelsOf(incident)) {
      for (const unit of service === ALL ? unitsOfAll : unitsOfServices) {
        this.#change([axis, service, ALL, grains[unit], periods[unit], classKey], times);
        this.#change([axis, service, incident.severity, grains[unit], periods[unit], classKey], times);
      }
    }
  }

  async save(manager: EntityManager): Promise<void> {
    const changed = [...this.#cells.values()].filter(({ change }) => change !== 0);
    for (let from = 0; from < changed.length;) {
      const count = Math.min(MOST_CELLS, 2 ** Math.floor(Math.log2(changed.length - from)));
      const parameters = changed.slice(from, from + count).flatMap(({ key, change }) => [...key, change]);
      await manager.query(upsert(manager, count), parameters);
      from += count;
    }
    if (changed.some(({ change }) => change < 0)) await manager.query('delete from recurrence_count where incidents = 0');
  }

  #change(key: Cell['key'], change: number): void {
    const name = key.join('\u0000');
    const cell = this.#cells.get(name);
    if (cell === undefined) this.#cells.set(name, { key, change });
    else cell.change += change;
  }
}

/** Adds to the cells that are there already. Chunks of 2^n, so that few statements are ever prepared. */
function upsert({ dataSource: { driver } }: EntityManager, count: number): string {
  let parameter = 0;
  const cell = (): string => `(${Array.from({ length: 7 }, () => driver.createParameter('', parameter++)).join(', ')})`;
  return [
    'insert into recurrence_count (axis, service, severity, grain, period, class_key, incidents)',
    `values ${Array.from({ length: count }, cell).join(', ')}`,
    'on conflict (axis, service, severity, grain, period, class_key)',
    'do update set incidents = recurrence_count.incidents + excluded.incidents',
  ].join(' ');
}
