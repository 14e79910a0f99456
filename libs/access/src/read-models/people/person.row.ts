import { PositionColumn } from '#projections';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A person, for lists: ids and what is sealed, nothing that can be read without the person's key. */
@Entity({ name: 'person' })
@Index(['registeredAt', 'personId'])
export class PersonRow {
  @PrimaryColumn('text', { name: 'person_id' })
  personId!: string;

  /** `Sealed` as JSON; null once the person was erased. */
  @Column('text', { nullable: true })
  sealed!: string | null;

  /** 0 or 1. */
  @Column('integer')
  erased!: number;

  /** ISO 8601 UTC with milliseconds, so that the order of strings is the order of times. */
  @Column('text', { name: 'registered_at' })
  registeredAt!: string;

  @Column('integer')
  version!: number;

  @PositionColumn()
  position!: bigint;
}
