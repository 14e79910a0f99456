import { EventVocabulary } from '#event-sourcing';
import type { Upcasters } from '#event-sourcing';
import type { TaxonomyEvent } from './taxonomy.events.js';

export const taxonomyUpcasters: Upcasters<TaxonomyEvent> = {
  RootCauseClassSplit: [],
  RootCauseClassesMerged: [],
};

/** The stored shapes of what happened between the classes of an axis. */
export const taxonomyVocabulary = new EventVocabulary<TaxonomyEvent>(taxonomyUpcasters);
