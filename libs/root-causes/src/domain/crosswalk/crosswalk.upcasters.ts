import { EventVocabulary } from '#event-sourcing';
import type { Upcasters } from '#event-sourcing';
import type { CrosswalkEvent } from './crosswalk.events.js';

export const crosswalkUpcasters: Upcasters<CrosswalkEvent> = { CrosswalkDefined: [] };

/** The stored shapes of a crosswalk's events. */
export const crosswalkVocabulary = new EventVocabulary<CrosswalkEvent>(crosswalkUpcasters);
