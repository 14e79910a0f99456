import { EventVocabulary } from '#event-sourcing';
import type { Upcasters } from '#event-sourcing';
import type { RootCauseClassEvent } from './root-cause-class.events.js';

export const rootCauseClassUpcasters: Upcasters<RootCauseClassEvent> = {
  RootCauseClassDefined: [],
  RootCauseClassRenamed: [],
  RootCauseClassRetired: [],
  RootCauseClassReinstated: [],
};

/** The stored shapes of a root-cause class's events. */
export const rootCauseClassVocabulary = new EventVocabulary<RootCauseClassEvent>(rootCauseClassUpcasters);
