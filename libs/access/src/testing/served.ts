import { Postmortem, PostmortemComment, PostmortemReviewer } from '#postmortems/graphql';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLOCK, EVENT_STORE } from '#commands';
import type { Clock, EventStore } from '#event-sourcing';
import { graphqlContext } from '#graphql';
import { Projector, ReadModelDatabase, sqliteReadModels } from '#projections';
import type { Projection } from '#projections';
import { PatientReadModels } from '#projections/testing';
import { openSqliteEventStore } from '#sqlite-event-store';
import { ApolloDriver } from '@nestjs/apollo';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import type { DynamicModule, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

@Module({})
class Composition {}

@Module({})
class Ground {}

/** Contexts behind a GraphQL API of their own, on real files in a temporary directory. */
export interface Served {
  readonly dataDirectory: string;
  readonly store: EventStore;
  readonly database: ReadModelDatabase;
  /** Answers `data`. @throws Error with the answer's `errors`. */
  ask(query: string, variables?: object): Promise<unknown>;
  /** Stops what runs; the directory stays. */
  stop(): Promise<void>;
  /** Stops what runs and removes the directory. */
  close(): Promise<void>;
}

export interface ServedOptions {
  readonly contexts: (dataDirectory: string) => readonly (Type | DynamicModule)[];
  readonly projections: readonly Projection[];
  readonly actorId: string;
  readonly clock: Clock;
  /** A new one when left out. */
  readonly dataDirectory?: string;
}

/** Starts contexts as the composition would. */
export async function served(options: ServedOptions): Promise<Served> {
  const dataDirectory = options.dataDirectory ?? join(mkdtempSync(join(tmpdir(), 'debrief-served-')), 'data');
  mkdirSync(dataDirectory, { recursive: true });
  const store = openSqliteEventStore({ path: join(dataDirectory, 'events.db'), clock: options.clock });
  const engine = sqliteReadModels(join(dataDirectory, 'read-models'));
  const database = new PatientReadModels(engine, options.projections);
  const stopping = new AbortController();
  const projecting = new Projector({
    store,
    projections: options.projections,
    engine,
    onProgress: (progress) => {
      database.noteProgress(progress);
    },
  }).run(stopping.signal);
  const app = await NestFactory.create<NestFastifyApplication>(
    {
      module: Composition,
      imports: [
        groundOf(store, database, options.clock),
        GraphQLModule.forRoot<ApolloDriverConfig>({
          driver: ApolloDriver,
          autoSchemaFile: true,
          // Fields are added to these, which no query gives where postmortems are not served.
          buildSchemaOptions: { orphanedTypes: [Postmortem, PostmortemComment, PostmortemReviewer] },
          playground: false,
          context: () => graphqlContext(options.actorId),
        }),
        ...options.contexts(dataDirectory),
      ],
    },
    new FastifyAdapter(),
    { logger: false, abortOnError: false },
  );
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  const stop = async (): Promise<void> => {
    await app.close();
    stopping.abort();
    await projecting;
    await database.close();
    await store.close();
  };
  return {
    dataDirectory,
    store,
    database,
    ask: async (query, variables = {}) => {
      const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await response.json()) as { readonly data?: unknown; readonly errors?: readonly object[] };
      if (errors !== undefined) throw new Error(JSON.stringify(errors));
      return data;
    },
    stop,
    close: async () => {
      await stop();
      rmSync(join(dataDirectory, '..'), { recursive: true });
    },
  };
}

function groundOf(store: EventStore, database: ReadModelDatabase, clock: Clock): DynamicModule {
  const providers = [
    { provide: EVENT_STORE, useValue: store },
    { provide: CLOCK, useValue: clock },
    { provide: ReadModelDatabase, useValue: database },
  ];
  return { module: Ground, global: true, providers, exports: providers };
}
