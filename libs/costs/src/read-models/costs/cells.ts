import { dayOf, monthOf } from '#calendar';
import { upsertRows } from '#projections';
import type { EntityManager } from 'typeorm';
import { CostCellRow } from './cost.rows.js';
import type { CostAmountRow, CostLabelRow } from './cost.rows.js';
import type { CountedRows } from './labels.js';

/** What cells are kept by. */
export const grains = { DAY: 'D', MONTH: 'M' } as const;

type Cell = { -readonly [Key in keyof CostCellRow]: CostCellRow[Key] };

/** Changes of cells, gathered before they are written: a batch touches the same few cells again and again. */
export class Cells {
  readonly #cells = new Map<string, Cell>();

  /** Counts an incident once more, or once less. */
  add({ labels, amounts }: CountedRows, times: 1 | -1): void {
    for (const label of labels) {
      this.#add(label, amounts, grains.DAY, dayOf(label.detectedAt), times);
      this.#add(label, amounts, grains.MONTH, monthOf(label.detectedAt), times);
    }
  }

  async save(manager: EntityManager): Promise<void> {
    const changed = [...this.#cells.values()].filter((cell) => cell.incidents !== 0 || summed.some((sum) => cell[sum] !== 0n));
    await upsertRows(manager, CostCellRow, changed, { adding: ['incidents', ...summed] });
    if (changed.some(({ incidents }) => incidents < 0)) await manager.query('delete from cost_cell where incidents = 0');
  }

  #add(label: CostLabelRow, amounts: readonly CostAmountRow[], grain: string, period: string, times: 1 | -1): void {
    const cell = this.#cell(label, grain, period, String(label.known));
    cell.incidents += times;
    cell.impact += times === 1 ? label.impact : -label.impact;
    cell.customers += times === 1 ? label.customers : -label.customers;
    cell.people += times === 1 ? label.people : -label.people;
    for (const { currency, amount } of amounts) {
      const spent = this.#cell(label, grain, period, currency);
      spent.incidents += times;
      spent.amount += times === 1 ? amount : -amount;
    }
  }

  #cell({ axis, classKey, severity }: CostLabelRow, grain: string, period: string, part: string): Cell {
    // A period tells which grain it is of.
    const name = `${axis}\u0000${period}\u0000${severity}\u0000${part}\u0000${classKey}`;
    const known = this.#cells.get(name);
    if (known !== undefined) return known;
    const cell = { axis, grain, period, classKey, severity, part, incidents: 0, impact: 0n, customers: 0n, people: 0n, amount: 0n };
    this.#cells.set(name, cell);
    return cell;
  }
}

const summed = ['impact', 'customers', 'people', 'amount'] as const;
