import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an action item that is not done yet will be a fix of. */
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
