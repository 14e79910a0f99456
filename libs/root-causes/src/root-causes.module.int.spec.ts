import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLOCK, EVENT_STORE } from '#commands';
import { collect, DomainError } from '#event-sourcing';
import type { CommandContext, EventStore } from '#event-sourcing';
import { encodeCursor } from '#graphql';
import { openSqliteEventStore } from '#sqlite-event-store';
import { Global, Module } from '@nestjs/common';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { crosswalkFamily } from './crosswalk-commands.js';
import { CrosswalkResolver } from './graphql/crosswalk.resolver.js';
import { TaxonomyResolver } from './graphql/taxonomy.resolver.js';
import { RootCauseClasses, Taxonomies } from './published/index.js';
import { TaxonomyQueries } from './read-models/taxonomy/taxonomy-queries.js';
import { RootCauseClassCommands, rootCauseClassFamily } from './root-cause-class-commands.js';
import { RootCausesModule } from './root-causes.module.js';
import { taxonomyFamily } from './taxonomy-commands.js';

const context: CommandContext = { commandId: 'b9c9f1a4-0001-4000-8000-000000000001', actorId: 'actor-1' };
const axis = 'CONTRIBUTING_FACTOR';
const clock = () => '2026-03-01T10:00:00.000Z';

interface Process {
  readonly app: INestApplicationContext;
  readonly classes: RootCauseClasses;
  readonly commands: RootCauseClassCommands;
  readonly taxonomy: TaxonomyResolver;
  readonly crosswalks: CrosswalkResolver;
  readonly queries: TaxonomyQueries;
  readonly taxonomies: Taxonomies;
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
  return {
    app,
    classes: app.get(RootCauseClasses),
    commands: app.get(RootCauseClassCommands),
    taxonomy: app.get(TaxonomyResolver),
    crosswalks: app.get(CrosswalkResolver),
    queries: app.get(TaxonomyQueries),
    taxonomies: app.get(Taxonomies),
  };
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
    expect(defined).toMatchObject({ axis, key: 'leader-election', name: 'Leader election', description: null, version: 1, retired: false });
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

  const parts = [
    { key: 'name-resolution', name: 'Name resolution' },
    { key: 'load-balancing', name: 'Load balancing' },
  ];
  const reason = 'They need different fixes.';

  it('splits and merges, seen at once wherever it was done', async () => {
    await there.classes.list(null);
    const split = await here.taxonomy.splitRootCauseClass({ axis, key: 'network', into: parts, reason }, 'actor-1');
    expect(split).toMatchObject({ key: 'network', retired: true, splitInto: ['name-resolution', 'load-balancing'] });
    const input = { axis, classes: ['name-resolution', 'security'], into: { key: 'edge', name: 'Edge' }, reason } as const;
    expect(await there.taxonomy.mergeRootCauseClasses(input, 'actor-2')).toMatchObject({ key: 'edge', retired: false });
    expect(await here.classes.find(axis, ['security'])).toEqual(
      new Map([['security', expect.objectContaining({ retired: true, mergedInto: 'edge' })]]),
    );
    expect(await here.taxonomies.view(axis, { kind: 'CURRENT' })).toMatchObject({
      movedTo: new Map([
        ['name-resolution', 'edge'],
        ['security', 'edge'],
      ]),
    });
    const asBuiltIn = await there.taxonomies.view(axis, { kind: 'VERSION', version: 1 });
    expect(asBuiltIn.movedTo).toEqual(new Map(parts.map(({ key }) => [key, 'network'])));
    expect((await here.queries.classes(axis, 1)).map(({ key }) => key)).not.toContain('edge');
    expect(await there.queries.classes(null, null)).toEqual(await there.classes.list(null));
    const before = await store.head();
    await here.taxonomy.splitRootCauseClass({ axis, key: 'network', into: parts, reason }, 'actor-1');
    await here.taxonomy.mergeRootCauseClasses(input, 'actor-1');
    expect(await store.head()).toBe(before);
  });

  it('defines nothing for a split that is refused', async () => {
    const into = [...parts, { key: 'security', name: 'Wires' }];
    expect(await here.taxonomy.splitRootCauseClass({ axis, key: 'network', into, reason }, 'actor-1')).toMatchObject({
      code: 'CONFLICT',
      path: 'into.2.name',
    });
    expect(await store.head()).toBe(0n);
  });

