import 'reflect-metadata';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { collect, DomainError, EventVocabulary } from '#event-sourcing';
import type { CommandContext, Decider, DomainEvent, EventStore } from '#event-sourcing';
import { InMemoryEventStore } from '#event-sourcing/testing';
import { Global, Module } from '@nestjs/common';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import { CommandFamily } from './command-family.js';
import { EVENT_STORE } from './tokens.js';

type LampEvent = DomainEvent<'LampLit' | 'LampPutOut', { readonly by: string }>;
type LampCommand = { readonly type: 'LightLamp'; readonly by: string } | { readonly type: 'PutOutLamp'; readonly by: string };

function lampDecider(name: string): Decider<boolean, LampCommand, LampEvent> {
  return {
    initialState: false,
    decide: ({ type, by }, isLit) => {
      if (by === '') throw new DomainError('INVALID', 'Say who.', 'by');
      if (isLit === (type === 'LightLamp')) return [];
      const occurred = { at: '2024-03-01T09:00:00.000Z', exactness: 'EXACT' } as const;
      return [{ type: isLit ? 'LampPutOut' : 'LampLit', data: { by: `${name}:${by}` }, occurred }];
    },
    evolve: (_, { type }) => type === 'LampLit',
  };
}

const lampFamily = (name: string): CommandFamily<boolean, LampCommand, LampEvent> =>
  new CommandFamily({
    decider: lampDecider(name),
    vocabulary: new EventVocabulary<LampEvent>({ LampLit: [], LampPutOut: [] }),
    commands: { LightLamp: true, PutOutLamp: true } satisfies Record<LampCommand['type'], true>,
  });

const opened: INestApplicationContext[] = [];
afterEach(async () => {
  for (const app of opened.splice(0)) await app.close();
});

async function composed(
  families: readonly CommandFamily<boolean, LampCommand, LampEvent>[],
  store: EventStore = new InMemoryEventStore(() => '2024-03-01T10:30:00.000Z'),
): Promise<{ readonly bus: CommandBus; readonly store: EventStore }> {
  @Global()
  @Module({ providers: [{ provide: EVENT_STORE, useValue: store }], exports: [EVENT_STORE] })
  class Ground {}
  const contexts = families.map((family) => {
    @Module({ imports: [CqrsModule], providers: [...family.providers] })
    class Context {}
    return Context;
  });
  @Module({ imports: [Ground, CqrsModule, ...contexts] })
  class App {}
  const app = await NestFactory.createApplicationContext(App, { logger: false, abortOnError: false });
  opened.push(app);
  await app.init();
  return { bus: app.get(CommandBus), store };
}

const context = (commandId: string): CommandContext => ({ commandId, actorId: 'actor-1' });

describe('a family of commands', () => {
  test('knows its commands by name', () => {
    expect(lampFamily('one').types).toEqual(['LightLamp', 'PutOutLamp']);
  });

  test('has exactly one handler for each on the bus', async () => {
    const bind = jest.spyOn(CommandBus.prototype, 'bind');
    const family = lampFamily('one');
    const { bus } = await composed([family]);
    const bound = bind.mock.calls.map(([, id]) => id);
    bind.mockRestore();
    expect(bound).toHaveLength(family.types.length);
    expect(new Set(bound).size).toBe(family.types.length);
    for (const type of ['LightLamp', 'PutOutLamp'] as const) {
      expect(await family.send(bus, 'lamp-1', { type, by: 'ann' }, context(type))).toMatchObject({ recorded: 1 });
    }
  });

  test('carries each command to its stream', async () => {
    const family = lampFamily('one');
    const { bus, store } = await composed([family]);
    const lit = await family.send(bus, 'lamp-1', { type: 'LightLamp', by: 'ann' }, context('c-1'));
    expect(lit).toMatchObject({ stream: 'lamp-1', recorded: 1, events: [{ event: { type: 'LampLit', data: { by: 'one:ann' } } }] });
    expect(await family.send(bus, 'lamp-1', { type: 'LightLamp', by: 'bob' }, context('c-2'))).toMatchObject({ recorded: 0 });
    expect(await family.send(bus, 'lamp-1', { type: 'PutOutLamp', by: 'bob' }, context('c-3'))).toMatchObject({ recorded: 1 });
    expect((await collect(store.readAll())).map(({ event }) => event.type)).toEqual(['LampLit', 'LampPutOut']);
  });

  test('takes the same command id for the same request', async () => {
    const family = lampFamily('one');
    const { bus, store } = await composed([family]);
    const light = () => family.send(bus, 'lamp-1', { type: 'LightLamp', by: 'ann' }, context('c-1'));
    await light();
    await family.send(bus, 'lamp-1', { type: 'PutOutLamp', by: 'ann' }, context('c-2'));
    expect(await light()).toMatchObject({ recorded: 0 });
    expect(await collect(store.readAll())).toHaveLength(2);
  });

  test('hands a refusal on as it is', async () => {
    const family = lampFamily('one');
    const { bus, store } = await composed([family]);
    const sent = family.send(bus, 'lamp-1', { type: 'LightLamp', by: '' }, context('c-1'));
    await expect(sent).rejects.toThrow(DomainError);
    await expect(sent).rejects.toMatchObject({ code: 'INVALID', path: 'by' });
    const stale = family.send(bus, 'lamp-1', { type: 'LightLamp', by: 'ann' }, { ...context('c-2'), expectedRevision: 3n });
    await expect(stale).rejects.toMatchObject({ code: 'CONFLICT', path: 'expectedVersion' });
    expect(await store.head()).toBe(0n);
  });

  test('does not mix with another whose commands have the same names', async () => {
    const [one, other] = [lampFamily('one'), lampFamily('other')];
    const { bus } = await composed([one, other]);
    expect((await other.send(bus, 'lamp-1', { type: 'LightLamp', by: 'ann' }, context('c-1'))).events[0]?.event.data.by).toBe('other:ann');
    expect((await one.send(bus, 'lamp-2', { type: 'LightLamp', by: 'ann' }, context('c-2'))).events[0]?.event.data.by).toBe('one:ann');
  });

  test('does not mix with itself in another installation', async () => {
    const family = lampFamily('one');
    const [here, there] = [await composed([family]), await composed([family])];
    await family.send(here.bus, 'lamp-1', { type: 'LightLamp', by: 'ann' }, context('c-1'));
    expect([await here.store.head(), await there.store.head()]).toEqual([1n, 0n]);
  });

  test('sends nothing that it does not know', async () => {
    const family = lampFamily('one');
    const { bus } = await composed([family]);
    for (const type of ['toString', 'BreakLamp']) {
      const unknown = { type, by: 'ann' } as unknown as LampCommand;
      expect(() => family.send(bus, 'lamp-1', unknown, context('c-1'))).toThrow(`no command ${type} in this family`);
    }
  });
});
