import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An incident: what the rows about it are made from, so that a change can take the old ones back. */
@Entity({ name: 'load_incident' })
@Index(['counted', 'detectedAt', 'severity'])
export class LoadIncidentRow {
  @PrimaryColumn('text')
  id!: string;

  /** 0 for a drill, and while it stands ended by a side exit. */
  @Column('integer')
  counted!: number;

  /** ISO 8601 UTC with milliseconds, as everywhere here, so that the order of strings is the order of times. */
  @Column('text', { name: 'detected_at' })
  detectedAt!: string;

  @Column('text')
  severity!: string;

  /** `AttendedIncident` as JSON. */
  @Column('text')
  facts!: string;
}

/** A service that an incident affects which counts. */
@Entity({ name: 'load_service', withoutRowid: true })
@Index(['service', 'detectedAt', 'severity'])
export class LoadServiceRow {
  @PrimaryColumn('text', { name: 'incident_id' })
  incidentId!: string;

  @PrimaryColumn('text')
  service!: string;

  @Column('text', { name: 'detected_at' })
  detectedAt!: string;

  @Column('text')
  severity!: string;
}

/**
 * A stretch in which a person had a role in an incident which counts; milliseconds since 1970. The key is in the order in which turns are
 * put together: the spans of a person in an incident, one after another.
 */
@Entity({ name: 'load_span', withoutRowid: true })
export class LoadSpanRow {
  @PrimaryColumn('text', { name: 'detected_at' })
  detectedAt!: string;

  @PrimaryColumn('text', { name: 'incident_id' })
  incidentId!: string;

  /** A pseudonym. No answer has it. */
  @PrimaryColumn('text', { name: 'person_id' })
  personId!: string;

  @PrimaryColumn('bigint')
  began!: number;

  /** Which of the incident's spans it is, from 0, in the order in which roles were taken. */
  @PrimaryColumn('integer')
  ordinal!: number;

  /** In lower case. */
  @Column('text')
  role!: string;

  /** Null: it has no length. */
  @Column('bigint', { nullable: true })
  ended!: number | null;

  /** 1 where it has none since it is not over. */
  @Column('integer')
  pending!: number;

  @Column('text')
  severity!: string;
}
