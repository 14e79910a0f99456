import { AccessModule } from '#access';
import type { PersonKeys } from '#access';
import { ActionItemsModule } from '#action-items';
import { CatalogModule } from '#catalog';
import { EventExchangeModule } from '#event-exchange';
import { IncidentsModule } from '#incidents';
import { PostmortemsModule } from '#postmortems';
import { RecurrenceModule } from '#recurrence';
import { RootCausesModule } from '#root-causes';
import { ApolloDriver } from '@nestjs/apollo';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { GraphQLModule, GraphQLSchemaHost } from '@nestjs/graphql';
import { CallersErrorsFilter } from './callers-errors.filter.js';
import type { Engines } from './engines.js';
import { EnginesModule } from './engines.module.js';
import { graphqlOptions } from './graphql-options.js';
import { HealthController } from './http/health.controller.js';
import { MetricsController } from './http/metrics.controller.js';

/** All of Debrief in one process. */
@Module({})
export class DebriefModule {
  static of(engines: Engines, personKeys: PersonKeys, actorId: string): DynamicModule {
    return {
      module: DebriefModule,
      imports: [
        EnginesModule.of(engines),
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          inject: [GraphQLSchemaHost],
          useFactory: (schemaHost: GraphQLSchemaHost) => graphqlOptions(actorId, schemaHost),
        }),
        EventExchangeModule,
        AccessModule.with(personKeys),
        CatalogModule,
        RootCausesModule,
        IncidentsModule,
        ActionItemsModule,
        PostmortemsModule,
        RecurrenceModule,
      ],
      controllers: [HealthController, MetricsController],
      providers: [{ provide: APP_FILTER, useClass: CallersErrorsFilter }],
    };
  }
}
