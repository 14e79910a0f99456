import type { Projection } from '#projections';
import { incidentListProjection } from './list/incident-list.projection.js';

/** What the projector keeps up to date for this context. Loads neither Nest nor GraphQL, for the thread that runs it. */
export const incidentProjections: readonly Projection[] = [incidentListProjection];
