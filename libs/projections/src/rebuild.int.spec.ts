import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { eventually } from '#event-sourcing/testing';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Projection } from './projection.js';
import { rebuildReadModels, RebuildFailedError } from './rebuild.js';
import { upsertRows } from './rows.js';
import { on } from './testing/fresh-database.js';
import { expectRebuiltEqualsLive } from './testing/generations.js';
import { inEachPlace, inPostgres } from './testing/on-each-database.js';
import type { Place } from './testing/place.js';
import { SqlitePlace } from './testing/place.js';
import { ReadModelsUnderTest } from './testing/running.js';
import { Note, NoteProjection, Tally, TallyProjection } from './testing/sample-projections.js';
import { ToldLog } from './testing/told-log.js';

let log: ToldLog;

beforeEach(() => {
  log = new ToldLog();
});

const noted = (text: string, stream = 'incident-1') => ({ type: 'Noted', stream, data: { text } });

function recordMany(count: number): void {
  log.record(...Array.from({ length: count }, (_, index) => noted(`${index}`, `incident-${index % 50}`)));
}

@Entity('tally')
class TallyInTwoColumns {
  @PrimaryColumn('text')
  stream!: string;

  @Column('integer')
  lastPosition!: number;
}

/** The next release of the tally. */
class NextTallyProjection implements Projection {
  readonly name = 'tally';
  readonly entities = [TallyInTwoColumns];
  readonly eventTypes = ['Noted'];

  constructor(readonly version: number) {}

  async apply(events: Parameters<Projection['apply']>[0], manager: EntityManager): Promise<void> {
    await upsertRows(
      manager,
      TallyInTwoColumns,
      events.map(({ stream, position }) => ({ stream, lastPosition: Number(position) })),
    );
  }
}

inEachPlace((newPlace, kind) => {
  let models: ReadModelsUnderTest<Place>;

  beforeEach(() => {
    models = new ReadModelsUnderTest(newPlace());
  });

  afterEach(() => models.close());

  describe('rebuildReadModels', () => {
    it('swaps under a running server: no query fails, none gives an older answer, no event is lost', async () => {
      // A note costs the sample projection two statements, each of which takes a while where the database is another process.
      const many = kind === 'SQLite' ? 3_000 : 480;
      recordMany(many);
      const projections = [new TallyProjection(), new NoteProjection()];
      const { alarms } = models.start({ store: log, projections });
      const database = models.reader(projections);
      await database.waitFor(BigInt(many));

      const rebuilding = new AbortController();
      let queries = 0;
      const asking = (async () => {
        for (let seen = 0; !rebuilding.signal.aborted; queries++) {
          await turn();
          const notes = await database.read((manager) => manager.count(Note));
          expect(notes).toBeGreaterThanOrEqual(seen);
          seen = notes;
        }
      })();
      const recording = (async () => {
        while (!rebuilding.signal.aborted) {
          await turn();
          const position = log.record(noted('while it is rebuilt'));
          await database.waitFor(position);
          expect(await database.read((manager) => manager.count(Note))).toBeGreaterThanOrEqual(Number(position));
        }
      })();
      const progress: number[] = [];
      for (const generation of ['2', '3']) {
        const options = { store: log, projections, engine: models.engine(projections), batchSize: many / 6 };
        const rebuilt = await rebuildReadModels({ ...options, onProgress: ({ events }) => progress.push(events) });
        expect(rebuilt.generation).toBe(generation);
      }
      await eventually(async () => (await models.place.generations()).length === 1);
      rebuilding.abort();
      await Promise.all([asking, recording]);
      expect(queries).toBeGreaterThan(20);
      expect(progress.length).toBeGreaterThan(10);
      expect(alarms).toEqual([]);
      await database.waitFor(log.record(noted('afterwards')));
      await expectRebuiltEqualsLive({ store: log, projections, ...models.place.live });
    });

    it('leaves the live read models alone when a projection cannot apply an event', async () => {
      log.record(noted('a'));
      const projections = [new NoteProjection()];
      models.start({ store: log, projections });
      const database = models.reader(projections);
      await database.waitFor(1n);
      log.record(noted('poison'));
      await expect(rebuildReadModels({ store: log, projections, engine: models.engine(projections) })).rejects.toMatchObject({
        name: RebuildFailedError.name,
        projection: 'notes',
        position: '2',
      });
      expect(await models.engine(projections).current()).toBe('1');
      expect(await models.place.generations()).toEqual(['1']);
      expect(await database.read((manager) => manager.count(Note))).toBe(1);
    });

    it('stops where it is when told to', async () => {
      recordMany(100);
      const stopping = new AbortController();
      const rebuild = rebuildReadModels({
        store: log,
        projections: [new TallyProjection()],
        engine: models.engine([new TallyProjection()]),
        batchSize: 10,
        signal: stopping.signal,
        onProgress: () => {
          stopping.abort(new Error('enough'));
        },
      });
      await expect(rebuild).rejects.toThrow('enough');
      expect(await models.place.generations()).toEqual([]);
    });

    it('finds what is not equal', async () => {
      log.record(noted('a'), noted('b'));
      const projections = [new TallyProjection(), new NoteProjection()];
      const { stop } = models.start({ store: log, projections });
      const database = models.reader(projections);
      await database.waitFor(2n);
      await expectRebuiltEqualsLive({ store: log, projections, ...models.place.live });
      await stop();
      const live = await models.engine(projections).open('1', [], 'projecting');
      await live?.dataSource.query(`update "tally" set "noted" = 3`);
      await live?.dataSource.query(`delete from "note_text" where "id" = '${log.events[1]?.id ?? ''}'`);
      await live?.close();
      await expect(expectRebuiltEqualsLive({ store: log, projections, ...models.place.live })).rejects.toThrow(
        kind === 'SQLite'
          ? /note_text: rebuilt has .*"b"[^]*note_text \(terms\): rebuilt has .*"b"[^]*tally: live has .*"noted":"3n"[^]*tally: rebuilt has .*"noted":"2n"/
          : /note_text: rebuilt has .*'b':1[^]*tally: live has .*"noted":3[^]*tally: rebuilt has .*"noted":2/,
      );
    });
  });
});

