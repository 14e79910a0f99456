import { unwrapResolverError } from '@apollo/server/errors';
import { costLimit, depthLimit, graphqlContext, MAX_TOKENS } from '#graphql';
import { ReadModelBehindError } from '#projections';
import { Logger } from '@nestjs/common';
import type { GraphQLSchemaHost } from '@nestjs/graphql';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import type { GraphQLFormattedError } from 'graphql';

const logger = new Logger('GraphQL');

/** How Apollo serves the API: limits on what a query may cost, and no word of our own defects to callers. */
export function graphqlOptions(actorId: string, schemaHost: GraphQLSchemaHost): Omit<ApolloDriverConfig, 'driver'> {
  return {
    autoSchemaFile: true,
    sortSchema: true,
    path: '/graphql',
    graphiql: false,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    parseOptions: { maxLexicalTokens: MAX_TOKENS },
    validationRules: [depthLimit],
    plugins: [costLimit(() => schemaHost.schema)],
    context: () => graphqlContext(actorId),
    formatError,
  };
}

function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  if (original instanceof ReadModelBehindError) {
    return { ...formatted, message: original.message, extensions: { code: 'READ_MODEL_BEHIND' } };
  }
  if (formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR') return formatted;
  logger.error(formatted.path?.join('.') ?? 'request', original instanceof Error ? original.stack : String(original));
  return {
    ...formatted,
    message: 'Something went wrong here. The reason is in the log of the server.',
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  };
}
