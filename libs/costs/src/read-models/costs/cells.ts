import { dayOf, monthOf } from '#calendar';
import { upsertRows } from '#projections';
import type { EntityManager } from 'typeorm';
import { CostCellRow } from './cost.rows.js';
import type { CountedRows } from './labels.js';

/** What cells are kept by. */
export const grains = { DAY: 'D', MONTH: 'M' } as const;

type Key = readonly [axis: string, grain: string, period: string, classKey: string, severity: string, part: string];
type Sums = readonly [incidents: bigint, impact: bigint, customers: bigint, people: bigint, amount: bigint];

/** Changes of cells, gathered before they are written: a batch touches the same few cells again and again. */
export class Cells {
  readonly #cells = new Map<string, { readonly key: Key; sums: Sums }>();

  /** Counts an incident once more, or once less. */
  add({ labels, amounts }: CountedRows, times: 1n | -1n): void {
    for (const { axis, classKey, severity, detectedAt, known, impact, customers, people } of labels) {
      const periods = [
        [grains.DAY, dayOf(detectedAt)],
        [grains.MONTH, monthOf(detectedAt)],
      ] as const;
      for (const [grain, period] of periods) {
        this.#change([axis, grain, period, classKey, severity, String(known)], [1n, impact, customers, people, 0n], times);
        for (const { currency, amount } of amounts) {
          this.#change([axis, grain, period, classKey, severity, currency], [1n, 0n, 0n, 0n, amount], times);
        }
      }
    }
  }

  async save(manager: EntityManager): Promise<void> {
    const changed = [...this.#cells.values()].filter(({ sums }) => sums.some((sum) => sum !== 0n));
    await upsertRows(manager, CostCellRow, changed.map(rowOf), { adding: summed });
    if (changed.some(({ sums: [incidents] }) => incidents < 0n)) await manager.query('delete from cost_cell where incidents = 0');
  }

  #change(key: Key, sums: Sums, times: bigint): void {
    const name = key.join('\u0000');
    const cell = this.#cells.get(name) ?? { key, sums: [0n, 0n, 0n, 0n, 0n] };
    const [incidents, impact, customers, people, amount] = cell.sums;
    const [i, m, c, p, a] = sums;
    cell.sums = [incidents + times * i, impact + times * m, customers + times * c, people + times * p, amount + times * a];
    this.#cells.set(name, cell);
  }
}

const summed = ['incidents', 'impact', 'customers', 'people', 'amount'] as const;

function rowOf({ key, sums }: { readonly key: Key; readonly sums: Sums }): CostCellRow {
  const [axis, grain, period, classKey, severity, part] = key;
  const [incidents, impact, customers, people, amount] = sums;
  return { axis, grain, period, classKey, severity, part, incidents: Number(incidents), impact, customers, people, amount };
}
