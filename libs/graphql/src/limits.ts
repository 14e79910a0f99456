import type { ApolloServerPlugin } from '@apollo/server';
import { getVariableValues, GraphQLError, Kind } from 'graphql';
import type { ASTVisitor, DocumentNode, GraphQLSchema, SelectionNode, ValidationContext } from 'graphql';
import { getComplexity, simpleEstimator } from 'graphql-query-complexity';
import type { ComplexityEstimator } from 'graphql-query-complexity';

/** How deep selections may be nested; GraphiQL's introspection needs 13. */
export const MAX_DEPTH = 20;
/** How many fields an answer may hold at most, lists counted by their `first`. */
export const MAX_COST = 50_000;
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

const listEstimator: ComplexityEstimator = ({ args, childComplexity }) => {
  const first: unknown = args['first'];
  return typeof first === 'number' && Number.isFinite(first) ? 1 + Math.max(1, first) * childComplexity : undefined;
};

/**
 * Refuses operations that could answer with more than {@link MAX_COST} fields. Costs are remembered for each document and the
 * numbers among its variables, since Apollo hands the same parsed document again for the same text.
 */
export function costLimit(schema: () => GraphQLSchema): ApolloServerPlugin {
  const known = new WeakMap<DocumentNode, Map<string, number>>();
  const costOf = (document: DocumentNode, operationName: string | undefined, variables: Record<string, unknown>): number => {
    const numbers = Object.entries(variables).filter(([, value]) => typeof value === 'number');
    const key = `${operationName ?? ''} ${JSON.stringify(numbers)}`;
    const costs = known.get(document) ?? known.set(document, new Map()).get(document) ?? new Map<string, number>();
    const remembered = costs.get(key);
    if (remembered !== undefined) return remembered;
    const cost = getComplexity({
      schema: schema(),
      query: document,
      variables,
      ...(operationName === undefined ? {} : { operationName }),
      estimators: [listEstimator, simpleEstimator({ defaultComplexity: 1 })],
    });
    if (costs.size < 100) costs.set(key, cost);
    return cost;
  };
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ document, operation, request }) => {
          // Variables that do not fit are refused by the execution, which names their place; the estimate cannot.
          const { errors } = getVariableValues(schema(), operation?.variableDefinitions ?? [], request.variables ?? {});
          if (errors !== undefined) return Promise.resolve();
          const cost = costOf(document, request.operationName, request.variables ?? {});
          if (cost > MAX_COST) {
            throw new GraphQLError(
              `The query could answer with ${cost} fields; ${MAX_COST} is the limit. Ask for fewer or smaller pages.`,
              {
                extensions: { code: 'QUERY_TOO_COSTLY', http: { status: 400 } },
              },
            );
          }
          return Promise.resolve();
        },
      }),
  };
}
