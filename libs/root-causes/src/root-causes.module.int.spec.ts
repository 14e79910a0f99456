import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLOCK, EVENT_STORE } from '#commands';
import { collect, DomainError } from '#event-sourcing';
import type { CommandContext, EventStore } from '#event-sourcing';
import { openSqliteEventStore } from '#sqlite-event-store';
import { Global, Module } from '@nestjs/common';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { RootCauseClasses } from './published/index.js';
import { RootCauseClassCommands, rootCauseClassFamily } from './root-cause-class-commands.js';
import { RootCausesModule } from './root-causes.module.js';

const context: CommandContext = { commandId: 'b9c9f1a4-0001-4000-8000-000000000001', actorId: 'actor-1' };
const axis = 'CONTRIBUTING_FACTOR';
const clock = () => '2026-03-01T10:00:00.000Z';

interface Process {
  readonly app: INestApplicationContext;
  readonly classes: RootCauseClasses;
  readonly commands: RootCauseClassCommands;
}

async function processOn(store: EventStore): Promise<Process> {
  @Global()
  @Module({
    providers: [
      { provide: EVENT_STORE, useValue: store },
      { provide: CLOCK, useValue: clock },
    ],
    exports: [EVENT_STORE, CLOCK],
  })
  class Ground {}
  @Module({ imports: [Ground, RootCausesModule] })
  class App {}
  const app = await NestFactory.createApplicationContext(App, { logger: false });
  await app.init();
  return { app, classes: app.get(RootCauseClasses), commands: app.get(RootCauseClassCommands) };
}

describe('RootCausesModule', () => {
  let directory: string;
  let store: EventStore;
  let here: Process;
  let there: Process;

  beforeEach(async () => {
    directory = mkdtempSync(join(tmpdir(), 'root-causes-'));
    store = openSqliteEventStore({ path: join(directory, 'events.db'), clock });
    here = await processOn(store);
    there = await processOn(store);
  });

  afterEach(async () => {
    await here.app.close();
    await there.app.close();
    await store.close();
    rmSync(directory, { recursive: true });
  });

  it('has the built-in classes before anything was recorded', async () => {
    const all = await here.classes.list(null);
    expect(all[0]).toMatchObject({ axis: 'TRIGGER', key: 'binary-deploy', name: 'Binary deploy', version: 1, retired: false });
    expect(await here.classes.list('MITIGATION_USED')).toHaveLength(11);
    expect([...(await here.classes.find(axis, ['network', 'nothing', 'security'])).keys()]).toEqual(['network', 'security']);
    expect(await collect(store.readAll())).toEqual([]);
  });

  it('shows a change at once, wherever it was made', async () => {
    await there.classes.list(null);
    const defined = await here.commands.change(
      { type: 'DefineRootCauseClass', axis, key: 'leader-election', name: 'Leader election', description: null },
      'actor-1',
    );
    expect(defined).toEqual({ axis, key: 'leader-election', name: 'Leader election', description: null, version: 1, retired: false });
    for (const { classes } of [here, there]) {
      expect((await classes.find(axis, ['leader-election'])).get('leader-election')).toEqual(defined);
    }
    await there.commands.change({ type: 'RetireRootCauseClass', axis, key: 'network', reason: null }, 'actor-1');
    await there.commands.change({ type: 'RenameRootCauseClass', axis, key: 'network', name: 'Links' }, 'actor-1');
    expect((await here.classes.find(axis, ['network'])).get('network')).toMatchObject({ name: 'Links', version: 2, retired: true });
  });

  it('never shows less to a later question, however many are asked at once', async () => {
    const keys = Array.from({ length: 40 }, (_, index) => `class-${index}`);
    await Promise.all(
      keys.map(async (key) => {
        await here.commands.change({ type: 'DefineRootCauseClass', axis, key, name: key, description: null }, 'actor-1');
        const [a, b] = await Promise.all([here.classes.find(axis, [key]), there.classes.find(axis, [key])]);
        expect([a.size, b.size]).toEqual([1, 1]);
      }),
    );
  });

  it('defines what is missing, once, from two processes', async () => {
    const keys = ['overload-capacity', 'network', 'software-bug', 'overload-capacity'];
    await Promise.all([here.classes.ensure(axis, keys, context), there.classes.ensure(axis, keys, { ...context, commandId: 'b2' })]);
    const events = await collect(store.readAll());
    expect(events.map(({ event }) => event.data)).toEqual([
      { axis, key: 'overload-capacity', version: 1, name: 'Overload capacity' },
      { axis, key: 'software-bug', version: 1, name: 'Software bug' },
    ]);
    expect(events[0]?.metadata).toMatchObject({ actorId: 'actor-1' });
    await store.close();
    await here.classes.ensure(axis, keys, context);
  });

  it('says what is wrong with a key that it should define', async () => {
    await expect(here.classes.ensure(axis, ['user-error'], context)).rejects.toThrow(DomainError);
    await expect(here.classes.ensure(axis, ['Not a key'], context)).rejects.toMatchObject({ code: 'INVALID', path: 'key' });
  });

  it('has one handler for each command', () => {
    expect(rootCauseClassFamily.types).toHaveLength(5);
  });
});
