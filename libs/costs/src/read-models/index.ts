import type { Projection } from '#projections';
import { costsProjection } from './costs/costs.projection.js';

/** What the projector keeps up to date for this context. Loads neither Nest nor GraphQL, for the thread that runs it. */
export const costProjections: readonly Projection[] = [costsProjection];
