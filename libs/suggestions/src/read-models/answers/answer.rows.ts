import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * The answer that stands for an incident on an axis, judged by what was suggested when the first one was given: later suggestions may have
 * been learned from it. Confidences are in ten-thousandths, so that sums of them are exact.
 */
@Entity({ name: 'suggestions_answer', withoutRowid: true })
@Index(['axis', 'answeredAt'])
export class SuggestionsAnswerRow {
  @PrimaryColumn('text', { name: 'incident_id' })
  incidentId!: string;

  @PrimaryColumn('text')
  axis!: string;

  /** ISO 8601 UTC with milliseconds. */
  @Column('text', { name: 'answered_at' })
  answeredAt!: string;

  @Column('text')
  answer!: string;

  /** `SuggestedClass[]` as JSON. */
  @Column('text')
  suggested!: string;

  /** 1 where something was suggested and a class was given, so that the suggestion can be judged. */
  @Column('integer')
  judged!: number;

  /** Of the first suggestion; 0 where there was none. */
  @Column('integer')
  confidence!: number;

  /** Which tenth of the scale that confidence lies in, 0 to 9. */
  @Column('integer')
  tenth!: number;

  /** 1 where the first suggestion was among the classes given. */
  @Column('integer', { name: 'first_given' })
  firstGiven!: number;

  /** 1 where one of the first three was. */
  @Column('integer', { name: 'three_given' })
  threeGiven!: number;

  /** The square of how far the confidence was from what turned out, in hundred-millionths. */
  @Column('integer', { name: 'square' })
  square!: number;
}
