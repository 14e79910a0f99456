import type { RecordedEvent } from '#event-sourcing';
import type { EntityManager } from 'typeorm';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { databaseOf } from '../database-kind.js';
import type { Projection } from '../projection.js';
import { PositionColumn } from '../position-column.js';
import { loadByIds, upsertRows } from '../rows.js';

@Entity('tally')
export class Tally {
  @PrimaryColumn('text')
  stream!: string;

  @Column('integer')
  noted!: number;

  @Column('simple-json')
  authors!: Record<string, number>;

  @PositionColumn()
  lastPosition!: bigint;
}

@Entity('note')
export class Note {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  stream!: string;

  @Column('text', { nullable: true })
  text!: string | null;
}

/** Counts notes: rows that are read, changed and written, so that an event that is given twice shows. */
export class TallyProjection implements Projection {
  readonly name: string = 'tally';
  readonly version: number = 1;
  readonly entities = [Tally];
  readonly eventTypes = ['Noted'];

  async apply(events: readonly RecordedEvent[], manager: EntityManager): Promise<void> {
    const tallies = await loadByIds(
      manager,
      Tally,
      events.map(({ stream }) => stream),
    );
    for (const { stream, metadata, position } of events) {
      const tally = tallies.get(stream) ?? { stream, noted: 0, authors: {}, lastPosition: 0n };
      const author = metadata['actorId'] ?? 'nobody';
      tally.noted++;
      tally.authors[author] = (tally.authors[author] ?? 0) + 1;
      tally.lastPosition = position;
      tallies.set(stream, tally);
    }
    await upsertRows(manager, Tally, tallies.values());
  }
}

/** Keeps notes, in a full-text table too. Cannot apply a note whose text is `poison`, until it has been `cured`. */
export class NoteProjection implements Projection {
  readonly name: string = 'notes';
  readonly version: number = 1;
  readonly entities = [Note];
  readonly eventTypes = ['Noted'];
  cured = false;

  async prepare(manager: EntityManager): Promise<void> {
    await manager.query(
      databaseOf(manager) === 'sqlite'
        ? 'create virtual table "note_text" using fts5("id" unindexed, "text")'
        : 'create table "note_text" ("id" text collate "C", "text" tsvector)',
    );
  }

  async apply(events: readonly RecordedEvent[], manager: EntityManager): Promise<void> {
    for (const { id, stream, event } of events) {
      const text = 'text' in event.data && typeof event.data.text === 'string' ? event.data.text : null;
      // Not `upsertRows`: a note that is given twice must fail.
      await manager.insert(Note, { id, stream, text });
      const values = databaseOf(manager) === 'sqlite' ? '?, ?' : `$1, to_tsvector('simple', $2)`;
      await manager.query(`insert into "note_text" ("id", "text") values (${values})`, [id, text]);
      if (text === 'poison' && !this.cured) throw new Error('this is not a note');
    }
  }
}

@Entity('silence')
export class Silence {
  @PrimaryColumn('text')
  id!: string;
}

/** None of its events ever come. */
export class IdleProjection implements Projection {
  readonly name = 'idle';
  readonly version = 1;
  readonly entities = [Silence];
  readonly eventTypes = ['NeverRecorded'];

  apply(): Promise<void> {
    return Promise.reject(new Error('an event that is not of its types'));
  }
}
