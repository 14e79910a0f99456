import { EventEmitter, once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RecordedEvent } from '#event-sourcing';
import { eventually } from '#event-sourcing/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import { PostgresServer } from '../../../../test/support/postgres-server.js';
import { ProjectionMonitor } from '../projection-monitor.js';
import { rebuildReadModels } from '../rebuild.js';
import { on } from '../testing/fresh-database.js';
import { expectRebuiltEqualsLive } from '../testing/generations.js';
import { PostgresPlace } from '../testing/place.js';
import { ReadModelsUnderTest } from '../testing/running.js';
import { Note, NoteProjection, TallyProjection } from '../testing/sample-projections.js';
import { ToldLog } from '../testing/told-log.js';
import { postgresReadModels } from './postgres-engine.js';

const projections = () => [new TallyProjection(), new NoteProjection()];

/**
 * Stands still in its transaction when it has written what is behind a position, until it is released. A connection that is cut meanwhile is
 * cut in the middle of a batch; between two batches nothing is in use, and the pool would quietly open another.
 */
class HeldUpProjection extends TallyProjection {
  readonly #held = new EventEmitter();
  readonly reached = once(this.#held, 'reached');
  readonly #released = once(this.#held, 'released');

  constructor(private readonly behind: bigint) {
    super();
  }

  override async apply(events: readonly RecordedEvent[], manager: EntityManager): Promise<void> {
    await super.apply(events, manager);
    if (events.every(({ position }) => position <= this.behind)) return;
    this.#held.emit('reached');
    await this.#released;
  }

  release(): void {
    this.#held.emit('released');
  }
}

const noted = (text: string, stream = 'incident-1') => ({ type: 'Noted', stream, data: { text } });

describe('read models on a PostgreSQL that fails', () => {
  let server: PostgresServer;
  let models: ReadModelsUnderTest<PostgresPlace>;
  let log: ToldLog;

  beforeAll(async () => {
    server = await PostgresServer.start();
  });

  afterAll(() => server.stop());

  beforeEach(() => {
    models = new ReadModelsUnderTest(new PostgresPlace(server.url));
    log = new ToldLog();
  });

  afterEach(() => models.close());

  const count = 'select count(*)::int as "count" from "note"';

  it('are as the log gives them after it was killed twice under load; readers are told errors meanwhile, and none hangs', async () => {
    const started = [0, 1].map(() => models.start({ store: log, projections: projections(), batchSize: 50 }));
    const database = models.reader(projections());
    await database.waitFor(log.record(noted('first')));
    const monitor = new ProjectionMonitor({ database, store: log, projections: projections(), clock: () => '2026-01-01T00:00:00.000Z' });

    const ending = new AbortController();
    const failures: unknown[] = [];
    const asking = (async () => {
      for (let seen = 0; !ending.signal.aborted;) {
        await sleep(20);
        try {
          const [row] = await database.read((manager) => manager.query<readonly { count: number }[]>(count));
          if ((row?.count ?? 0) < seen) throw new Error('an answer was older than the one before it');
          seen = row?.count ?? 0;
        } catch (error) {
          failures.push(error);
        }
      }
    })();
    const recording = (async () => {
      while (!ending.signal.aborted) {
        log.record(noted('under load', `incident-${log.events.length % 7}`));
        await sleep(20);
      }
    })();
    for (let kill = 0; kill < 2; kill++) {
      const [recorded, failed] = [log.events.length, failures.length];
      await eventually(() => log.events.length > recorded + 10);
      await server.kill();
      await eventually(() => failures.length > failed);
      await expect(monitor.statuses()).rejects.toThrow();
      await server.restart();
      await database.waitFor(log.record(noted('after it')));
    }
    ending.abort();
    await Promise.all([asking, recording]);

    const engine = models.engine(projections());
    expect(failures.map((failure) => engine.failureOf(failure))).toEqual(failures.map(() => 'unavailable'));
    const kinds = new Set(started.flatMap(({ alarms }) => alarms.map(({ kind }) => kind)));
    expect([...kinds]).toEqual(['projector-failed']);
    await database.waitFor(log.record(noted('last')));
    await expectRebuiltEqualsLive({ store: log, projections: projections(), ...models.place.live });
    expect((await monitor.statuses()).map(({ lagEvents }) => lagEvents)).toEqual([0, 0]);
  });

  it('stay as they are when connections are cut in the middle of a batch, and of a rebuild', async () => {
    const started = models.start({ store: log, projections: projections(), batchSize: 50 });
    const database = models.reader(projections());
    await database.waitFor(log.record(noted('first')));
    const ending = new AbortController();
    const recording = (async () => {
      while (!ending.signal.aborted) {
        log.record(noted('meanwhile'));
        await sleep(20);
      }
    })();
    for (let cut = 0; cut < 4; cut++) {
      await sleep(100);
      await cutConnections('debrief (projecting|reading|guard|control|leading)');
    }
    await database.waitFor(log.record(noted('after it')));

    await eventually(() => log.events.length > 20);
    const held = new HeldUpProjection(20n);
    const rebuilding = rebuildReadModels({
      store: log,
      projections: [held, new NoteProjection()],
      engine: models.engine(projections()),
      batchSize: 5,
    });
    const failed = expect(rebuilding).rejects.toThrow();
    await held.reached;
    expect(await cutConnections('debrief building')).toBeGreaterThan(0);
    held.release();
    await failed;
    ending.abort();
    await recording;
    await database.waitFor(log.record(noted('last')));
    await expectRebuiltEqualsLive({ store: log, projections: projections(), ...models.place.live });
    expect(await models.place.generations()).toEqual(['1']);
    expect(new Set(started.alarms.map(({ kind }) => kind))).toEqual(new Set(['projector-failed']));
    expect(await database.read((manager) => manager.count(Note))).toBe(log.events.length);
  });

  it('are told to be out of reach where nobody answers', async () => {
    // Nobody is there: packets to this address are not answered (RFC 5737), or are refused.
    const engine = postgresReadModels({ url: 'postgres://nobody@192.0.2.1:5432/nothing', projections: projections() });
    const failure: unknown = await engine.current().catch((error: unknown) => error);
    expect(engine.failureOf(failure)).toBe('unavailable');
    await engine.close();
  });

  async function cutConnections(names: string): Promise<number> {
    const rows = await on(
      server.url,
      'select pg_terminate_backend(pid) from pg_stat_activity where application_name ~ $1 and datname = current_database()',
      [`^${names}$`],
    );
    return rows.length;
  }
});
