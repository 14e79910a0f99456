import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PersonNames } from '#access/published';
import { ActionItemsModule } from '#action-items';
import { ServiceTeams } from '#catalog/published';
import { CLOCK, EVENT_STORE } from '#commands';
import { collect, deterministicId, EventStreams } from '#event-sourcing';
import type { EventStore, RecordedEvent } from '#event-sourcing';
import { IncidentsModule } from '#incidents';
import { IncidentClosing, incidentStream, incidentVocabulary } from '#incidents/published';
import type { IncidentEvent, IncidentKind } from '#incidents/published';
import { ReadModelDatabase } from '#projections';
import { onEachDatabase } from '#projections/testing';
import type { Project, Projected } from '#projections/testing';
import { RootCausesModule } from '#root-causes';
import { openSqliteEventStore } from '#sqlite-event-store';
import { Global, Module } from '@nestjs/common';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Postmortems } from '../postmortems.js';
import { PostmortemsModule } from '../postmortems.module.js';
import { postmortemProjections } from '../read-models/index.js';
import { DEBRIEF_ACTOR } from './debrief-actor.js';
import { postmortemReactors } from './postmortem-reactors.js';
import { REACTORS_WAIT } from './reactors-wait.js';
import { Rounds } from './rounds.js';

const AUTHOR = deterministicId('person', 'author');
const at = (minute: number) => ({ at: `2026-03-01T10:${String(minute).padStart(2, '0')}:00.000Z`, exactness: 'EXACT' as const });

/** The read models as they were when the projector was last at work: it works when it is told to, and never by itself. */
class LaggingReadModels {
  #seen: Projected | undefined;

  constructor(
    private readonly project: Project,
    private readonly store: EventStore,
  ) {}

  async catchUp(): Promise<void> {
    const before = this.#seen;
    this.#seen = await this.project(postmortemProjections, this.store);
    await before?.close();
  }

  read: ReadModelDatabase['read'] = (work) => this.#database.read(work);
  waitFor = (): Promise<void> => Promise.resolve();
  checkpoints: ReadModelDatabase['checkpoints'] = () => this.#database.checkpoints();

  async close(): Promise<void> {
    await this.#seen?.close();
  }

  get #database(): ReadModelDatabase {
    if (this.#seen === undefined) throw new Error('the projector has not been at work yet');
    return this.#seen.database;
  }
}

class Nameless extends PersonNames {
  override of(): Promise<ReadonlyMap<string, readonly string[]>> {
    return Promise.resolve(new Map());
  }
}

class Teamless extends ServiceTeams {
  override teamsOf(): Promise<ReadonlySet<string>> {
    return Promise.resolve(new Set());
  }
}

