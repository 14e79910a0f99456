import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLOCK, EVENT_STORE } from '#commands';
import { collect } from '#event-sourcing';
import type { EventStore } from '#event-sourcing';
import { Incident } from '#incidents/graphql';
import { IncidentDirectory, incidentFacts, IncidentList } from '#incidents/published';
import { ReadModelDatabase } from '#projections';
import { declared, INCIDENT_ID, recorded } from '#incidents/testing';
import { RootCauseClass } from '#root-causes/graphql';
import { RootCauseClasses } from '#root-causes/published';
import type { CauseAxis } from '#root-causes/published';
import { openSqliteEventStore } from '#sqlite-event-store';
import { Global, Module } from '@nestjs/common';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ActionItemCommands, actionItemFamily } from './action-item.commands.js';
import { ActionItemsModule } from './action-items.module.js';
import { ActionItemFields } from './graphql/action-item.fields.js';
import { ActionItemMutations } from './graphql/action-item.mutations.js';
import { ActionItemQueries } from './graphql/action-item.queries.js';
import { IncidentActionItemsResolver } from './graphql/incident-action-items.resolver.js';
import { ActionItem } from './graphql/action-item.type.js';
import { ActionItemDirectory } from './published/index.js';

const history = recorded([declared()]);
const incidents: IncidentDirectory = {
  events: () => Promise.resolve(history),
  exists: (id) => Promise.resolve(id === INCIDENT_ID),
  incident: () => Promise.resolve(null),
  reference: () => Promise.resolve(null),
};

const known: readonly { readonly axis: CauseAxis; readonly key: string }[] = [
  { axis: 'TRIGGER', key: 'network' },
  { axis: 'TRIGGER', key: 'config-change' },
  { axis: 'CONTRIBUTING_FACTOR', key: 'network' },
];
const classes: RootCauseClasses = {
  find: (axis, keys) =>
    Promise.resolve(
      new Map(
        known
          .filter((one) => one.axis === axis && keys.includes(one.key))
          .map(({ key }) => [key, RootCauseClass.of({ axis, key, name: key, description: null, version: 1, retired: false })]),
      ),
    ),
  list: () => Promise.resolve([]),
  ensure: () => Promise.resolve(),
};

function incident(asKnownAt: string | null = null): Incident {
  const facts = incidentFacts(history);
  if (facts === null) throw new Error('the example was not declared');
  return Object.assign(Object.create(Incident.prototype) as Incident, { facts, asKnownAt });
}

