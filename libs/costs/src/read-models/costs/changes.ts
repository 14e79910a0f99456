import { joined, sql, upsertRows } from '#projections';
import type { Sql } from '#projections';
import type { EntityManager } from 'typeorm';
import { CostAmountRow, CostLabelRow, CostServiceRow } from './cost.rows.js';
import type { CountedRows } from './labels.js';

/** Rows that are no more, and those that are new or say something else; rows that stay as they are, are not written again. */
class Difference<Row> {
  readonly gone: Row[] = [];
  readonly written: Row[] = [];

  /** @param keyOf tells the rows of one incident apart. */
  add(was: readonly Row[], is: readonly Row[], keyOf: (row: Row) => string, contentOf: (row: Row) => string): void {
    if (was.length === 0) {
      for (const row of is) this.written.push(row);
      return;
    }
    const before = new Map(was.map((row) => [keyOf(row), row]));
    for (const row of is) {
      const earlier = before.get(keyOf(row));
      if (earlier === undefined || contentOf(earlier) !== contentOf(row)) this.written.push(row);
      before.delete(keyOf(row));
    }
    this.gone.push(...before.values());
  }
}

/** What becomes of the rows that incidents are counted by, gathered before it is written. */
export class Changes {
  readonly #labels = new Difference<CostLabelRow>();
  readonly #amounts = new Difference<CostAmountRow>();
  readonly #services = new Difference<CostServiceRow>();

  /** @param was the rows of an incident as they are written. @param is as they are to be. */
  add(was: CountedRows, is: CountedRows): void {
    this.#labels.add(
      was.labels,
      is.labels,
      ({ axis, classKey, detectedAt }) => [axis, detectedAt, classKey].join('\u0000'),
      ({ severity, known, impact, customers, people }) => [severity, known, impact, customers, people].join(' '),
    );
    this.#amounts.add(
      was.amounts,
      is.amounts,
      ({ currency }) => currency,
      ({ amount }) => String(amount),
    );
    this.#services.add(
      was.services,
      is.services,
      ({ detectedAt, service }) => `${detectedAt} ${service}`,
      () => '',
    );
  }

  async save(manager: EntityManager): Promise<void> {
    await removeAll(
      manager,
      sql`delete from cost_label where (axis, class_key, detected_at, incident_id)`,
      this.#labels.gone,
      (row) => sql`(${row.axis}, ${row.classKey}, ${row.detectedAt}, ${row.incidentId})`,
    );
    await removeAll(
      manager,
      sql`delete from cost_amount where (incident_id, currency)`,
      this.#amounts.gone,
      (row) => sql`(${row.incidentId}, ${row.currency})`,
    );
    await removeAll(
      manager,
      sql`delete from cost_service where (service, detected_at, incident_id)`,
      this.#services.gone,
      (row) => sql`(${row.service}, ${row.detectedAt}, ${row.incidentId})`,
    );
    await upsertRows(manager, CostLabelRow, this.#labels.written);
    await upsertRows(manager, CostAmountRow, this.#amounts.written);
    await upsertRows(manager, CostServiceRow, this.#services.written);
  }
}

const MOST_KEYS = 128;

async function removeAll<Row>(manager: EntityManager, statement: Sql, rows: readonly Row[], keyOf: (row: Row) => Sql): Promise<void> {
  for (let from = 0; from < rows.length; from += MOST_KEYS) {
    await sql`${statement} in (values ${joined(rows.slice(from, from + MOST_KEYS).map(keyOf), ', ')})`.run(manager);
  }
}
