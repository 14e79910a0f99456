import { EventVocabulary } from '#event-sourcing';
import type { Upcasters } from '#event-sourcing';
import type { PersonEvent } from './person.events.js';

const upcasters: Upcasters<PersonEvent> = {
  PersonRegistered: [],
  PersonDetailsChanged: [],
  PersonErased: [],
};

/** The stored shapes of a person's events. */
export const personVocabulary = new EventVocabulary<PersonEvent>(upcasters);
