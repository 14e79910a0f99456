import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CLOCK, EVENT_STORE } from '#commands';
import { InMemoryEventStore } from '#event-sourcing/testing';
import { graphqlContext } from '#graphql';
import { ReadModelDatabase } from '#projections';
import { RootCauseClasses } from '#root-causes/published';
import { ApolloDriver } from '@nestjs/apollo';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { Global, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLModule, GraphQLSchemaHost } from '@nestjs/graphql';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { graphql } from 'graphql';
import { IncidentsModule } from './incidents.module.js';
import { IncidentClosing } from './published/incident-closing.js';

const ALL_OF_THEM = `decisions {
  id question options choice known reversibility expectedEffect adrUrl raisedAt raisedUntil raisedExactness decidedAt decidedUntil decidedExactness
  outcome { text effect at } latency { state seconds exactness because } eventIds
}`;

interface Known {
  readonly id: string;
  readonly version: number;
  readonly stage: string;
  readonly decisions: readonly ({ readonly id: string } & Record<string, unknown>)[];
  readonly timeline: { readonly nodes: readonly { readonly kind: string; readonly text: string; readonly corrected: boolean }[] };
}

const context = { commandId: 'close-1', actorId: 'actor-1' };

describe('IncidentsModule', () => {
  let now = '2026-03-01T12:00:00.000Z';
  let app: NestFastifyApplication;
  let incidentId: string;

  async function ask<Answer>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
    const { schema } = app.get(GraphQLSchemaHost);
    const { data, errors } = await graphql({ schema, source: query, variableValues: variables, contextValue: graphqlContext('actor-1') });
    if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
    return JSON.parse(JSON.stringify(Object.values(data ?? {})[0])) as Answer;
  }

  /** Sends a mutation with the incident's id among its input; answers with the incident, or with the refusal. */
  function change(mutation: string, input: Readonly<Record<string, unknown>>): Promise<Known & Record<string, unknown>> {
    const type = `${mutation[0]?.toUpperCase() ?? ''}${mutation.slice(1)}Input`;
    return ask(
      `mutation($input: ${type}!) { ${mutation}(input: $input) {
        ... on Incident { id version stage ${ALL_OF_THEM} timeline { nodes { kind text corrected } } } ... on ErrorResult { code message } ... on Invalid { path }
      } }`,
      { input: { incidentId, ...input } },
    );
  }

  function anHourPasses(): void {
    now = new Date(Date.parse(now) + 3_600_000).toISOString();
  }

  const known = (asKnownAt: string | null = null): Promise<Known | null> =>
    ask(`query($id: ID!, $t: DateTime) { incident(id: $id, asKnownAt: $t) { id version stage ${ALL_OF_THEM} } }`, {
      id: incidentId,
      t: asKnownAt,
    });

  beforeAll(async () => {
    const classes: RootCauseClasses = {
      find: () => Promise.resolve(new Map()),
      list: () => Promise.resolve([]),
      ensure: () => Promise.resolve(),
    };
    @Global()
    @Module({
      providers: [
        { provide: EVENT_STORE, useValue: new InMemoryEventStore(() => now) },
        { provide: CLOCK, useValue: () => now },
        { provide: RootCauseClasses, useValue: classes },
        { provide: ReadModelDatabase, useValue: {} },
      ],
      exports: [EVENT_STORE, CLOCK, RootCauseClasses, ReadModelDatabase],
    })
    class Ground {}
    @Module({
      imports: [
        Ground,
        GraphQLModule.forRoot<ApolloDriverConfig>({ driver: ApolloDriver, autoSchemaFile: true, playground: false }),
        IncidentsModule,
      ],
    })
    class App {}
    app = await NestFactory.create<NestFastifyApplication>(App, new FastifyAdapter(), { logger: false, abortOnError: false });
    await app.init();
  });
  afterAll(() => app.close());

  beforeEach(async () => {
    const declared = await ask<{ id: string }>(
      'mutation { declareIncident(input: { title: "Checkout fails" }) { ... on Incident { id } } }',
    );
    incidentId = declared.id;
  });

  describe('decisions', () => {
    const question = 'How do we stop the errors?';

    it('are recorded with a question and a choice, now', async () => {
      const { decisions } = await change('recordDecision', { question, choice: 'Roll back' });
      expect(decisions).toEqual([
        {
          id: decisions[0]?.id,
          question,
          options: [],
          choice: 'Roll back',
          known: null,
          reversibility: null,
          expectedEffect: null,
          adrUrl: null,
          raisedAt: null,
          raisedUntil: null,
          raisedExactness: null,
          decidedAt: now,
          decidedUntil: null,
          decidedExactness: 'EXACT',
          outcome: null,
          latency: { state: 'PENDING', seconds: null, exactness: null, because: 'Nobody has said yet when the question came up.' },
          eventIds: [decisions[0]?.id],
        },
      ]);
    });

    it('keep what is said of them, what is amended, and what came of them', async () => {
      const recorded = await change('recordDecision', {
        question,
        options: ['Roll back', 'Restart'],
        choice: 'Restart',
        known: 'A restart takes a minute',
        reversibility: 'IRREVERSIBLE',
        expectedEffect: 'Errors stop',
        raisedAt: '2026-03-01T12:05:00+02:00',
        raisedExactness: 'ABOUT',
        decidedAt: '2026-03-01T10:20:00Z',
        decidedUntil: '2026-03-01T10:25:00Z',
        adrUrl: 'https://wiki.example/adr/1',
      });
      expect(recorded.decisions[0]).toMatchObject({
        options: ['Roll back', 'Restart'],
        reversibility: 'IRREVERSIBLE',
        expectedEffect: 'Errors stop',
        raisedAt: '2026-03-01T10:05:00.000Z',
        raisedExactness: 'ABOUT',
        decidedAt: '2026-03-01T10:20:00.000Z',
        decidedUntil: '2026-03-01T10:25:00.000Z',
        adrUrl: 'https://wiki.example/adr/1',
        latency: { state: 'RECORDED', seconds: 900, exactness: 'ABOUT' },
      });
      const decisionId = recorded.decisions[0]?.id;
      const amended = await change('amendDecision', {
        ...{ decisionId, reason: 'From the channel', choice: 'Roll back', decidedAt: '2026-03-01T10:15:00Z' },
        ...{ known: null, question: null, expectedVersion: recorded.version },
      });
      expect(amended.decisions).toMatchObject([
        {
          question,
          choice: 'Roll back',
          known: null,
          expectedEffect: 'Errors stop',
          decidedAt: '2026-03-01T10:15:00.000Z',
          decidedUntil: null,
        },
      ]);
      expect(amended.timeline.nodes).toContainEqual({ kind: 'DECISION_RECORD', text: `Decided: Roll back (${question})`, corrected: true });
      const judged = await change('recordDecisionOutcome', {
        ...{ decisionId, outcome: 'Errors stopped', effect: 'AS_EXPECTED', occurredAt: '2026-03-01T10:40:00Z' },
      });
      expect(judged.decisions).toMatchObject([
        { outcome: { text: 'Errors stopped', effect: 'AS_EXPECTED', at: '2026-03-01T10:40:00.000Z' }, latency: { seconds: 600 } },
      ]);
      expect(await change('retractDecision', { decisionId, reason: 'Another incident' })).toMatchObject({ decisions: [] });
    });

    it('can be asked for as they were known at a moment', async () => {
      const { decisions } = await change('recordDecision', { question, choice: 'Roll back' });
      const decisionId = decisions[0]?.id;
      const then = now;
      anHourPasses();
      await change('amendDecision', { decisionId, known: 'Not much', reason: 'Said later' });
      await change('recordDecisionOutcome', { decisionId, outcome: 'Errors stopped' });
      await change('recordDecision', { question: 'Whom do we tell?', choice: 'Everybody', decidedAt: '2026-03-01T11:00:00Z' });
      expect((await known())?.decisions).toHaveLength(2);
      expect((await known(then))?.decisions).toEqual(decisions);
      expect(await known('2026-03-01T11:30:00Z')).toBeNull();
    });

    it('are recorded once for one key, and not on what has moved on', async () => {
      const input = { question, choice: 'Roll back', idempotencyKey: 'a', expectedVersion: 0 };
      await change('recordDecision', input);
      anHourPasses();
      expect((await change('recordDecision', input)).decisions).toHaveLength(1);
      expect(await change('recordDecision', { ...input, idempotencyKey: 'b' })).toMatchObject({ code: 'CONFLICT' });
      expect(await change('recordDecision', { question, choice: ' ' })).toMatchObject({ code: 'INVALID', path: 'choice' });
      expect(await change('recordDecision', { question, choice: 'Roll back', raisedAt: '2026-03-02T00:00:00Z' })).toMatchObject({
        code: 'INVALID',
        path: 'raisedAt',
      });
    });
  });

  describe('publishes IncidentClosing, which', () => {
    const close = (): Promise<void> => app.get(IncidentClosing).close(incidentId, 'All agreed', context);

    it('closes an incident that is in LEARNING, once', async () => {
      await change('advanceIncident', { to: 'LEARNING' });
      await close();
      const closed = await known();
      expect(closed).toMatchObject({ stage: 'CLOSED' });
      await close();
      await app.get(IncidentClosing).close(incidentId, null, { ...context, commandId: 'close-2' });
      expect(await known()).toEqual(closed);
    });

    it('refuses any other, and one that there is not', async () => {
      await expect(close()).rejects.toMatchObject({ code: 'ILLEGAL' });
      await expect(app.get(IncidentClosing).close('nowhere', null, context)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    });
  });
});
