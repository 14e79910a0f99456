import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What an action item is a fix of once it is done; kept when it is, since it may be reopened. */
@Entity({ name: 'recurrence_proposed_fix' })
export class ProposedFixRow {
  @PrimaryColumn('text', { name: 'action_item_id' })
  actionItemId!: string;

  /** The classes that it addresses, as JSON. */
  @Column('text')
  addresses!: string;
}

/** A class that an action item addressed which is done. */
@Entity({ name: 'recurrence_fix', withoutRowid: true })
@Index(['actionItemId'])
@Index(['axis', 'completedAt', 'actionItemId'])
export class FixRow {
  @PrimaryColumn('text')
  axis!: string;

  @PrimaryColumn('text', { name: 'class_key' })
  classKey!: string;

  @PrimaryColumn('text', { name: 'completed_at' })
  completedAt!: string;

  @PrimaryColumn('text', { name: 'action_item_id' })
  actionItemId!: string;
}
