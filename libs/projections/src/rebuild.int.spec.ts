import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn, setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Projection } from './projection.js';
import { rebuildReadModels, RebuildFailedError } from './rebuild.js';
import { upsertRows } from './rows.js';
import { expectRebuiltEqualsLive } from './testing/generations.js';
import { SqlitePlace } from './testing/place.js';
import { ReadModelsUnderTest } from './testing/running.js';
import { Note, NoteProjection, Tally, TallyProjection } from './testing/sample-projections.js';
import { ToldLog } from './testing/told-log.js';

let models: ReadModelsUnderTest;
let log: ToldLog;

beforeEach(() => {
  models = new ReadModelsUnderTest(new SqlitePlace());
  log = new ToldLog();
});

afterEach(() => models.close());

const noted = (text: string, stream = 'incident-1') => ({ type: 'Noted', stream, data: { text } });

function recordMany(count: number): void {
  log.record(...Array.from({ length: count }, (_, index) => noted(`${index}`, `incident-${index % 50}`)));
}

async function untilGone(file: string): Promise<void> {
  for (let tries = 0; existsSync(file) && tries < 400; tries++) await sleep(10);
  expect(existsSync(file)).toBe(false);
}

describe('rebuildReadModels', () => {
  it('swaps under a running server: no query fails, none gives an older answer, no event is lost', async () => {
    recordMany(3_000);
    const projections = [new TallyProjection(), new NoteProjection()];
    const { alarms } = models.start({ store: log, projections });
    const database = models.reader(projections);
    await database.waitFor(3_000n);

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
      const options = { store: log, projections, engine: models.engine(), batchSize: 500 };
      const rebuilt = await rebuildReadModels({ ...options, onProgress: ({ events }) => progress.push(events) });
      expect(rebuilt.generation).toBe(generation);
    }
    await untilGone(join(models.place.directory, '1.db'));
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
    await expect(rebuildReadModels({ store: log, projections, engine: models.engine() })).rejects.toMatchObject({
      name: RebuildFailedError.name,
      projection: 'notes',
      position: '2',
    });
    expect(await models.engine().current()).toBe('1');
    expect(readdirSync(models.place.directory).filter((name) => name.startsWith('2'))).toEqual([]);
    expect(await database.read((manager) => manager.count(Note))).toBe(1);
  });

  it('stops where it is when told to', async () => {
    recordMany(100);
    const stopping = new AbortController();
    const rebuild = rebuildReadModels({
      store: log,
      projections: [new TallyProjection()],
      engine: models.engine(),
      batchSize: 10,
      signal: stopping.signal,
      onProgress: () => {
        stopping.abort(new Error('enough'));
      },
    });
    await expect(rebuild).rejects.toThrow('enough');
    expect(readdirSync(models.place.directory)).toEqual([]);
  });

  it('finds what is not equal', async () => {
    log.record(noted('a'), noted('b'));
    const projections = [new TallyProjection(), new NoteProjection()];
    const { stop } = models.start({ store: log, projections });
    const database = models.reader(projections);
    await database.waitFor(2n);
    await expectRebuiltEqualsLive({ store: log, projections, ...models.place.live });
    await stop();
    const engine = models.engine();
    const live = await engine.open('1', [], 'projecting');
    await live?.dataSource.query(`update "tally" set "noted" = 3`);
    await live?.dataSource.query(`delete from "note_text" where "text" = 'b'`);
    await live?.close();
    await expect(expectRebuiltEqualsLive({ store: log, projections, ...models.place.live })).rejects.toThrow(
      /note_text: rebuilt has .*"b"[^]*note_text \(terms\): rebuilt has .*"b"[^]*tally: live has .*"noted":"3n"[^]*tally: rebuilt has .*"noted":"2n"/,
    );
  });
});

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

describe('read models at a start', () => {
  beforeEach(async () => {
    log.record(noted('a'), noted('b'));
    const { stop } = models.start({ store: log, projections: [new TallyProjection()] });
    const database = models.reader([new TallyProjection()]);
    await database.waitFor(2n);
    await database.close();
    await stop();
  });

  it('are built anew beside the live ones for a higher version, while an older reader goes on', async () => {
    const older = models.reader([new TallyProjection()]);
    expect(await older.read((manager) => manager.count(Tally))).toBe(1);
    const { alarms } = models.start({ store: log, projections: [new NextTallyProjection(2)] });
    const newer = models.reader([new NextTallyProjection(2)]);
    expect(await newer.read((manager) => manager.find(TallyInTwoColumns))).toEqual([{ stream: 'incident-1', lastPosition: 2 }]);
    expect(await older.read((manager) => manager.find(Tally))).toMatchObject([{ noted: 2 }]);
    expect(await models.engine().current()).toBe('2');
    expect(alarms).toEqual([]);
  });

  it('are built anew when an entity changed and the version was forgotten, or a projection was added', async () => {
    const forgotten = models.start({ store: log, projections: [new NextTallyProjection(1)] });
    const reader = models.reader([new NextTallyProjection(1)]);
    expect(await reader.read((manager) => manager.count(TallyInTwoColumns))).toBe(1);
    await forgotten.stop();
    const projections = [new NextTallyProjection(1), new NoteProjection()];
    models.start({ store: log, projections });
    expect(await models.reader(projections).read((manager) => manager.count(Note))).toBe(2);
    expect(await models.engine().current()).toBe('3');
  });

  it('are left alone when a newer program made them', async () => {
    const newer = models.start({ store: log, projections: [new NextTallyProjection(2)] });
    await models.reader([new NextTallyProjection(2)]).waitFor(2n);
    await newer.stop();
    const older = models.start({ store: log, projections: [new TallyProjection()] });
    await expect(older.done).rejects.toMatchObject({ name: 'NewerGenerationError', projection: 'tally', found: 2, known: 1 });
    expect(await models.engine().current()).toBe('2');
  });

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
      for (let tries = 0; (await models.engine().current()) !== generation && tries < 400; tries++) await sleep(5);
      const database = models.reader([new TallyProjection()]);
      expect(await database.read((manager) => manager.find(Tally))).toMatchObject([{ noted: 2 }]);
      expect(alarms).toMatchObject([{ kind: 'generation-unusable' }]);
      await database.close();
      await stop();
    }
  });

  it('are built anew over another log', async () => {
    const other = new ToldLog();
    other.record(noted('x', 'incident-7'));
    const { alarms } = models.start({ store: other, projections: [new TallyProjection()] });
    for (let tries = 0; (await models.engine().current()) !== '2' && tries < 400; tries++) await sleep(5);
    expect(await models.reader([new TallyProjection()]).read((manager) => manager.find(Tally))).toMatchObject([{ stream: 'incident-7' }]);
    expect(alarms).toMatchObject([{ kind: 'generation-unusable', generation: '1' }]);
  });

  it('are swept of what a crash left half built, once others have gone live', async () => {
    const half = await models.engine().create([]);
    await half.close();
    expect(existsSync(join(models.place.directory, '2.db'))).toBe(true);
    await rebuildReadModels({ store: log, projections: [new TallyProjection()], engine: models.engine() });
    expect(readdirSync(models.place.directory).filter((name) => name.endsWith('.db'))).toEqual(['3.db']);
  });
});
