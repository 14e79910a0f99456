import { describe, expect, it } from '@jest/globals';
import { GoldenEvents } from '#event-sourcing/testing';
import { evolve, initialState } from './postmortem.js';
import { postmortemVocabulary } from './postmortem.upcasters.js';

const golden = new GoldenEvents(new URL('./fixtures/', import.meta.url), postmortemVocabulary);

describe('stored events of postmortems', () => {
  it('have a fixture for each type and version', () => {
    golden.expectOneForEachTypeAndVersion();
  });

  it.each(golden.files)('%s is lifted and folded', (file) => {
    const { event } = golden.lifted(file);
    const drafted = golden.lifted('PostmortemDrafted.v1.json');
    expect(evolve(evolve(initialState, drafted.event), event)).toMatchObject({
      status: 'DRAFT',
      incidentVersion: 3,
      sections: [{ key: 'summary' }, { key: 'impact' }],
      authored: new Map(event.type === 'PostmortemSectionEdited' ? [['impact', { text: event.data.text, draft: 1 }]] : []),
    });
  });
});
