import { EventVocabulary } from '#event-sourcing';
import type { Upcasters } from '#event-sourcing';
import type { TemplateEvent } from './template.events.js';

const upcasters: Upcasters<TemplateEvent> = {
  TemplateDefined: [],
  TemplateRetired: [],
};

/** The stored shapes of a template's events. */
export const templateVocabulary = new EventVocabulary<TemplateEvent>(upcasters);
