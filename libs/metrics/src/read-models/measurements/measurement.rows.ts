import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * The times of an incident, as milliseconds since 1970: when impact began (`impact`), and when each stage was reached for the first and for
 * the last time (`d` DETECTION, `r` RESPONSE, `m` MITIGATION, `y` RECOVERY, `l` LEARNING, `c` CLOSED). `known` says of each, in that order,
 * how well it is known, as `Known` has it; first `impact`, then the first times, then the last.
 */
@Entity({ name: 'metric_incident' })
@Index(['detectedAt', 'incidentId'])
@Index('metric_incident_counted', ['kind', 'sideExit', 'unknownCause', 'detectedAt', 'severity', 'incidentId'])
export class MeasurementRow {
  @PrimaryColumn('text', { name: 'incident_id' })
  incidentId!: string;

  /** ISO 8601 UTC with milliseconds. */
  @Column('text', { name: 'detected_at' })
  detectedAt!: string;

  @Column('text')
  kind!: string;

  @Column('text')
  severity!: string;

  /** By which side exit it ended; empty: by none. */
  @Column('text', { name: 'side_exit' })
  sideExit!: string;

  /** 1: `unknown` is among its contributing factors. 0: it has others only. -1: it has none. */
  @Column('integer', { name: 'unknown_cause' })
  unknownCause!: number;

  @Column('text')
  known!: string;

  @Column('bigint', { nullable: true })
  impact!: number | null;

  @Column('bigint', { name: 'd_first', nullable: true })
  dFirst!: number | null;
  @Column('bigint', { name: 'r_first', nullable: true })
  rFirst!: number | null;
  @Column('bigint', { name: 'm_first', nullable: true })
  mFirst!: number | null;
  @Column('bigint', { name: 'y_first', nullable: true })
  yFirst!: number | null;
  @Column('bigint', { name: 'l_first', nullable: true })
  lFirst!: number | null;
  @Column('bigint', { name: 'c_first', nullable: true })
  cFirst!: number | null;

  @Column('bigint', { name: 'd_last', nullable: true })
  dLast!: number | null;
  @Column('bigint', { name: 'r_last', nullable: true })
  rLast!: number | null;
  @Column('bigint', { name: 'm_last', nullable: true })
  mLast!: number | null;
  @Column('bigint', { name: 'y_last', nullable: true })
  yLast!: number | null;
  @Column('bigint', { name: 'l_last', nullable: true })
  lLast!: number | null;
  @Column('bigint', { name: 'c_last', nullable: true })
  cLast!: number | null;

  /** `MeasuredIncident` as JSON: what later events are folded into. */
  @Column('text')
  facts!: string;
}

/** A service that an incident affects. */
@Entity({ name: 'metric_incident_service', withoutRowid: true })
export class MeasuredServiceRow {
  @PrimaryColumn('text')
  service!: string;

  @PrimaryColumn('text', { name: 'incident_id' })
  incidentId!: string;
}

/** An action item; times are ISO 8601 UTC with milliseconds. */
@Entity({ name: 'metric_action_item' })
@Index(['proposedAt', 'id'])
export class MeasuredItemRow {
  @PrimaryColumn('text')
  id!: string;

  @Column('text', { name: 'incident_id' })
  incidentId!: string;

  @Column('text', { name: 'proposed_at' })
  proposedAt!: string;

  /** Empty while it is not. */
  @Column('text', { name: 'completed_at' })
  completedAt!: string;

  /** 0 or 1. */
  @Column('integer')
  dropped!: number;
}
