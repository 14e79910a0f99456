import type { Projection } from '#projections';
import { countsProjection } from './read-models/counts/counts.projection.js';
import { fixesProjection } from './read-models/fixes/fixes.projection.js';

export { RecurrenceModule } from './recurrence.module.js';

/** What recurrence is answered from. */
export const recurrenceProjections: readonly Projection[] = [countsProjection, fixesProjection];
