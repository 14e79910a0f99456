import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '#event-sourcing/testing';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ProjectorRole } from '../engine.js';
import { on } from '../testing/fresh-database.js';
import { expectRebuiltEqualsLive } from '../testing/generations.js';
import { inPostgres } from '../testing/on-each-database.js';
import type { PostgresPlace } from '../testing/place.js';
import { ReadModelsUnderTest } from '../testing/running.js';
import { NoteProjection, TallyProjection } from '../testing/sample-projections.js';
import { ToldLog } from '../testing/told-log.js';

const projections = () => [new TallyProjection(), new NoteProjection()];
const noted = (text: string, stream = 'incident-1') => ({ type: 'Noted', stream, data: { text } });

inPostgres((newPlace) => {
  let models: ReadModelsUnderTest<PostgresPlace>;
  let log: ToldLog;

  beforeEach(() => {
    models = new ReadModelsUnderTest(newPlace());
    log = new ToldLog();
  });

  afterEach(() => models.close());

  /** A projector whose roles are noted. */
  function projector() {
    const roles: ProjectorRole[] = [];
    const started = models.start({ store: log, projections: projections(), onRole: (role) => roles.push(role) });
    return { ...started, roles };
  }

  describe('of several projectors', () => {
    it('one leads and the others stand by until it ends', async () => {
      const first = projector();
      await eventually(() => first.roles.length > 0);
      const second = projector();
      await eventually(() => second.roles.length > 0);
      const database = models.reader(projections());
      await database.waitFor(log.record(noted('a')));
      expect([first.roles, second.roles]).toEqual([['leading'], ['standby']]);
      await first.stop();
      await database.waitFor(log.record(noted('b')));
      expect(second.roles).toEqual(['standby', 'leading']);
      expect([...first.alarms, ...second.alarms]).toEqual([]);
    });

    it('another leads where the session of the first has ended, and the first becomes a candidate again', async () => {
      const first = projector();
      await eventually(() => first.roles.length > 0);
      const second = projector();
      await eventually(() => second.roles.length > 0);
      // The first one does not notice that it leads no longer before the second may lead: the compare-and-set is the net meanwhile.
      await endSessions('debrief leading');
      await eventually(() => first.roles.length > 1 && second.roles.length > 1);
      const database = models.reader(projections());
      await database.waitFor(log.record(noted('a')));
      expect(first.alarms[0]).toMatchObject({
        kind: 'projector-failed',
        error: 'LeadLostError: the session that holds the lead has ended',
      });
      await expectRebuiltEqualsLive({ store: log, projections: projections(), ...models.place.live });
    });

    it('each of another version leads for its own read models', async () => {
      class NextNotes extends NoteProjection {
        override readonly version = 2;
      }
      const first = projector();
      const next = models.start({ store: log, projections: [new TallyProjection(), new NextNotes()] });
      const position = log.record(noted('a'));
      await models.reader(projections()).waitFor(position);
      await models.reader([new TallyProjection(), new NextNotes()]).waitFor(position);
      expect([...first.alarms, ...next.alarms]).toEqual([]);
    });
  });

  it('a projector takes over from a process that is killed', async () => {
    const script = new URL('../testing/thread/candidate.process.mjs', import.meta.url);
    // It has no projections, so its lineage is that of a projector without any.
    const killed = fork(script, [models.place.url, models.place.schema], { execArgv: [] });
    expect((await once(killed, 'message'))[0]).toBe('leading');
    const roles: ProjectorRole[] = [];
    models.start({ store: log, projections: [], onRole: (role) => roles.push(role) });
    await eventually(() => roles.length > 0);
    killed.kill('SIGKILL');
    await eventually(() => roles.length > 1);
    expect(roles).toEqual(['standby', 'leading']);
  });

  it('two projectors that both believe to lead lose and double nothing', async () => {
    const all = projections();
    const start = (batchSize: number) => {
      const engine = models.engine(all);
      engine.lead = (signal, work) => work(signal);
      return models.start({ store: log, projections: projections(), engine, batchSize });
    };
    const started = [start(7), start(5), start(11)];
    const database = models.reader(all);
    for (let count = 0; count < 300; count++) {
      log.record(noted(`${count}`, `incident-${count % 10}`));
      if (count % 3 === 0) await sleep(1);
    }
    await database.waitFor(300n);
    for (const { stop } of started) await stop();
    await expectRebuiltEqualsLive({ store: log, projections: all, ...models.place.live });
    expect(started.flatMap(({ alarms }) => alarms)).toEqual([]);
  });

  async function endSessions(name: string): Promise<void> {
    await on(
      models.place.url,
      'select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1 and datname = current_database()',
      [name],
    );
  }
});
