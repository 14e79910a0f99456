import type { Projection } from '#projections';
import { actionItemListProjection } from './list/action-item-list.projection.js';

/** What the projector keeps up to date for this context. Loads neither Nest nor GraphQL, for the thread that runs it. */
export const actionItemProjections: readonly Projection[] = [actionItemListProjection];
