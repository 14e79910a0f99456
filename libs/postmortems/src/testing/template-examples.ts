import type { Occurrence } from '#event-sourcing';
import { specificationOf } from '#event-sourcing/testing';
import { templateDecider } from '../domain/template/template.decider.js';
import type { TemplateDefined, TemplateRetired, TemplateTerms } from '../domain/template/template.events.js';

export const templateSpecification = specificationOf(templateDecider);

export const definedAt: Occurrence = { at: '2026-03-01T10:00:00.000Z', exactness: 'EXACT' };

export const paymentsTerms: TemplateTerms = {
  name: 'Payments',
  description: 'For incidents in which money moved twice, or not at all.',
  sections: [
    { key: 'summary', heading: 'Summary', content: 'SUMMARY', prompts: [] },
    { key: 'ledger', heading: 'The ledger', content: null, prompts: ['How was the ledger brought back into balance?'] },
  ],
  severities: ['SEV1', 'SEV2'],
  team: 'Payments',
};

export function templateDefined(terms: TemplateTerms = paymentsTerms, version = 1, key = 'payments'): TemplateDefined {
  return { type: 'TemplateDefined', occurred: definedAt, data: { key, version, ...terms } };
}

export const templateRetired: TemplateRetired = { type: 'TemplateRetired', occurred: definedAt, data: { key: 'payments' } };
