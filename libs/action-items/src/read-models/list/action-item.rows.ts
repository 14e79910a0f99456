import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An action item, for lists. Sorted by `due`, then `ordinal`. */
@Entity({ name: 'action_item' })
@Index(['due', 'ordinal'])
@Index(['status', 'due', 'ordinal'])
@Index(['owner', 'due', 'ordinal'])
@Index(['team', 'due', 'ordinal'])
export class ActionItemRow {
  @PrimaryColumn('text')
  id!: string;

  /** The how-manieth proposal of the log it is, from 1. */
  @Index({ unique: true })
  @Column('integer')
  ordinal!: number;

  @Index()
  @Column('text', { name: 'incident_id' })
  incidentId!: string;

  @Column('text')
  status!: string;

  @Column('text')
  type!: string;

  @Column('text', { nullable: true })
  owner!: string | null;

  @Column('text', { nullable: true })
  team!: string | null;

  @Column('text', { nullable: true })
  priority!: string | null;

  /** ISO 8601 UTC with milliseconds, so that the order of strings is the order of times; `undated`, which is behind all of them. */
  @Column('text')
  due!: string;

  @Column('text', { name: 'verified_at', nullable: true })
  verifiedAt!: string | null;

  /** `ActionItemDetails` as JSON. */
  @Column('text')
  details!: string;
}

@Entity({ name: 'action_item_service' })
@Index(['actionItemId'])
export class ActionItemServiceRow {
  @PrimaryColumn('text')
  service!: string;

  @PrimaryColumn('text', { name: 'action_item_id' })
  actionItemId!: string;
}

/** A class that an item is meant to make rarer; with what its items are chosen and sorted by, so that those of no other class are read. */
@Entity({ name: 'action_item_address' })
@Index(['actionItemId'])
@Index(['axis', 'classKey', 'status', 'due', 'ordinal'])
@Index(['axis', 'classKey', 'ordinal'])
export class ActionItemAddressRow {
  @PrimaryColumn('text', { name: 'class_key' })
  classKey!: string;

  @PrimaryColumn('text')
  axis!: string;

  @PrimaryColumn('text', { name: 'action_item_id' })
  actionItemId!: string;

  /** As the item has them. */
  @Column('text')
  status!: string;

  @Column('text')
  due!: string;

  @Column('integer')
  ordinal!: number;
}
