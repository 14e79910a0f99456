import { EventVocabulary } from '#event-sourcing';
import type { Upcasters } from '#event-sourcing';
import type { ServiceEvent } from './service.events.js';

const upcasters: Upcasters<ServiceEvent> = {
  ServiceDescribed: [],
  ServiceRetired: [],
  ServiceReinstated: [],
};

/** The stored shapes of a service's events. */
export const serviceVocabulary = new EventVocabulary<ServiceEvent>(upcasters);
