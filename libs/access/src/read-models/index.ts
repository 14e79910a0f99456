import type { Projection } from '#projections';
import { peopleProjection } from './people/people.projection.js';

/** What the projector keeps up to date for this context. Loads neither Nest nor GraphQL, for the thread that runs it. */
export const accessProjections: readonly Projection[] = [peopleProjection];
