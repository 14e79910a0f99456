import { AccessModule } from '#access';
import type { PersonKeys } from '#access';
import { ActionItemsModule } from '#action-items';
import { BlamelessLanguageModule } from '#blameless-language';
import { CatalogModule } from '#catalog';
import type { Config } from '#config';
import { CostsModule } from '#costs';
import { DeploymentsModule } from '#deployments';
import { EventExchangeModule } from '#event-exchange';
import { GoalsModule } from '#goals';
import { IncidentsModule } from '#incidents';
import { LoadModule } from '#load';
import { MetricsModule } from '#metrics';
import { PostmortemsModule } from '#postmortems';
import { RecurrenceModule } from '#recurrence';
import { ReportsModule } from '#reports';
import { RootCausesModule } from '#root-causes';
import { SuggestionsModule } from '#suggestions';
import { ApolloDriver } from '@nestjs/apollo';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { GraphQLModule, GraphQLSchemaHost } from '@nestjs/graphql';
import { graphqlOptions } from './http/graphql-options.js';
import { OperationsModule } from './operations.module.js';
import type { Operated } from './operations.module.js';

export interface ApiParts extends Operated, Pick<Config, 'postmortemDue'> {
  /** Closed with the application. */
  readonly personKeys: PersonKeys;
  /** The pseudonymous id under which the owner's doings are recorded. */
  readonly actorId: string;
}

/** Every context behind the one API. */
@Module({})
export class ApiModule {
  static of({ personKeys, actorId, postmortemDue, ...operated }: ApiParts): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        OperationsModule.of(operated),
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          inject: [GraphQLSchemaHost],
          useFactory: (schemaHost: GraphQLSchemaHost) => graphqlOptions(actorId, schemaHost, operated.engines),
        }),
        EventExchangeModule,
        AccessModule.with(personKeys),
        CatalogModule,
        RootCausesModule,
        IncidentsModule,
        ActionItemsModule,
        DeploymentsModule,
        MetricsModule,
        PostmortemsModule.with(postmortemDue),
        BlamelessLanguageModule,
        RecurrenceModule,
        SuggestionsModule,
        CostsModule,
        LoadModule,
        GoalsModule,
        ReportsModule,
      ],
    };
  }
}