/** Read models over two notes, made by a program of which only the tally is known, and which has ended. */
async function underTest<Kept extends Place>(place: Kept): Promise<ReadModelsUnderTest<Kept>> {
  const models = new ReadModelsUnderTest(place);
  log.record(noted('a'), noted('b'));
  const { stop } = models.start({ store: log, projections: [new TallyProjection()] });
  const database = models.reader([new TallyProjection()]);
  await database.waitFor(2n);
  await database.close();
  await stop();
  return models;
}

inEachPlace((newPlace, kind) => {
  describe('read models at a start', () => {
    let models: ReadModelsUnderTest<Place>;

    beforeEach(async () => {
      models = await underTest(newPlace());
    });

    afterEach(() => models.close());

    it('are built anew beside the live ones for a higher version, while an older reader goes on', async () => {
      const older = models.reader([new TallyProjection()]);
      expect(await older.read((manager) => manager.count(Tally))).toBe(1);
      const { alarms } = models.start({ store: log, projections: [new NextTallyProjection(2)] });
      const newer = models.reader([new NextTallyProjection(2)]);
      expect(await newer.read((manager) => manager.find(TallyInTwoColumns))).toEqual([{ stream: 'incident-1', lastPosition: 2 }]);
      expect(await older.read((manager) => manager.find(Tally))).toMatchObject([{ noted: 2 }]);
      expect(await models.engine([new NextTallyProjection(2)]).current()).toBe('2');
      expect(alarms).toEqual([]);
    });

    it('are built anew when an entity changed and the version was forgotten, or a projection was added', async () => {
      const forgotten = models.start({ store: log, projections: [new NextTallyProjection(1)] });
      const reader = models.reader([new NextTallyProjection(1)]);
      await eventually(async () => (await reader.checkpoints()).length > 0);
      expect(await reader.read((manager) => manager.count(TallyInTwoColumns))).toBe(1);
      await forgotten.stop();
      const projections = [new NextTallyProjection(1), new NoteProjection()];
      models.start({ store: log, projections });
      expect(await models.reader(projections).read((manager) => manager.count(Note))).toBe(2);
      expect(await models.engine(projections).current()).toBe('3');
    });

    it('are built anew over another log', async () => {
      const other = new ToldLog();
      other.record(noted('x', 'incident-7'));
      const projections = [new TallyProjection()];
      const engine = models.engine(projections);
      const { alarms } = models.start({ store: other, projections });
      await eventually(async () => (await engine.current()) === '2');
      expect(await models.reader(projections).read((manager) => manager.find(Tally))).toMatchObject([{ stream: 'incident-7' }]);
      expect(alarms).toMatchObject([{ kind: 'generation-unusable', generation: '1' }]);
    });

    it('are swept of what a crash left half built, once others have gone live', async () => {
      const projections = [new TallyProjection()];
      const half = await models.engine(projections).create([]);
      await half.close();
      expect(await models.place.generations()).toEqual(['1', '2']);
      await rebuildReadModels({ store: log, projections, engine: models.engine(projections) });
      expect(await models.place.generations()).toEqual(['3']);
    });

    it('serve a program of another version, which keeps its own', async () => {
      const newer = models.start({ store: log, projections: [new NextTallyProjection(2)] });
      await models.reader([new NextTallyProjection(2)]).waitFor(2n);
      if (kind === 'SQLite') {
        // There is one pointer, so the older program must leave what it points to alone.
        await newer.stop();
        const older = models.start({ store: log, projections: [new TallyProjection()] });
        await expect(older.done).rejects.toMatchObject({ name: 'NewerGenerationError', projection: 'tally', found: 2, known: 1 });
        expect(await models.engine().current()).toBe('2');
        return;
      }
      const older = models.start({ store: log, projections: [new TallyProjection()] });
      const position = log.record(noted('for both'));
      for (const projections of [[new TallyProjection()], [new NextTallyProjection(2)]]) {
        await models.reader(projections).waitFor(position);
        await expectRebuiltEqualsLive({ store: log, projections, ...models.place.live });
      }
      expect(await models.place.generations()).toEqual(['1', '2']);
      expect([...newer.alarms, ...older.alarms]).toEqual([]);
    });
  });
});

