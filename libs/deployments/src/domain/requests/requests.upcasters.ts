import { EventVocabulary } from '#event-sourcing';
import type { Upcasters } from '#event-sourcing';
import type { RequestsEvent } from './requests.events.js';

const upcasters: Upcasters<RequestsEvent> = { RequestsRecorded: [], RequestsRetracted: [] };

/** The stored shapes of what is recorded of a service's requests. */
export const requestsVocabulary = new EventVocabulary<RequestsEvent>(upcasters);
