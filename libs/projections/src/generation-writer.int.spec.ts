import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import type { Alarm } from './alarm.js';
import { readCheckpoints } from './checkpoint.js';
import type { Generation, ReadModelEngine } from './engine.js';
import { createGeneration } from './generation.js';
import { GenerationWriter } from './generation-writer.js';
import type { Projection } from './projection.js';
import { inEachPlace } from './testing/on-each-database.js';
import type { Place } from './testing/place.js';
import { Note, NoteProjection, Tally, TallyProjection } from './testing/sample-projections.js';
import { ToldLog } from './testing/told-log.js';

const noted = (text: string) => ({ type: 'Noted', data: { text } });

class DiskFullError extends Error {
  constructor(readonly code: string) {
    super('there is no room');
  }
}

/** Counts notes, and finds the disk full once it has. */
class FullTallyProjection extends TallyProjection {
  isFull = true;

  constructor(private readonly code: string) {
    super();
  }

  override async apply(events: Parameters<Projection['apply']>[0], manager: EntityManager): Promise<void> {
    await super.apply(events, manager);
    if (this.isFull) throw new DiskFullError(this.code);
  }
}

inEachPlace((newPlace, kind) => {
  describe('projecting together', () => {
    let place: Place;
    let engine: ReadModelEngine;
    let generation: Generation;
    let writer: GenerationWriter;
    let log: ToldLog;
    let alarms: Alarm[];
    const notes = (): NoteProjection => new NoteProjection();

    beforeEach(() => {
      place = newPlace();
      log = new ToldLog();
      log.record(noted('a'), noted('b'), noted('poison'), noted('d'));
      alarms = [];
    });

    afterEach(async () => {
      await generation.close();
      await place.clear();
    });

    async function open(
      projections: readonly Projection[],
      onAlarm: (alarm: Alarm) => void = (alarm) => alarms.push(alarm),
    ): Promise<void> {
      engine = place.engine(projections);
      generation = await createGeneration(engine, projections);
      writer = await GenerationWriter.open({ engine, generation, projections, onAlarm });
    }

    const together = (): Promise<void> => writer.projectTogether(writer.runs, log.events);

    async function rows(): Promise<{ readonly notes: number; readonly texts: number; readonly tallied: number }> {
      const { manager } = generation.dataSource;
      const [texts] = await manager.query<readonly { readonly texts: string | number }[]>('select count(*) as "texts" from "note_text"');
      const [tally] = await manager.find(Tally);
      return { notes: await manager.count(Note), texts: Number(texts?.texts), tallied: tally?.noted ?? 0 };
    }

    async function positions(): Promise<Readonly<Record<string, string>>> {
      const held = await readCheckpoints(generation.dataSource.manager);
      // What the writer believes is what it will compare with.
      expect(
        writer
          .checkpoints()
          .map(({ name, position }) => [name, position])
          .sort(),
      ).toEqual(held.map(({ name, position }) => [name, position]).sort());
      return Object.fromEntries(held.map(({ name, position }) => [name, String(position)]));
    }

    // Whichever of the two comes first: what fails must neither take back what is done nor spoil what is still to come.
    it.each([
      ['before the others', () => [notes(), new TallyProjection()]],
      ['after the others', () => [new TallyProjection(), notes()]],
    ])('keeps of the one that fails what came before the event, and all of the others: it comes %s', async (_, projections) => {
      await open(projections());
      await together();
      expect(await rows()).toEqual({ notes: 2, texts: 2, tallied: 4 });
      expect(await positions()).toEqual({ notes: '2', tally: '4' });
      expect(alarms).toMatchObject([{ kind: 'projection-stopped', projection: 'notes', position: '3' }]);
      log.record(noted('e'));
      await together();
      expect(await rows()).toEqual({ notes: 2, texts: 2, tallied: 5 });
      expect(await positions()).toEqual({ notes: '2', tally: '5' });
    });

    it('keeps nothing of any where whoever hears of the failure gives up, and can do it all again', async () => {
      const failing = notes();
      let givesUp = true;
      await open([new TallyProjection(), failing], () => {
        if (givesUp) throw new Error('no rebuild without the notes');
      });
      await expect(together()).rejects.toThrow('no rebuild without the notes');
      expect(await rows()).toEqual({ notes: 0, texts: 0, tallied: 0 });
      expect(await positions()).toEqual({ notes: '0', tally: '0' });
      expect(writer.runs.map(({ stop }) => stop)).toEqual([undefined, undefined]);
      [givesUp, failing.cured] = [false, true];
      await together();
      expect(await rows()).toEqual({ notes: 4, texts: 4, tallied: 4 });
      expect(await positions()).toEqual({ notes: '4', tally: '4' });
    });

    it('keeps nothing of any where the database fails halfway, and stops none', async () => {
      const cured = notes();
      cured.cured = true;
      const full = new FullTallyProjection(kind === 'SQLite' ? 'SQLITE_FULL' : '53100');
      await open([cured, full]);
      await expect(together()).rejects.toThrow('there is no room');
      expect(await rows()).toEqual({ notes: 0, texts: 0, tallied: 0 });
      expect(await positions()).toEqual({ notes: '0', tally: '0' });
      expect(alarms).toEqual([]);
      full.isFull = false;
      await together();
      expect(await rows()).toEqual({ notes: 4, texts: 4, tallied: 4 });
    });
  });
});
