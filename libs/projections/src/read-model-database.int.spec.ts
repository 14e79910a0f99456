import { PATIENCE_MS } from '#event-sourcing/testing';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ReadModelDatabase } from './read-model-database.js';
import { rebuildReadModels } from './rebuild.js';
import { inEachPlace } from './testing/on-each-database.js';
import type { Place } from './testing/place.js';
import { ReadModelsUnderTest } from './testing/running.js';
import { Note, NoteProjection } from './testing/sample-projections.js';
import { ToldLog } from './testing/told-log.js';

const projections = [new NoteProjection()];
const noted = { type: 'Noted', data: { text: 'a' } };

inEachPlace((newPlace) => {
  let models: ReadModelsUnderTest<Place>;

  beforeEach(() => {
    models = new ReadModelsUnderTest(newPlace());
  });

  afterEach(() => models.close());

  describe('ReadModelDatabase', () => {
    it('lets nobody who waited read a generation that has not come so far, though the projector tells of one that has', async () => {
      const log = new ToldLog();
      log.record(noted);
      const options = { store: log, projections, engine: models.engine(projections) };
      await rebuildReadModels(options);
      const engine = models.engine(projections);
      const database = new ReadModelDatabase(engine, projections, PATIENCE_MS);
      await database.waitFor(1n);
      const [checkpoint] = await database.checkpoints();
      if (checkpoint === undefined) throw new Error('there is no checkpoint');
      const position = log.record(noted);
      const { generation } = await rebuildReadModels(options);
      // An engine may answer from what it was told some milliseconds ago.
      const current = engine.current.bind(engine);
      engine.current = () => Promise.resolve('1');
      database.noteProgress({ generation, checkpoints: [{ ...checkpoint, position }] });
      await expect(database.waitFor(position, { timeoutMs: 60 })).rejects.toThrow('notes is at 1');
      engine.current = current;
      await database.waitFor(position);
      expect(await database.read((manager) => manager.count(Note))).toBe(2);
      await database.close();
    });

    it('gives readers a manager that cannot write', async () => {
      const log = new ToldLog();
      await rebuildReadModels({ store: log, projections, engine: models.engine(projections) });
      const database = models.reader(projections);
      await expect(database.read((manager) => manager.insert(Note, { id: '1', stream: 'a', text: null }))).rejects.toThrow(/read-?only/);
    });
  });
});
