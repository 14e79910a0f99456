import type { Projection } from '#projections';
import { loadProjection } from './turns/load.projection.js';

/** What the projector keeps up to date for this context. Loads neither Nest nor GraphQL, for the thread that runs it. */
export const loadProjections: readonly Projection[] = [loadProjection];
