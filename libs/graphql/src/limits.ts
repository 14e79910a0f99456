import type { ApolloServerPlugin, BaseContext, GraphQLRequestListener } from '@apollo/server';
import { getVariableValues, GraphQLError, Kind } from 'graphql';
import type { ASTVisitor, DocumentNode, GraphQLSchema, SelectionNode, ValidationContext } from 'graphql';
import { fieldExtensionsEstimator, getComplexity, simpleEstimator } from 'graphql-query-complexity';
import type { ComplexityEstimator } from 'graphql-query-complexity';

/** How deep selections may be nested; GraphiQL's introspection needs 13. */
export const MAX_DEPTH = 20;
/** How many fields an answer may hold at most, lists counted by their `first`; a field that takes long says how many it counts for. */
export const MAX_COST = 50_000;
/** How many selections are looked at, fragments as often as they are spread: the estimate itself must not take long. */
const MAX_SELECTIONS = 10_000;
/** The size of a page where neither the query nor the schema says it. */
const USUAL_PAGE = 50;
/** How many words a document may have. */
export const MAX_TOKENS = 6_000;

/** Refuses documents whose selections are nested deeper than {@link MAX_DEPTH}; fragments count where they are spread. */
export function depthLimit(context: ValidationContext): ASTVisitor {
  // Remembered by fragment, or a chain of fragments that spread each other twice would take exponential time.
  const fragmentDepths = new Map<string, number>();
  const depthOfFragment = (name: string): number => {
    const known = fragmentDepths.get(name);
    if (known !== undefined) return known;
    fragmentDepths.set(name, 0);
    const depth = depthOf(context.getFragment(name)?.selectionSet.selections ?? []);
    fragmentDepths.set(name, depth);
    return depth;
  };
  const depthOf = (selections: readonly SelectionNode[]): number =>
    Math.max(
      0,
      ...selections.map((selection) =>
        selection.kind === Kind.FRAGMENT_SPREAD
          ? depthOfFragment(selection.name.value)
          : 1 + depthOf(selection.selectionSet?.selections ?? []),
      ),
    );
  return {
    OperationDefinition(operation) {
      const depth = depthOf(operation.selectionSet.selections);
      if (depth > MAX_DEPTH) {
        context.reportError(new GraphQLError(`The query is nested ${depth} deep; ${MAX_DEPTH} is the limit.`, { nodes: operation }));
      }
    },
  };
}

const listEstimator: ComplexityEstimator = ({ field, args, childComplexity }) => {
  const declared = field.args.find(({ name }) => name === 'first');
  if (declared === undefined) return undefined;
  // `first: null` asks for the usual page just as its absence does.
  const size = [args['first'], declared.defaultValue].find((value) => typeof value === 'number') ?? USUAL_PAGE;
  return 1 + Math.max(1, size) * childComplexity;
};

type Resolved = Parameters<NonNullable<GraphQLRequestListener<BaseContext>['didResolveOperation']>>[0];

/**
 * Refuses operations that could answer with more than {@link MAX_COST} fields. Costs are remembered for each document and those of
 * its variables that `first`, `@include` and `@skip` can take, since Apollo hands the same parsed document again for the same text.
 */
export function costLimit(schema: () => GraphQLSchema): ApolloServerPlugin {
  const known = new WeakMap<DocumentNode, Map<string, number>>();
  const costOf = ({ document, operation, request }: Resolved): number => {
    const { operationName, variables = {} } = request;
    const telling = Object.entries(variables).filter(
      ([, value]) => value === null || typeof value === 'number' || typeof value === 'boolean',
    );
    const key = JSON.stringify([operationName, telling]);
    const costs = known.get(document) ?? known.set(document, new Map()).get(document) ?? new Map<string, number>();
    const remembered = costs.get(key);
    if (remembered !== undefined) return remembered;
    // Variables that do not fit are refused by the execution, which names their place; the estimate cannot.
    if (getVariableValues(schema(), operation?.variableDefinitions ?? [], variables).errors !== undefined) return 0;
    const cost = estimate(schema(), document, operationName, variables);
    if (costs.size < 100) costs.set(key, cost);
    return cost;
  };
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: (resolved) => {
          const cost = costOf(resolved);
          if (cost > MAX_COST) {
            throw tooCostly(`The query could answer with ${cost} fields; ${MAX_COST} is the limit. Ask for fewer or smaller pages.`);
          }
          return Promise.resolve();
        },
      }),
  };
}

/** @throws GraphQLError QUERY_TOO_COSTLY when there is too much to look at. */
function estimate(
  schema: GraphQLSchema,
  query: DocumentNode,
  operationName: string | undefined,
  variables: Record<string, unknown>,
): number {
  try {
    return getComplexity({
      schema,
      query,
      variables,
      ...(operationName === undefined ? {} : { operationName }),
      estimators: [listEstimator, fieldExtensionsEstimator(), simpleEstimator({ defaultComplexity: 1 })],
      maxQueryNodes: MAX_SELECTIONS,
    });
  } catch (error) {
    // The document and its variables are valid, so nothing else is left that the estimate could complain of.
    if (error instanceof GraphQLError) throw tooCostly(`The query selects over ${MAX_SELECTIONS} fields, with its fragments spread.`);
    throw error;
  }
}

function tooCostly(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'QUERY_TOO_COSTLY', http: { status: 400 } } });
}
