import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ProjectionMonitor } from './projection-monitor.js';
import { inEachPlace } from './testing/on-each-database.js';
import type { Place } from './testing/place.js';
import { ReadModelsUnderTest } from './testing/running.js';
import { NoteProjection, TallyProjection } from './testing/sample-projections.js';
import { ToldLog } from './testing/told-log.js';

const noted = (text: string, recordedAt: string) => ({ type: 'Noted', data: { text }, recordedAt });

inEachPlace((newPlace) => {
  let models: ReadModelsUnderTest<Place>;

  beforeEach(() => {
    models = new ReadModelsUnderTest(newPlace());
  });

  afterEach(() => models.close());

  describe('ProjectionMonitor', () => {
    it('tells lag, states and readiness', async () => {
      const log = new ToldLog();
      const projections = [new NoteProjection(), new TallyProjection()];
      const database = models.reader(projections);
      let now = '2026-01-01T00:00:10.000Z';
      const monitor = new ProjectionMonitor({ database, store: log, projections, clock: () => now });
      log.record(noted('a', '2026-01-01T00:00:08.500Z'));
      expect(await monitor.readiness()).toMatchObject({
        ready: false,
        projections: [
          { name: 'notes', version: 1, position: '0', head: '1', lagEvents: 1, lagSeconds: 1.5, state: 'catching-up' },
          { name: 'tally', state: 'catching-up' },
        ],
      });

      const { stop } = models.start({ store: log, projections });
      await database.waitFor(1n);
      expect(await monitor.readiness()).toMatchObject({
        ready: true,
        projections: [{ position: '1', lagEvents: 0, lagSeconds: 0, state: 'live' }, {}],
      });

      await stop();
      log.record(noted('b', '2026-01-01T00:00:10.000Z'), noted('poison', '2026-01-01T00:00:12.000Z'));
      now = '2026-01-01T00:00:14.000Z';
      expect(await monitor.readiness()).toMatchObject({ ready: true, projections: [{ lagEvents: 2, lagSeconds: 4, state: 'live' }, {}] });
      now = '2026-01-01T00:00:15.500Z';
      expect(await monitor.readiness()).toMatchObject({ ready: false, projections: [{ lagSeconds: 5.5, state: 'catching-up' }, {}] });

      models.start({ store: log, projections });
      await database.waitFor(3n, { projections: ['tally'] });
      await expect(database.waitFor(3n)).rejects.toThrow('stopped');
      expect(await monitor.statuses()).toEqual([
        {
          name: 'notes',
          version: 1,
          position: '2',
          head: '3',
          lagEvents: 1,
          lagSeconds: 3.5,
          state: 'stopped',
          error: { position: '3', eventId: log.events[2]?.id, error: 'Error: this is not a note' },
        },
        { name: 'tally', version: 1, position: '3', head: '3', lagEvents: 0, lagSeconds: 0, state: 'live' },
      ]);
      expect((await monitor.readiness()).ready).toBe(false);
    });
  });
});