describe('read models at a start on SQLite', () => {
  let models: ReadModelsUnderTest;

  beforeEach(async () => {
    models = await underTest(new SqlitePlace());
  });

  afterEach(() => models.close());

  it('stay when a projection is no longer there', async () => {
    const both = models.start({ store: log, projections: [new TallyProjection(), new NoteProjection()] });
    await models.reader([new TallyProjection(), new NoteProjection()]).waitFor(2n);
    await both.stop();
    models.start({ store: log, projections: [new TallyProjection()] });
    await models.reader([new TallyProjection()]).waitFor(log.record(noted('c')));
    expect(await models.engine().current()).toBe('2');
  });

  it('are built anew when they are damaged, or missing', async () => {
    for (const [damage, generation] of [
      ['not a database, whatever its name says'.repeat(500), '2'],
      ['', '3'],
    ] as const) {
      writeFileSync(join(models.place.directory, `${(await models.engine().current()) ?? ''}.db`), damage);
      const { alarms, stop } = models.start({ store: log, projections: [new TallyProjection()] });
      await eventually(async () => (await models.engine().current()) === generation);
      const database = models.reader([new TallyProjection()]);
      expect(await database.read((manager) => manager.find(Tally))).toMatchObject([{ noted: 2 }]);
      expect(alarms).toMatchObject([{ kind: 'generation-unusable' }]);
      await database.close();
      await stop();
    }
  });
});

describe('read models at a start on PostgreSQL', () => {
  inPostgres((newPlace) => {
    it('are built anew when somebody removed them, or a part of them', async () => {
      const models = await underTest(newPlace());
      const projections = [new TallyProjection()];
      try {
        const engine = models.engine(projections);
        for (const [damage, generation] of [
          [`drop schema "${models.place.schema}_g1" cascade`, '2'],
          [`drop table "${models.place.schema}_g2"."projection_checkpoint"`, '3'],
        ] as const) {
          await on(models.place.url, damage);
          const { stop } = models.start({ store: log, projections });
          await eventually(async () => (await engine.current()) === generation);
          const database = models.reader(projections);
          expect(await database.read((manager) => manager.find(Tally))).toMatchObject([{ noted: 2 }]);
          await database.close();
          await stop();
        }
      } finally {
        await models.close();
      }
    });
  });
});
