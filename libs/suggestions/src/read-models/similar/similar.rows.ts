import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An incident, by what it is known by. */
@Entity({ name: 'similar_incident' })
export class SimilarIncidentRow {
  /** The how-manieth declaration of the log it is, from 1: short, and rarely far from the order of detection. */
  @PrimaryColumn('integer')
  ordinal!: number;

  @Index({ unique: true })
  @Column('text')
  id!: string;

  /** ISO 8601 UTC with milliseconds. */
  @Column('text', { name: 'detected_at' })
  detectedAt!: string;

  /** `marksOf` it as a JSON array, so that what is compared with it need not be made of its facts again. */
  @Column('text')
  marks!: string;

  /** `KnownIncident` as JSON. */
  @Column('text')
  facts!: string;
}

/** That an incident can be found by a trait. */
@Entity({ name: 'similar_mark', withoutRowid: true })
export class MarkRow {
  @PrimaryColumn('text')
  mark!: string;

  @PrimaryColumn('integer')
  ordinal!: number;
}

/** How many incidents can be found by a trait, and under the mark '' how many there are altogether. There are no counts of 0. */
@Entity({ name: 'similar_mark_count', withoutRowid: true })
export class MarkCountRow {
  @PrimaryColumn('text')
  mark!: string;

  @Column('integer')
  incidents!: number;
}
