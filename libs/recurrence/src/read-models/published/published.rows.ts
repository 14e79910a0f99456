import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An incident whose postmortem was published. */
@Entity({ name: 'recurrence_published', withoutRowid: true })
export class PublishedRow {
  @PrimaryColumn('text', { name: 'incident_id' })
  incidentId!: string;

  /** Its first edition; ISO 8601 UTC with milliseconds. */
  @Column('text', { name: 'published_at' })
  publishedAt!: string;
}
