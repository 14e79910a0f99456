import { unwrapResolverError } from '@apollo/server/errors';
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { UnknownPositionError } from '#event-sourcing';
import { costLimit, depthLimit, graphqlContext, MAX_TOKENS } from '#graphql';
import { ReadModelBehindError } from '#projections';
import { Logger } from '@nestjs/common';
import type { GraphQLSchemaHost } from '@nestjs/graphql';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import type { GraphQLFormattedError } from 'graphql';
import type { Engines } from '../engines/engines.js';
import { unavailabilityOf } from './unavailable.js';

const logger = new Logger('GraphQL');

/** How Apollo serves the API: limits on what a query may cost, and no word of our own defects to callers. */
export function graphqlOptions(actorId: string, schemaHost: GraphQLSchemaHost, engines: Engines): Omit<ApolloDriverConfig, 'driver'> {
  return {
    autoSchemaFile: true,
    // Nest would ask the schema for everything it has; Apollo validates it anyway.
    buildSchemaOptions: { skipCheck: true },
    sortSchema: true,
    path: '/graphql',
    graphiql: false,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    parseOptions: { maxLexicalTokens: MAX_TOKENS },
    validationRules: [depthLimit],
    plugins: [ApolloServerPluginCacheControlDisabled(), neverStored, costLimit(() => schemaHost.schema), logUnavailability(engines)],
    context: () => graphqlContext(actorId),
    formatError: (formatted, error) => formatError(formatted, unwrapResolverError(error), engines),
  };
}

function formatError(formatted: GraphQLFormattedError, error: unknown, engines: Engines): GraphQLFormattedError {
  if (error instanceof ReadModelBehindError) return answered(formatted, 'READ_MODEL_BEHIND', error.message);
  if (error instanceof UnknownPositionError) return answered(formatted, 'BAD_USER_INPUT', `${error.message}.`);
  const unavailability = unavailabilityOf(error, engines);
  if (unavailability !== undefined) return answered(formatted, unavailability.code, unavailability.message);
  if (formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR') return formatted;
  logger.error(formatted.path?.join('.') ?? 'request', error instanceof Error ? error.stack : String(error));
  return answered(formatted, 'INTERNAL_SERVER_ERROR', 'Something went wrong here. The reason is in the log of the server.');
}

function answered(formatted: GraphQLFormattedError, code: string, message: string): GraphQLFormattedError {
  return { ...formatted, message, extensions: { code } };
}

/** In place of Apollo's own plugin, which says the same after it has looked at every field of the answer. */
const neverStored: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response: { http } }) => {
        http.headers.set('cache-control', 'no-store');
        return Promise.resolve();
      },
    }),
};

/** One line for each request, however many of its fields a lost server leaves without an answer. */
function logUnavailability(engines: Engines): ApolloServerPlugin {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didEncounterErrors: ({ errors }) => {
          const lost = new Map<string, unknown>();
          for (const error of errors) {
            const cause = unwrapResolverError(error);
            const unavailability = unavailabilityOf(cause, engines);
            if (unavailability !== undefined && !lost.has(unavailability.code)) lost.set(unavailability.code, cause);
          }
          for (const [code, cause] of lost) logger.warn(`${code}: ${String(cause)}`);
          return Promise.resolve();
        },
      }),
  };
}
