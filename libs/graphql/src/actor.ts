import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';

/** What every resolver may know of the request. */
export interface GraphqlContext {
  /** The pseudonymous id of whoever asks. */
  readonly actorId: string;
  /** Memoises what a request needs once, by the identity of its owner (a dataloader, say). */
  readonly once: <Value>(owner: object, make: () => Value) => Value;
}

export function graphqlContext(actorId: string): GraphqlContext {
  const made = new Map<object, unknown>();
  return {
    actorId,
    once: (owner, make) => {
      if (!made.has(owner)) made.set(owner, make());
      return made.get(owner) as ReturnType<typeof make>;
    },
  };
}

/** The pseudonymous id of whoever asks, as a resolver's argument. */
export const ActorId = createParamDecorator(
  (_: unknown, context: ExecutionContext): string => GqlExecutionContext.create(context).getContext<GraphqlContext>().actorId,
);
