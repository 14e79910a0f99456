import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An incident that is not a drill: what its labels and cells are made from, so that a change can take the old ones back. */
@Entity({ name: 'recurrence_incident' })
@Index(['counted', 'detectedAt'])
export class CountedIncidentRow {
  @PrimaryColumn('text')
  id!: string;

  /** 0 while it stands ended by a side exit. */
  @Column('integer')
  counted!: number;

  /** ISO 8601 UTC with milliseconds, as everywhere here, so that the order of strings is the order of times. */
  @Column('text', { name: 'detected_at' })
  detectedAt!: string;

  /** `CountedIncident` as JSON. */
  @Column('text')
  facts!: string;
}

/**
 * What an incident counts under (`LabelAxis` says what besides its classes): once for each of its services, and once under the service ''
 * for all of them.
 */
@Entity({ name: 'recurrence_label', withoutRowid: true })
export class LabelRow {
  @PrimaryColumn('text')
  axis!: string;

  @PrimaryColumn('text')
  service!: string;

  @PrimaryColumn('text', { name: 'class_key' })
  classKey!: string;

  @PrimaryColumn('text', { name: 'detected_at' })
  detectedAt!: string;

  @PrimaryColumn('text', { name: 'incident_id' })
  incidentId!: string;

  @Column('text')
  severity!: string;
}

/**
 * How many incidents of a class were detected in a month (UTC), for each service, and under the service '' for all of them, there in a
 * day as well; for each severity, and under the severity '' for all. There are no cells of 0.
 */
@Entity({ name: 'recurrence_count', withoutRowid: true })
@Index('recurrence_count_of_service', ['axis', 'severity', 'classKey', 'period', 'service'], { where: "service <> ''" })
@Index('recurrence_count_of_none', ['axis'], { where: 'incidents = 0' })
export class CountRow {
  @PrimaryColumn('text')
  axis!: string;

  @PrimaryColumn('text')
  service!: string;

  @PrimaryColumn('text')
  severity!: string;

  /** `D` or `M`. */
  @PrimaryColumn('text')
  grain!: string;

  /** `2026-03-01` or `2026-03`. */
  @PrimaryColumn('text')
  period!: string;

  @PrimaryColumn('text', { name: 'class_key' })
  classKey!: string;

  @Column('integer')
  incidents!: number;
}
