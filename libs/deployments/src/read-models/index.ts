import type { Projection } from '#projections';
import { deploymentsProjection } from './list/deployments.projection.js';
import { requestsProjection } from './requests/requests.projection.js';

/** What the projector keeps up to date for this context. Loads neither Nest nor GraphQL, for the thread that runs it. */
export const deploymentProjections: readonly Projection[] = [deploymentsProjection, requestsProjection];
