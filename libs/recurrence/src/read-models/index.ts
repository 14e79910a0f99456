import type { Projection } from '#projections';
import { countsProjection } from './counts/counts.projection.js';
import { fixesProjection } from './fixes/fixes.projection.js';
import { publishedProjection } from './published/published.projection.js';

/** What the projector keeps up to date for this context. Loads neither Nest nor GraphQL, for the thread that runs it. */
export const recurrenceProjections: readonly Projection[] = [countsProjection, fixesProjection, publishedProjection];
