import { PositionColumn } from '#projections';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An incident with all that its cost is made of: what later events are folded into. */
@Entity({ name: 'cost_incident' })
export class CostedIncidentRow {
  @PrimaryColumn('text')
  id!: string;

  /** `CostedIncident` as JSON. */
  @Column('text')
  facts!: string;

  /** `RecordedCosts` as JSON. */
  @Column('text')
  costs!: string;
}

/** Under what an incident counts (`LabelAxis`), with its quantities, 0 where they are not known. Only of incidents that count. */
@Entity({ name: 'cost_label', withoutRowid: true })
@Index(['incidentId'])
export class CostLabelRow {
  @PrimaryColumn('text')
  axis!: string;

  @PrimaryColumn('text', { name: 'class_key' })
  classKey!: string;

  /** ISO 8601 UTC with milliseconds, so that the order of strings is the order of times. */
  @PrimaryColumn('text', { name: 'detected_at' })
  detectedAt!: string;

  @PrimaryColumn('text', { name: 'incident_id' })
  incidentId!: string;

  @Column('text')
  severity!: string;

  /** Which quantities are known, as `known` says it. */
  @Column('integer')
  known!: number;

  /** Seconds. */
  @PositionColumn()
  impact!: bigint;

  @PositionColumn()
  customers!: bigint;

  /** Seconds of people. */
  @PositionColumn()
  people!: bigint;
}

/** Money recorded for an incident, in ten-thousandths of a currency's unit. Only of incidents that count. */
@Entity({ name: 'cost_amount', withoutRowid: true })
export class CostAmountRow {
  @PrimaryColumn('text', { name: 'incident_id' })
  incidentId!: string;

  @PrimaryColumn('text')
  currency!: string;

  @PositionColumn()
  amount!: bigint;
}

/** A service that an incident affects. Only of incidents that count. */
@Entity({ name: 'cost_service', withoutRowid: true })
export class CostServiceRow {
  @PrimaryColumn('text')
  service!: string;

  @PrimaryColumn('text', { name: 'detected_at' })
  detectedAt!: string;

  @PrimaryColumn('text', { name: 'incident_id' })
  incidentId!: string;
}

/**
 * What the incidents of a day or a month (UTC) add up to, for each class and severity. `part` is either which quantities of them are known, and
 * then the row has the sums of those; or a currency, and then it has the sum of the money recorded in it. There are no cells of 0 incidents.
 */
@Entity({ name: 'cost_cell', withoutRowid: true })
@Index('cost_cell_of_none', ['axis'], { where: 'incidents = 0' })
export class CostCellRow {
  @PrimaryColumn('text')
  axis!: string;

  /** `D` or `M`. */
  @PrimaryColumn('text')
  grain!: string;

  /** `2026-03-01` or `2026-03`. */
  @PrimaryColumn('text')
  period!: string;

  @PrimaryColumn('text', { name: 'class_key' })
  classKey!: string;

  @PrimaryColumn('text')
  severity!: string;

  @PrimaryColumn('text')
  part!: string;

  @Column('integer')
  incidents!: number;

  @PositionColumn()
  impact!: bigint;

  @PositionColumn()
  customers!: bigint;

  @PositionColumn()
  people!: bigint;

  @PositionColumn()
  amount!: bigint;
}
