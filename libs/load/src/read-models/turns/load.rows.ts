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

/** A person in an incident which counts, in one of its roles, or under the role '' in any. */
@Entity({ name: 'load_turn', withoutRowid: true })
export class LoadTurnRow {
  /** In lower case. */
  @PrimaryColumn('text')
  role!: string;

  @PrimaryColumn('text', { name: 'detected_at' })
  detectedAt!: string;

  @PrimaryColumn('text', { name: 'incident_id' })
  incidentId!: string;

  /** A pseudonym. No answer has it. */
  @PrimaryColumn('text', { name: 'person_id' })
  personId!: string;

  @Column('text')
  severity!: string;

  @Column('bigint')
  seconds!: number;

  /** 1 where it is not over. */
  @Column('integer')
  pending!: number;

  /** 1 where it is over, and nobody can say how long it was. */
  @Column('integer')
  untimed!: number;
}

/**
 * The same, added up over the incidents detected in a month (UTC): for each role, and under '' for any; for each service, and under '' for
 * all. There are no cells without turns.
 */
@Entity({ name: 'load_cell', withoutRowid: true })
@Index('load_cell_of_services', ['role', 'period'], { where: "service <> ''" })
@Index('load_cell_of_none', ['role'], { where: 'turns = 0' })
export class LoadCellRow {
  @PrimaryColumn('text')
  service!: string;

  @PrimaryColumn('text')
  role!: string;

  /** `2026-03`. */
  @PrimaryColumn('text')
  period!: string;

  @PrimaryColumn('text')
  severity!: string;

  /** Whose turns; or else `turns` are incidents: those that anybody attended under `ATTENDED`, and under `INCIDENTS` all that there were. */
  @PrimaryColumn('text')
  who!: string;

  @Column('integer')
  turns!: number;

  @Column('bigint')
  seconds!: number;

  @Column('integer')
  pending!: number;

  @Column('integer')
  untimed!: number;
}
