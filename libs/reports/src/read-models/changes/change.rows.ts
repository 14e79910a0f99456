import { PositionColumn } from '#projections';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A report that was pinned: changes are kept from the first one on, since nobody compares anything with what was before it. */
@Entity({ name: 'report_pinned' })
export class PinnedRow {
  @PrimaryColumn('text')
  id!: string;
}

/** What has to be known of an incident to tell what a change of it is a change of. */
@Entity({ name: 'report_incident' })
export class ReportedIncidentRow {
  @PrimaryColumn('text')
  id!: string;

  /** `ReportedIncident` as JSON. */
  @Column('text')
  facts!: string;
}

/** An action item, or a deployment. Of the item: when it was proposed. Of the deployment: when it was over, and of which service. */
@Entity({ name: 'report_thing' })
export class ReportedThingRow {
  @PrimaryColumn('text')
  id!: string;

  /** ISO 8601 UTC with milliseconds. */
  @Column('text')
  moment!: string;

  /** Empty for an action item. */
  @Column('text')
  service!: string;
}

/** Something recorded that can move the numbers of a report which was pinned before. */
@Entity({ name: 'report_change' })
@Index(['moment'])
@Index(['formerMoment'])
export class ChangeRow {
  @PositionColumn({ primary: true })
  position!: bigint;

  /** A `RecordedReason`. */
  @Column('text')
  reason!: string;

  /** What is changed, for counting how many were: an incident's id, a class's key, and so on. */
  @Column('text')
  subject!: string;

  /** By what it lies in a window: when the incident was detected, the item proposed, the deployment over. Empty: it concerns every window. */
  @Column('text')
  moment!: string;

  /** The same as it was before, where it was different; or when the item was completed. Empty otherwise. */
  @Column('text', { name: 'former_moment' })
  formerMoment!: string;

  /** `ChangeScope` as JSON. */
  @Column('text')
  scope!: string;
}
