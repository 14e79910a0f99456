import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually } from '#event-sourcing/testing';
import fc from 'fast-check';
import { readCheckpoints } from './checkpoint.js';
import { expectRebuiltEqualsLive } from './testing/generations.js';
import { IdleProjection, Note, NoteProjection, Tally, TallyProjection } from './testing/sample-projections.js';
import { inEachPlace } from './testing/on-each-database.js';
import type { Place } from './testing/place.js';
import { ReadModelsUnderTest } from './testing/running.js';
import { ToldLog } from './testing/told-log.js';

const noted = (text: string, stream = 'incident-1') => ({ type: 'Noted', stream, data: { text } });

inEachPlace((newPlace, kind) => {
  let models: ReadModelsUnderTest<Place>;

  beforeEach(() => {
    models = new ReadModelsUnderTest(newPlace());
  });

  afterEach(() => models.close());

  describe('Projector', () => {
    it('gives the same rows whatever the batches are', async () => {
      const history = fc.array(
        fc.record({ text: fc.constantFrom('a', 'b'), stream: fc.constantFrom('incident-1', 'incident-2'), other: fc.boolean() }),
        {
          minLength: 1,
          maxLength: 40,
        },
      );
      await fc.assert(
        fc.asyncProperty(
          history,
          fc.array(fc.integer({ min: 1, max: 10 })),
          fc.integer({ min: 1, max: 10 }),
          async (told, cuts, batchSize) => {
            const log = new ToldLog();
            const live = new ReadModelsUnderTest(newPlace());
            const projections = [new TallyProjection(), new NoteProjection(), new IdleProjection()];
            try {
              live.start({ store: log, projections, batchSize });
              const database = live.reader(projections);
              const events = told.map(({ text, stream, other }) => (other ? { type: 'Other' } : noted(text, stream)));
              for (const cut of [...cuts, events.length]) await database.waitFor(log.record(...events.splice(0, cut)));
              await expectRebuiltEqualsLive({ store: log, projections, ...live.place.live });
            } finally {
              await live.close();
            }
          },
        ),
        { numRuns: kind === 'SQLite' ? 25 : 5 },
      );
    });

    it('projects what is there and what comes, and moves idle checkpoints along', async () => {
      const log = new ToldLog();
      log.record(noted('a'), noted('b', 'incident-2'), { type: 'Other' });
      const projections = [new TallyProjection(), new NoteProjection(), new IdleProjection()];
      const { alarms } = models.start({ store: log, projections });
      const database = models.reader(projections);
      await database.waitFor(3n);
      expect(await database.read((manager) => manager.find(Tally, { order: { stream: 'asc' } }))).toEqual([
        { stream: 'incident-1', noted: 1, authors: { 'actor-1': 1 }, lastPosition: 1n },
        { stream: 'incident-2', noted: 1, authors: { 'actor-1': 1 }, lastPosition: 2n },
      ]);
      await database.waitFor(log.record(noted('c')));
      expect(await database.read((manager) => manager.countBy(Note, { stream: 'incident-1' }))).toBe(2);
      expect((await database.checkpoints()).map(({ name, position }) => [name, position])).toEqual([
        ['idle', 4n],
        ['notes', 4n],
        ['tally', 4n],
      ]);
      expect(alarms).toEqual([]);
    });

    it('commits rows and checkpoint together or not at all, and stops at a poison event without holding up the others', async () => {
      const log = new ToldLog();
      log.record(noted('a'), noted('b'), noted('poison'), noted('d'));
      const notes = new NoteProjection();
      const projections = [new TallyProjection(), notes, new IdleProjection()];
      const { projector, alarms } = models.start({ store: log, projections });
      const database = models.reader(projections);
      await database.waitFor(4n, { projections: ['tally', 'idle'] });
      await expect(database.waitFor(4n, { projections: ['notes'] })).rejects.toMatchObject({
        name: 'ReadModelBehindError',
        behind: [{ name: 'notes', position: '2', stop: { position: '3', error: 'Error: this is not a note' } }],
      });
      expect(await database.read((manager) => manager.count(Note))).toBe(2);
      await database.waitFor(2n, { projections: ['notes'] });
      await database.waitFor(log.record(noted('e')), { projections: ['tally'] });
      expect(alarms).toEqual([
        { kind: 'projection-stopped', projection: 'notes', position: '3', eventId: log.events[2]?.id, error: 'Error: this is not a note' },
      ]);

      await projector.resume('notes');
      await expect(database.waitFor(5n)).rejects.toThrow('notes has been stopped by event');
      expect(alarms).toHaveLength(2);
      notes.cured = true;
      await projector.resume('notes');
      await database.waitFor(5n);
      expect(await database.read((manager) => manager.count(Note))).toBe(5);
    });

    it('remembers that a projection is to try again when it is told so before the read models are open', async () => {
      const log = new ToldLog();
      log.record(noted('poison'));
      const notes = new NoteProjection();
      const { projector } = models.start({
        store: log,
        projections: [notes],
        onAlarm: () => {
          notes.cured = true;
          void projector.resume('notes');
        },
      });
      const database = models.reader([notes]);
      await eventually(async () => (await database.checkpoints())[0]?.position === 1n);
      await database.waitFor(1n);
    });

    it('tries a poison event again after a restart', async () => {
      const log = new ToldLog();
      log.record(noted('poison'));
      const first = models.start({ store: log, projections: [new NoteProjection()] });
      const database = models.reader([new NoteProjection()]);
      await expect(database.waitFor(1n)).rejects.toThrow('has been stopped');
      await first.stop();
      expect(first.alarms).toHaveLength(1);
      const cured = new NoteProjection();
      cured.cured = true;
      const second = models.start({ store: log, projections: [cured] });
      await eventually(async () => (await database.checkpoints())[0]?.position === 1n);
      await database.waitFor(1n);
      expect(second.alarms).toEqual([]);
    });

    it('loses and doubles nothing with two projectors', async () => {
      const log = new ToldLog();
      const projections = () => [new TallyProjection(), new NoteProjection(), new IdleProjection()];
      const one = models.start({ store: log, projections: projections(), batchSize: 7 });
      const two = models.start({ store: log, projections: projections(), batchSize: 5 });
      const database = models.reader(projections());
      for (let count = 0; count < 300; count++) {
        log.record(noted(`${count}`, `incident-${count % 10}`));
        if (count % 3 === 0) await sleep(1);
      }
      await database.waitFor(300n);
      const tallies = await database.read((manager) => manager.find(Tally));
      expect(tallies.map(({ noted }) => noted)).toEqual(Array(10).fill(30));
      expect(await database.read((manager) => manager.count(Note))).toBe(300);
      expect([...one.alarms, ...two.alarms]).toEqual([]);
    });

    it('tries again when the log fails, and says so', async () => {
      class FailingLog extends ToldLog {
        failures = 2;

        override async *subscribeToAll(options: Parameters<ToldLog['subscribeToAll']>[0]): ReturnType<ToldLog['subscribeToAll']> {
          if (this.failures-- > 0) throw new Error('the log is gone');
          yield* super.subscribeToAll(options);
        }
      }
      const log = new FailingLog();
      const projections = [new TallyProjection()];
      const { alarms } = models.start({ store: log, projections });
      await models.reader(projections).waitFor(log.record(noted('a')));
      await eventually(() => alarms.length >= 2);
      await models.reader(projections).waitFor(log.record(noted('b')));
      expect(alarms).toEqual([
        { kind: 'projector-failed', error: 'Error: the log is gone', retryInMs: 100 },
        { kind: 'projector-failed', error: 'Error: the log is gone', retryInMs: 200 },
      ]);
    });

    it('goes on where it was, and lets a projection that is behind catch up alone', async () => {
      const log = new ToldLog();
      for (let count = 0; count < 50; count++) log.record(noted(`${count}`));
      const projections = [new TallyProjection(), new NoteProjection()];
      const first = models.start({ store: log, projections });
      const database = models.reader(projections);
      await database.waitFor(50n);
      await first.stop();
      const engine = models.engine(projections);
      const generation = await engine.open((await engine.current()) ?? '', [], 'projecting');
      const seen = log.events.slice(0, 20).map(({ id }) => `'${id}'`);
      await generation?.dataSource.query(
        `update "projection_checkpoint" set "position" = 20, "eventId" = ${seen.at(-1) ?? ''} where "name" = 'notes'`,
      );
      await generation?.dataSource.query(`delete from "note" where "id" not in (${seen.join(', ')})`);
      await generation?.close();
      const second = models.start({ store: log, projections, batchSize: 8 });
      await database.waitFor(log.record(noted('last')));
      expect(await database.read((manager) => manager.count(Note))).toBe(51);
      expect(await database.read((manager) => manager.find(Tally))).toMatchObject([{ noted: 51 }]);
      expect(second.alarms).toEqual([]);
      expect(await database.read((manager) => readCheckpoints(manager))).toMatchObject([{ position: 51n }, { position: 51n }]);
    });
  });
});
