import { PositionColumn } from '#projections';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * An incident that is not a drill: where its text and labels last changed, and what is looked for by. The text itself is read from the log
 * when it is needed: a few thousand texts are, whatever there is.
 */
@Entity({ name: 'learnable_incident', withoutRowid: true })
@Index('learnable_incident_detected', ['detectedAt', 'id', 'axes'], { where: 'counted = 1' })
@Index('learnable_incident_trigger', ['detectedAt', 'id'], { where: 'counted = 1 and (axes & 1) <> 0' })
@Index('learnable_incident_factor', ['detectedAt', 'id'], { where: 'counted = 1 and (axes & 2) <> 0' })
@Index('learnable_incident_mode', ['detectedAt', 'id'], { where: 'counted = 1 and (axes & 4) <> 0' })
@Index('learnable_incident_mitigation', ['detectedAt', 'id'], { where: 'counted = 1 and (axes & 8) <> 0' })
export class LearnableIncidentRow {
  @PrimaryColumn('text')
  id!: string;

  /** The last event that may have changed what is learned from it. */
  @Index()
  @PositionColumn()
  position!: bigint;

  /** ISO 8601 UTC with milliseconds, so that the order of strings is the order of times. */
  @Column('text', { name: 'detected_at' })
  detectedAt!: string;

  /** 0 while it stands ended by a side exit. */
  @Column('integer')
  counted!: number;

  /** The axes that have labels: 1 TRIGGER, 2 CONTRIBUTING_FACTOR, 4 DETECTION_MODE, 8 MITIGATION_USED. */
  @Column('integer')
  axes!: number;

  /** `IncidentOutline` as JSON. */
  @Column('text')
  facts!: string;
}
