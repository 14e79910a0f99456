import type { IncidentKind, Severity, SideExit } from '#incidents/published';
import { PositionColumn } from '#projections';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { PostmortemStatus } from '../../domain/status.js';

const HAS_POSTMORTEM = 'status is not null';

/**
 * An incident and how far its postmortem has come. When that is due follows from severity and recovery by the installation's policy, which
 * is no fact and so is not here. Moments are ISO 8601 UTC with milliseconds, so that the order of strings is the order of times.
 */
@Entity({ name: 'postmortem' })
@Index('postmortem_by_recovery', ['severity', 'recoveredAt', 'incidentId'], { where: HAS_POSTMORTEM })
@Index('postmortem_by_date', ['dueSet', 'recoveredAt', 'incidentId'], { where: HAS_POSTMORTEM })
@Index('postmortem_by_owner', ['ownerId'], { where: HAS_POSTMORTEM })
@Index('postmortem_to_draft', ['draftSince', 'position'], { where: 'draft_because is not null' })
@Index('postmortem_to_check', ['position'], { where: 'to_check = 1' })
@Index('postmortem_to_close', ['position'], { where: 'close_because is not null' })
export class PostmortemRow {
  @PrimaryColumn('text', { name: 'incident_id' })
  incidentId!: string;

  /** Null: there is no postmortem. */
  @Column('text', { nullable: true })
  status!: PostmortemStatus | null;

  @Column('text')
  title!: string;

  /** The title as it is searched in. */
  @Column('text', { name: 'title_folded' })
  titleFolded!: string;

  @Column('text')
  severity!: Severity;

  @Column('text')
  kind!: IncidentKind;

  /** By which side exit the incident stands ended; empty: by none. */
  @Column('text', { name: 'side_exit' })
  sideExit!: SideExit | '';

  /** 1 where the incident is the history of another system. */
  @Column('integer')
  imported!: number;

  /** 1 while the incident is in LEARNING. */
  @Column('integer', { name: 'in_learning' })
  inLearning!: number;

  /** Keys of the services, as JSON. */
  @Column('text')
  services!: string;

  /** When service was back to normal; empty while it is not, or nobody said when. */
  @Column('text', { name: 'recovered_at' })
  recoveredAt!: string;

  @Column('text', { name: 'owner_id', nullable: true })
  ownerId!: string | null;

  /** When somebody said it is due; empty where nobody did. */
  @Column('text', { name: 'due_set' })
  dueSet!: string;

  @Column('integer')
  stale!: number;

  @Column('integer')
  editions!: number;

  /** When the newest edition was published. */
  @Column('text', { name: 'published_at', nullable: true })
  publishedAt!: string | null;

  /** When the first one was, which is what a due date is about. */
  @Column('text', { name: 'first_published_at', nullable: true })
  firstPublishedAt!: string | null;

  /** Where the last event of the incident or of its action items stands. */
  @PositionColumn()
  position!: bigint;

  /** Up to where the postmortem was drafted, or compared with what would be generated. */
  @PositionColumn()
  checked!: bigint;

  /** The revision of its stream that must be compared, as what was found stale may not be any more; null: what was found stands. */
  @PositionColumn({ nullable: true })
  unchecked!: bigint | null;

  @Column('integer', { name: 'to_check' })
  toCheck!: number;

  /** The event that calls for a draft: the incident has come to LEARNING, and there is none. */
  @Column('text', { name: 'draft_because', nullable: true })
  draftBecause!: string | null;

  /** When that was recorded, whenever it is said to have happened. */
  @Column('text', { name: 'draft_since', nullable: true })
  draftSince!: string | null;

  /** The publication whose author said that the learning ends with it, while the incident is in LEARNING. */
  @Column('text', { name: 'close_because', nullable: true })
  closeBecause!: string | null;
}

/** A service of an incident that has a postmortem. */
@Entity({ name: 'postmortem_service', withoutRowid: true })
@Index('postmortem_service_of', ['incidentId'])
export class PostmortemServiceRow {
  @PrimaryColumn('text')
  service!: string;

  @PrimaryColumn('text', { name: 'incident_id' })
  incidentId!: string;
}

/** What the incidents' part of the rows is folded from. */
@Entity({ name: 'postmortem_facts' })
export class PostmortemFactsRow {
  @PrimaryColumn('text')
  id!: string;

  /** `IncidentCourse` as JSON. */
  @Column('text')
  facts!: string;
}
