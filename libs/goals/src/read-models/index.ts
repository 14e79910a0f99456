import type { Projection } from '#projections';

/** What the projector keeps up to date for this context. Loads neither Nest nor GraphQL, for the thread that runs it. */
export const goalProjections: readonly Projection[] = [];
