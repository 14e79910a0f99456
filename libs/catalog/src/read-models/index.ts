import type { Projection } from '#projections';
import { servicesProjection } from './services/services.projection.js';

/** What the projector keeps up to date for this context. Loads neither Nest nor GraphQL, for the thread that runs it. */
export const catalogProjections: readonly Projection[] = [servicesProjection];
