import type { Projection } from '#projections';
import { servicesProjection } from './read-models/services/services.projection.js';

export { CatalogModule } from './catalog.module.js';

/** What the composition keeps up to date for this context. */
export const catalogProjections: readonly Projection[] = [servicesProjection];
