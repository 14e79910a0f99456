import type { Projection } from '#projections';
import { changesProjection } from './changes/changes.projection.js';

/** What the projector keeps up to date for this context. Loads neither Nest nor GraphQL, for the thread that runs it. */
export const reportProjections: readonly Projection[] = [changesProjection];
