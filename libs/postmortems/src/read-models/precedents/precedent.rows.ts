import type { CauseAxis, MeasurementName, Severity } from '#incidents/published';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PostmortemStatus } from '../../domain/status.js';
import type { Known } from './known.js';

/** An incident that is not a drill: what its rows are made from, so that a change can close the old ones. */
@Entity({ name: 'earlier_incident' })
export class EarlierIncidentRow {
  @PrimaryColumn('text')
  id!: string;

  /** `KnownIncident` as JSON. */
  @Column('text')
  known!: string;
}

/** How long something took in an incident, once for each of its services. Moments are ISO 8601 UTC with milliseconds, as everywhere here. */
@Entity({ name: 'earlier_duration', withoutRowid: true })
export class EarlierDurationRow implements Known {
  @PrimaryColumn('text')
  service!: string;

  @PrimaryColumn('text')
  measurement!: MeasurementName;

  @PrimaryColumn('text', { name: 'detected_at' })
  detectedAt!: string;

  @PrimaryColumn('text', { name: 'incident_id' })
  incidentId!: string;

  @PrimaryColumn('text', { name: 'known_from_at' })
  knownFromAt!: string;

  @Column('text', { name: 'known_until_at' })
  knownUntilAt!: string;

  @Column('integer')
  seconds!: number;
}

/** A class that an incident is labelled with, as its trigger or a contributing factor. */
@Entity({ name: 'earlier_label', withoutRowid: true })
export class EarlierLabelRow implements Known {
  @PrimaryColumn('text')
  axis!: CauseAxis;

  @PrimaryColumn('text', { name: 'class_key' })
  classKey!: string;

  @PrimaryColumn('text', { name: 'detected_at' })
  detectedAt!: string;

  @PrimaryColumn('text', { name: 'incident_id' })
  incidentId!: string;

  @PrimaryColumn('text', { name: 'known_from_at' })
  knownFromAt!: string;

  @Column('text', { name: 'known_until_at' })
  knownUntilAt!: string;
}

/** What is said of a labelled incident where it is a precedent. */
@Entity({ name: 'earlier_outline', withoutRowid: true })
export class EarlierOutlineRow implements Known {
  @PrimaryColumn('text', { name: 'incident_id' })
  incidentId!: string;

  @PrimaryColumn('text', { name: 'known_from_at' })
  knownFromAt!: string;

  @Column('text', { name: 'known_until_at' })
  knownUntilAt!: string;

  @Column('text')
  title!: string;

  @Column('text')
  severity!: Severity;

  @Column('text', { name: 'detected_at' })
  detectedAt!: string;

  /** Keys, as JSON. */
  @Column('text')
  services!: string;

  /** `Label[]` as JSON. */
  @Column('text')
  labels!: string;
}

/** How far the postmortem of an incident has come. */
@Entity({ name: 'earlier_postmortem', withoutRowid: true })
export class EarlierPostmortemRow implements Known {
  @PrimaryColumn('text', { name: 'incident_id' })
  incidentId!: string;

  @PrimaryColumn('text', { name: 'known_from_at' })
  knownFromAt!: string;

  @Column('text', { name: 'known_until_at' })
  knownUntilAt!: string;

  @Column('text')
  status!: PostmortemStatus;
}

/** An action item of an incident. */
@Entity({ name: 'earlier_action', withoutRowid: true })
export class EarlierActionRow implements Known {
  @PrimaryColumn('text', { name: 'incident_id' })
  incidentId!: string;

  /** 1 for the incident's first item. */
  @PrimaryColumn('integer')
  number!: number;

  @PrimaryColumn('text', { name: 'known_from_at' })
  knownFromAt!: string;

  @Column('text', { name: 'known_until_at' })
  knownUntilAt!: string;

  @Column('text', { name: 'action_item_id' })
  actionItemId!: string;

  @Column('text')
  title!: string;

  @Column('text', { name: 'due_at', nullable: true })
  dueAt!: string | null;

  /** 1 while it is neither done nor dropped. */
  @Column('integer')
  unfinished!: number;
}
