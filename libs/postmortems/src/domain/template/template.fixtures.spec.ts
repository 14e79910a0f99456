import { describe, expect, it } from '@jest/globals';
import { GoldenEvents } from '#event-sourcing/testing';
import { evolve, initialState } from './template.js';
import { templateVocabulary } from './template.upcasters.js';

const golden = new GoldenEvents(new URL('./fixtures/', import.meta.url), templateVocabulary);

describe('stored events of templates', () => {
  it('have a fixture for each type and version', () => {
    golden.expectOneForEachTypeAndVersion();
  });

  it.each(golden.files)('%s is lifted and folded', (file) => {
    const { event } = golden.lifted(file);
    const defined = golden.lifted('TemplateDefined.v1.json');
    expect(evolve(evolve(initialState, defined.event), event)).toMatchObject({
      status: 'KNOWN',
      key: 'payments',
      version: 1,
      sections: [{ key: 'summary' }, { key: 'ledger' }],
      team: 'Payments',
      retired: event.type === 'TemplateRetired',
    });
  });
});