  it('lets two merge two classes into each other in one direction only', async () => {
    const [one, other] = await Promise.all([
      here.taxonomy.mergeRootCauseClasses({ axis, classes: ['network'], into: { key: 'security' }, reason }, 'actor-1'),
      there.taxonomy.mergeRootCauseClasses({ axis, classes: ['security'], into: { key: 'network' }, reason }, 'actor-2'),
    ]);
    expect([one, other].filter((answer) => 'code' in answer)).toMatchObject([{ code: 'CONFLICT' }]);
    expect([...(await here.taxonomies.view(axis, { kind: 'CURRENT' })).movedTo]).toHaveLength(1);
  });

  it('refuses to bring back, retire or define anew what others took the place of, and lets it be renamed', async () => {
    await here.taxonomy.splitRootCauseClass({ axis, key: 'network', into: parts, reason }, 'actor-1');
    for (const change of [
      { type: 'ReinstateRootCauseClass', reason: null },
      { type: 'RetireRootCauseClass', reason: null },
      { type: 'DefineRootCauseClass', name: 'Links', description: null },
    ] as const) {
      await expect(there.commands.change({ ...change, axis, key: 'network' }, 'actor-1')).rejects.toMatchObject({ code: 'CONFLICT' });
    }
    expect(await there.commands.change({ type: 'RenameRootCauseClass', axis, key: 'network', name: 'Links' }, 'actor-1')).toMatchObject({
      name: 'Links',
      retired: true,
    });
  });

  it('says what made each version, the newest first, in pages', async () => {
    await here.taxonomy.splitRootCauseClass({ axis, key: 'network', into: parts, reason }, 'actor-1');
    expect(await there.taxonomy.taxonomyVersion()).toBe(4);
    const first = await there.taxonomy.taxonomyChanges(2, null);
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect(first.nodes).toMatchObject([
      { version: 4, kind: 'SPLIT', classes: [{ key: 'network' }], into: [{ key: 'name-resolution' }, { key: 'load-balancing' }], reason },
      { version: 3, kind: 'DEFINED', classes: [{ key: 'load-balancing' }], before: [], reason: null, recordedAt: clock() },
    ]);
    const rest = await there.taxonomy.taxonomyChanges(2, first.pageInfo.endCursor);
    expect(rest).toMatchObject({ nodes: [{ version: 2 }], pageInfo: { hasNextPage: false } });
    await expect(there.queries.changes(2, encodeCursor(['network']))).rejects.toThrow('after');
    await expect(there.queries.classes(axis, 5)).rejects.toThrow('taxonomyVersion');
    await expect(there.taxonomies.view(axis, { kind: 'VERSION', version: 0 })).rejects.toMatchObject({ code: 'INVALID' });
  });

  it('looks classes up in lists, built in and entered here', async () => {
    const list = {
      list: 'regulator',
      name: 'The regulator',
      source: 'Form, 2025.',
      axis,
      categories: [{ key: 'systems', name: 'Systems', share: 0.4 }],
      mapping: [{ class: 'software-defect', category: 'systems' }],
    } as const;
    const defined = await here.crosswalks.defineCrosswalk(list, 'actor-1');
    expect(defined).toMatchObject({
      version: 1,
      categories: [{ publishedShare: 0.4, classes: [{ key: 'software-defect' }] }, { key: 'not-mapped' }],
    });
    expect((await there.crosswalks.crosswalks(axis)).map((one) => one.list)).toEqual(['atlassian', 'google', 'microsoft', 'regulator']);
    const view = await there.taxonomies.view(axis, { kind: 'LIST', list: 'regulator' });
    expect(view.movedTo.get('software-defect')).toBe('systems');
    const unknown = { ...list, mapping: [{ class: 'nothing', category: 'systems' }] };
    expect(await here.crosswalks.defineCrosswalk(unknown, 'actor-1')).toMatchObject({ code: 'NOT_FOUND', path: 'mapping.0.class' });
    await expect(there.taxonomies.view('DETECTION_MODE', { kind: 'LIST', list: 'google' })).rejects.toMatchObject({ path: 'list' });
    expect(await there.taxonomies.version()).toBe(1);
  });

  it('has one handler for each command', () => {
    expect([rootCauseClassFamily, taxonomyFamily, crosswalkFamily].map(({ types }) => types.length)).toEqual([5, 2, 1]);
  });
});
