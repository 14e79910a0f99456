import { EventVocabulary } from '#event-sourcing';
import type { FreshnessEvent } from './freshness.events.js';

/** The stored shapes of what comparisons found. */
export const freshnessVocabulary = new EventVocabulary<FreshnessEvent>({ PostmortemFreshnessChecked: [] });
