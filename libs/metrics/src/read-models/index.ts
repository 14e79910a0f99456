import type { Projection } from '#projections';
import { measurementsProjection } from './measurements/measurements.projection.js';

/** What the projector keeps up to date for this context. Loads neither Nest nor GraphQL, for the thread that runs it. */
export const metricProjections: readonly Projection[] = [measurementsProjection];