describe('ActionItemsModule', () => {
  let directory: string;
  let store: EventStore;
  let now: string;
  let apps: readonly INestApplicationContext[];
  let commands: ActionItemCommands;
  let other: ActionItemCommands;
  let queries: ActionItemQueries;
  let mutations: ActionItemMutations;
  let fields: ActionItemFields;
  let published: ActionItemDirectory;
  let ofIncident: IncidentActionItemsResolver;

  async function processOn(): Promise<INestApplicationContext> {
    @Global()
    @Module({
      providers: [
        { provide: EVENT_STORE, useValue: store },
        { provide: CLOCK, useValue: () => now },
        { provide: IncidentDirectory, useValue: incidents },
        { provide: IncidentList, useValue: {} },
        { provide: ReadModelDatabase, useValue: {} },
        { provide: RootCauseClasses, useValue: classes },
      ],
      exports: [EVENT_STORE, CLOCK, IncidentDirectory, IncidentList, ReadModelDatabase, RootCauseClasses],
    })
    class Ground {}
    @Module({ imports: [Ground, ActionItemsModule] })
    class App {}
    const app = await NestFactory.createApplicationContext(App, { logger: false });
    return app.init();
  }

  beforeEach(async () => {
    now = '2026-03-01T10:00:00.000Z';
    directory = mkdtempSync(join(tmpdir(), 'action-items-'));
    store = openSqliteEventStore({ path: join(directory, 'events.db'), clock: () => now });
    const [here, there] = [await processOn(), await processOn()];
    apps = [here, there];
    commands = here.get(ActionItemCommands);
    other = there.get(ActionItemCommands);
    queries = here.get(ActionItemQueries);
    mutations = here.get(ActionItemMutations);
    fields = here.get(ActionItemFields);
    published = here.get(ActionItemDirectory);
    ofIncident = here.get(IncidentActionItemsResolver);
  });

  afterEach(async () => {
    for (const app of apps) await app.close();
    await store.close();
    rmSync(directory, { recursive: true });
  });

  const proposal = { incidentId: INCIDENT_ID, title: 'Add a canary', type: 'PREVENT' as const };

  it('shows what was just proposed, with its classes', async () => {
    const item = await commands.propose({ ...proposal, addresses: ['config-change', 'network'] }, 'actor-1');
    expect(item).toMatchObject({ number: 1, status: 'PROPOSED', version: 0, owner: null, dueAt: null, completedAt: null });
    expect((await ofIncident.actionItems(incident())).map(({ details }) => details)).toEqual([item]);
    expect(await queries.actionItem(item.id)).toEqual(ActionItem.of(item));
    const addressed = await fields.addresses(ActionItem.of(item));
    expect(addressed.map(({ axis, key }) => `${axis} ${key}`)).toEqual(['TRIGGER config-change', 'CONTRIBUTING_FACTOR network']);
  });

  it('answers with a refusal that names the place', async () => {
    expect(await mutations.proposeActionItem({ ...proposal, incidentId: 'nobody-knows' }, 'actor-1')).toMatchObject({
      code: 'NOT_FOUND',
      path: 'incidentId',
    });
    expect(await mutations.proposeActionItem({ ...proposal, addresses: ['network', 'nothing'] }, 'actor-1')).toMatchObject({
      code: 'INVALID',
      path: 'addresses.1',
      message: 'There is no root-cause class "nothing". See rootCauseClasses.',
    });
    expect(await mutations.completeActionItem({ id: 'nobody-knows', note: 'done' }, 'actor-1')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await queries.actionItem('nobody-knows')).toBeNull();
    expect(await collect(store.readAll())).toEqual([]);
  });

  it('carries an item to its end, at the time it was done', async () => {
    const { id } = await commands.propose(proposal, 'actor-1');
    expect(await mutations.acceptActionItem({ id }, 'actor-1')).toMatchObject({ status: 'ACCEPTED', version: 1 });
    const occurredAt = '2026-02-27T09:00:00.000Z';
    const completed = await mutations.completeActionItem({ id, note: 'Live in all regions', occurredAt }, 'actor-1');
    expect(completed).toMatchObject({ status: 'COMPLETED', note: 'Live in all regions', completedAt: occurredAt, version: 2 });
    expect(await mutations.dropActionItem({ id, reason: 'Too late' }, 'actor-1')).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
  });

  it('is not done, nor anything else, at a time that is still to come', async () => {
    const { id } = await commands.propose({ incidentId: INCIDENT_ID, title: 'Alert', type: 'DETECT' }, 'actor-1');
    const occurredAt = new Date(Date.parse(now) + 86_400_000).toISOString();
    expect(await mutations.completeActionItem({ id, note: 'Done', occurredAt }, 'actor-1')).toMatchObject({
      code: 'INVALID',
      path: 'occurredAt',
      message: expect.stringContaining('still to come'),
    });
    for (const refused of [
      mutations.acceptActionItem({ id, occurredAt }, 'actor-1'),
      mutations.dropActionItem({ id, reason: 'Not needed', occurredAt }, 'actor-1'),
      mutations.proposeActionItem({ incidentId: INCIDENT_ID, title: 'Another', type: 'DETECT', occurredAt }, 'actor-1'),
    ])
      expect(await refused).toMatchObject({ code: 'INVALID', path: 'occurredAt' });
    const aMinuteAhead = new Date(Date.parse(now) + 60_000).toISOString();
    expect(await mutations.completeActionItem({ id, note: 'Done', occurredAt: aMinuteAhead }, 'actor-1')).toMatchObject({
      status: 'COMPLETED',
    });
  });

  it('drops an item with a reason, unless it has changed since', async () => {
    const { id } = await commands.propose(proposal, 'actor-1');
    await commands.accept({ id }, 'actor-1');
    expect(await mutations.dropActionItem({ id, reason: 'Too dear', expectedVersion: 0 }, 'actor-1')).toMatchObject({ code: 'CONFLICT' });
    expect(await mutations.dropActionItem({ id, reason: 'Too dear', expectedVersion: 1 }, 'actor-1')).toMatchObject({
      status: 'DROPPED',
      reason: 'Too dear',
    });
  });

  it('shows the items as they were known', async () => {
    const first = await commands.propose(proposal, 'actor-1');
    now = '2026-03-02T10:00:00.000Z';
    await commands.complete({ id: first.id, note: 'Done', occurredAt: '2026-02-20T10:00:00.000Z' }, 'actor-1');
    await commands.propose({ ...proposal, title: 'Another' }, 'actor-1');
    expect(await ofIncident.actionItems(incident('2026-02-28T00:00:00.000Z'))).toEqual([]);
    const then = await ofIncident.actionItems(incident('2026-03-01T12:00:00.000Z'));
    expect(then.map(({ details }) => details)).toEqual([first]);
    const items = await ofIncident.actionItems(incident('2026-03-02T10:00:00.000Z'));
    expect(items.map(({ title, status }) => `${title} ${status}`)).toEqual(['Add a canary COMPLETED', 'Another PROPOSED']);
    expect(await published.ofIncident(INCIDENT_ID, '2026-03-01T12:00:00.000Z')).toEqual([first]);
    expect(await published.ofIncident(INCIDENT_ID)).toEqual(items.map(({ details }) => details));
    expect(await published.ofIncident('nobody-knows')).toEqual([]);
  });

  it('proposes once for one idempotency key', async () => {
    const keyed = { ...proposal, idempotencyKey: 'once' };
    const [a, b, c] = await Promise.all([
      commands.propose(keyed, 'actor-1'),
      other.propose(keyed, 'actor-1'),
      commands.propose(keyed, 'actor-1'),
    ]);
    expect(new Set([a.id, b.id, c.id]).size).toBe(1);
    expect(await ofIncident.actionItems(incident())).toHaveLength(1);
  });

  it('gives every item a number of its own, proposed from two processes at once', async () => {
    const titles = Array.from({ length: 20 }, (_, index) => `Action ${index}`);
    await Promise.all(titles.map((title, index) => (index % 2 === 0 ? commands : other).propose({ ...proposal, title }, 'actor-1')));
    const items = await ofIncident.actionItems(incident());
    expect(items.map(({ number }) => number)).toEqual(titles.map((_, index) => index + 1));
    expect(items.map(({ title }) => title).sort()).toEqual([...titles].sort());
  });

  it('has one handler for each command', () => {
    expect(actionItemFamily.types).toEqual([
      'ProposeActionItem',
      'ReviseActionItem',
      'AcceptActionItem',
      'CompleteActionItem',
      'VerifyActionItem',
      'ReopenActionItem',
      'DropActionItem',
    ]);
  });
});
