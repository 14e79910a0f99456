import { EventVocabulary } from '#event-sourcing';
import { crosswalkUpcasters } from '../../domain/crosswalk/crosswalk.upcasters.js';
import type { CrosswalkEvent } from '../../domain/crosswalk/crosswalk.events.js';
import { rootCauseClassUpcasters } from '../../domain/root-cause-class.upcasters.js';
import type { RootCauseClassEvent } from '../../domain/root-cause-class.events.js';
import { taxonomyUpcasters } from '../../domain/taxonomy/taxonomy.upcasters.js';
import type { TaxonomyEvent } from '../../domain/taxonomy/taxonomy.events.js';

/** What one fold of the taxonomy reads: the classes, what happened between them, and the lists of others. */
export const wholeTaxonomyVocabulary = new EventVocabulary<RootCauseClassEvent | TaxonomyEvent | CrosswalkEvent>({
  ...rootCauseClassUpcasters,
  ...taxonomyUpcasters,
  ...crosswalkUpcasters,
});
