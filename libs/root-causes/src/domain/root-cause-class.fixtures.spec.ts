import { describe, expect, it } from '@jest/globals';
import { GoldenEvents } from '#event-sourcing/testing';
import { evolve, initialState } from './root-cause-class.js';
import { rootCauseClassVocabulary } from './root-cause-class.upcasters.js';

const golden = new GoldenEvents(new URL('./fixtures/', import.meta.url), rootCauseClassVocabulary);

describe('stored events of root-cause classes', () => {
  it('have a fixture for each type and version', () => {
    golden.expectOneForEachTypeAndVersion();
  });

  it.each(golden.files)('%s is lifted and folded', (file) => {
    const { event } = golden.lifted(file);
    const defined = golden.lifted('RootCauseClassDefined.v1.json');
    expect(evolve(evolve(initialState, defined.event), event)).toMatchObject({
      status: 'KNOWN',
      key: 'certificate-expiry',
      version: event.data.version,
      retired: event.type === 'RootCauseClassRetired',
    });
  });
});
