import { PositionColumn } from '#projections';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A service, for lists. Sorted by `sortName`, then `key`. */
@Entity({ name: 'service' })
@Index(['sortName', 'key'])
export class ServiceRow {
  @PrimaryColumn('text')
  key!: string;

  /** The name in lower case. */
  @Column('text', { name: 'sort_name' })
  sortName!: string;

  /** What a search looks through: key, name and team, as `searchable` makes them. */
  @Column('text')
  words!: string;

  @Column('text')
  name!: string;

  @Column('text', { name: 'owning_team', nullable: true })
  owningTeam!: string | null;

  @Column('integer', { nullable: true })
  tier!: number | null;

  /** `Runbook[]` as JSON. */
  @Column('text')
  runbooks!: string;

  /** 0 or 1. */
  @Column('integer')
  retired!: number;

  /** Null while it has no stream: it was named, and nobody has described it. */
  @Column('integer', { nullable: true })
  version!: number | null;

  @PositionColumn()
  position!: bigint;
}