onEachDatabase((projected, database) => {
  describe('reactors', () => {
    let directory: string;
    let store: EventStore;
    let readModels: LaggingReadModels;
    let app: INestApplicationContext;
    let postmortems: Postmortems;
    let warnings: string[];
    let minute: number;

    beforeEach(async () => {
      directory = mkdtempSync(join(tmpdir(), 'reactors-'));
      minute = 0;
      store = openSqliteEventStore({ path: join(directory, 'events.db'), clock: () => at(Math.min(minute++, 59)).at });
      readModels = new LaggingReadModels(projected, store);
      warnings = [];
      const ground = [
        { provide: EVENT_STORE, useValue: store },
        { provide: CLOCK, useValue: () => at(30).at },
        { provide: ReadModelDatabase, useValue: readModels },
        { provide: PersonNames, useClass: Nameless },
        { provide: ServiceTeams, useClass: Teamless },
        // These specs take every step themselves.
        { provide: REACTORS_WAIT, useValue: () => true },
      ];
      @Global()
      @Module({ providers: ground, exports: ground.map(({ provide }) => provide) })
      class Ground {}
      @Module({ imports: [Ground, RootCausesModule, IncidentsModule, ActionItemsModule, PostmortemsModule.with({})] })
      class App {}
      await readModels.catchUp();
      app = await NestFactory.createApplicationContext(App, { logger: ['error', 'fatal'] });
      await app.init();
      postmortems = app.get(Postmortems);
    });
    afterEach(async () => {
      await app.close();
      await readModels.close();
      await store.close();
      rmSync(directory, { recursive: true });
    });

    /** The reactors of a process that has just been started: it remembers nothing of what others did. */
    function startedAnew(now = at(30).at): Rounds {
      return new Rounds({
        reactors: postmortemReactors({
          database: app.get(ReadModelDatabase),
          postmortems,
          incidents: app.get(IncidentClosing),
          clock: () => now,
        }),
        now: () => performance.now(),
        rest: () => Promise.resolve(),
        mustPause: () => false,
        warn: (message) => warnings.push(message),
      });
    }

    /** Reactors and projector take turns until neither has anything to do. */
    async function settle(): Promise<void> {
      do await readModels.catchUp();
      while (await startedAnew().goAround());
    }

    async function record(incidentId: string, ...events: readonly IncidentEvent[]): Promise<readonly RecordedEvent<IncidentEvent>[]> {
      const streams = new EventStreams(store, incidentVocabulary);
      const stream = incidentStream(incidentId);
      const { length: count } = await collect(streams.readStream(stream));
      return streams.append(
        stream,
        count === 0 ? 'no-stream' : BigInt(count - 1),
        events.map((event, index) => ({
          id: deterministicId('event', incidentId, String(count + index)),
          schemaVersion: incidentVocabulary.schemaVersionOf(event.type),
          event,
          metadata: {},
        })),
      );
    }

    const declared = (incidentId: string, kind: IncidentKind = 'LIVE'): IncidentEvent => ({
      type: 'IncidentDeclared',
      occurred: at(0),
      data: { incidentId, title: 'It is slow', severity: 'SEV2', kind, services: [] },
    });
    const imported: IncidentEvent = {
      type: 'IncidentImported',
      occurred: at(0),
      data: {
        source: 'another tool',
        sourceId: '1',
        labels: [],
        rootCauseClasses: [],
        contentHash: 'f00d',
        told: { title: 'It is slow', severity: 'SEV2', services: [], stages: [] },
      },
    };
    const learning: IncidentEvent = {
      type: 'StageEntered',
      occurred: at(20),
      data: { from: 'DETECTION', to: 'LEARNING', inferred: false },
    };
    const late: IncidentEvent = { type: 'SeverityChanged', occurred: at(5), data: { from: 'SEV2', to: 'SEV1' } };

    async function recorded(type: string): Promise<readonly RecordedEvent[]> {
      const events: RecordedEvent[] = [];
      for await (const event of store.readAll({ types: [type] })) events.push(event);
      return events;
    }

    async function publish(incidentId: string, closeLearning: boolean): Promise<void> {
      await postmortems.requestReview({ incidentId }, AUTHOR);
      await postmortems.publish({ incidentId, closeLearning }, AUTHOR);
    }

    it('draft an incident that reaches LEARNING once, however often they are asked and started again', async () => {
      await record('i1', declared('i1'));
      const [reached] = await record('i1', learning);
      await record('i2', declared('i2'));
      await readModels.catchUp();
      // The command is recorded, and the process dies before any read model knows of it: again and again.
      for (let start = 0; start < 3; start++) await startedAnew().goAround();
      await Promise.all([startedAnew().goAround(), startedAnew().goAround()]);
      const drafts = await recorded('PostmortemDrafted');
      expect(drafts).toMatchObject([
        { stream: 'postmortem-i1', metadata: { actorId: DEBRIEF_ACTOR, $causationId: reached?.id, commandId: expect.any(String) } },
      ]);
      await settle();
      expect(await recorded('PostmortemDrafted')).toEqual(drafts);
      expect(await startedAnew().goAround()).toBe(false);
      expect(warnings).toEqual([]);
    });

    it('find the same to do in read models that were built anew, and nothing is recorded twice', async () => {
      await record('i1', declared('i1'), learning, late);
      await readModels.catchUp();
      const head = async (): Promise<bigint> => store.head();
      await settle();
      const settled = await head();
      for (let rebuilt = 0; rebuilt < 2; rebuilt++) await settle();
      expect(await head()).toBe(settled);
    });

    // Everything below turns on commands and the log; what the read models say of it is the same on both.
    if (database === 'PostgreSQL') return;

    it('leave a draft alone that somebody works on already', async () => {
      await record('i1', declared('i1'), learning);
      await readModels.catchUp();
      await postmortems.draft({ incidentId: 'i1' }, AUTHOR);
      await record('i1', late);
      await startedAnew().goAround();
      expect(await recorded('PostmortemDrafted')).toHaveLength(1);
      expect(warnings).toEqual([]);
    });

    it('draft drills, but neither side exits nor what was imported, nor what fell back before they came', async () => {
      await record('drill', declared('drill', 'DRILL'), learning);
      await record('imported', declared('imported', 'RETROSPECTIVE'), imported, learning);
      await record('ended', declared('ended'), {
        type: 'IncidentEndedEarly',
        occurred: at(9),
        data: { exit: 'CANCELLED', reason: 'Planned' },
      });
      await record('back', declared('back'), learning, {
        type: 'IncidentReopened',
        occurred: at(25),
        data: { to: 'MITIGATION', reason: 'Slow again' },
      });
      await settle();
      expect((await recorded('PostmortemDrafted')).map(({ stream }) => stream)).toEqual(['postmortem-drill']);
      await record('back', learning);
      await settle();
      expect((await recorded('PostmortemDrafted')).map(({ stream }) => stream)).toEqual(['postmortem-drill', 'postmortem-back']);
    });

    it('draft what reached LEARNING in the last 30 days, and leave alone what did before', async () => {
      await record('i1', declared('i1'), learning);
      await readModels.catchUp();
      expect(await startedAnew('2026-04-01T10:00:00.000Z').goAround()).toBe(false);
      expect(await startedAnew('2026-03-31T10:00:00.000Z').goAround()).toBe(true);
      expect(await recorded('PostmortemDrafted')).toHaveLength(1);
    });

    it('look again at what a late fact has made stale, and at what a new draft has put right', async () => {
      await record('i1', declared('i1'), learning);
      await settle();
      const before = await recorded('PostmortemFreshnessChecked');
      await record('i1', late);
      await readModels.catchUp();
      for (let start = 0; start < 3; start++) await startedAnew().goAround();
      const found = (await recorded('PostmortemFreshnessChecked')).slice(before.length);
      expect(found).toMatchObject([{ event: { data: { incidentId: 'i1', staleSections: expect.arrayContaining(['impact']) } } }]);
      await postmortems.draft({ incidentId: 'i1' }, AUTHOR);
      await settle();
      const document = await postmortems.find('i1');
      expect(document?.stale).toBe(false);
      expect(await startedAnew().goAround()).toBe(false);
      expect(warnings).toEqual([]);
    });

    it('close the incident that a process was about to close when it died', async () => {
      await record('i1', declared('i1'), learning);
      await settle();
      const dying = { close: () => Promise.reject(new Error('killed')) };
      const closing = app.get(IncidentClosing);
      const close = closing.close.bind(closing);
      Object.assign(closing, dying);
      await expect(publish('i1', true)).rejects.toThrow('killed');
      Object.assign(closing, { close });
      await readModels.catchUp();
      for (let start = 0; start < 3; start++) await startedAnew().goAround();
      const entered = await recorded('StageEntered');
      expect(entered.map(({ event }) => (event.data as { to: string }).to)).toEqual(['LEARNING', 'CLOSED']);
      const [publication] = await recorded('PostmortemPublished');
      expect(entered.at(-1)?.metadata).toMatchObject({ actorId: DEBRIEF_ACTOR, $causationId: publication?.id });
      await settle();
      expect(warnings).toEqual([]);
    });

    it('let an incident be opened again after its publication closed it, and leave others open', async () => {
      await record('i1', declared('i1'), learning);
      await record('i2', declared('i2'), learning);
      await settle();
      await publish('i1', true);
      await publish('i2', false);
      await record('i1', { type: 'IncidentReopened', occurred: at(40), data: { to: 'LEARNING', reason: 'There is more to it' } });
      await settle();
      const entered = (await recorded('StageEntered')).filter(({ event }) => (event.data as { to: string }).to === 'CLOSED');
      expect(entered.map(({ stream }) => stream)).toEqual(['incident-i1']);
      expect(await startedAnew().goAround()).toBe(false);
      expect(warnings).toEqual([]);
    });
  });
});
