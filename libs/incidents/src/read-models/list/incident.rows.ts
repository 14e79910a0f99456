import { PositionColumn } from '#projections';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An incident, for lists. Sorted by `detectedAt`, then `ordinal`. */
@Entity({ name: 'incident' })
@Index(['detectedAt', 'ordinal'])
@Index(['stage', 'detectedAt', 'ordinal'])
export class IncidentRow {
  @PrimaryColumn('text')
  id!: string;

  /** The how-manieth declaration of the log it is, from 1: the number in its reference. */
  @Index({ unique: true })
  @Column('integer')
  ordinal!: number;

  /** ISO 8601 UTC with milliseconds, so that the order of strings is the order of times. */
  @Column('text', { name: 'detected_at' })
  detectedAt!: string;

  @Column('text')
  kind!: string;

  @Column('text')
  severity!: string;

  @Column('text')
  stage!: string;

  /** `IncidentFacts` as JSON. */
  @Column('text')
  facts!: string;
}

@Entity({ name: 'incident_service' })
@Index(['incidentId'])
export class IncidentServiceRow {
  @PrimaryColumn('text')
  service!: string;

  @PrimaryColumn('text', { name: 'incident_id' })
  incidentId!: string;
}

@Entity({ name: 'incident_cause' })
@Index(['incidentId'])
export class IncidentCauseRow {
  @PrimaryColumn('text', { name: 'class_key' })
  classKey!: string;

  @PrimaryColumn('text')
  axis!: string;

  @PrimaryColumn('text', { name: 'incident_id' })
  incidentId!: string;
}

/** One searchable text of an incident; its words stand in the full-text table under its `id`. */
@Entity({ name: 'incident_text_part', withoutRowid: true })
export class IncidentTextPartRow {
  @PositionColumn({ primary: true })
  id!: bigint;

  /** The event whose text it is, or what of the incident it is (`<incident id>#title`). */
  @Index({ unique: true })
  @Column('text', { name: 'part_key' })
  partKey!: string;

  @Column('text', { name: 'incident_id' })
  incidentId!: string;
}
