import { describe, expect, it } from '@jest/globals';
import { GoldenEvents } from '#event-sourcing/testing';
import { evolve, initialState } from './service.js';
import { serviceVocabulary } from './service.upcasters.js';

const golden = new GoldenEvents(new URL('./fixtures/', import.meta.url), serviceVocabulary);

describe('stored events of services', () => {
  it('have a fixture for each type and version', () => {
    golden.expectOneForEachTypeAndVersion();
  });

  it.each(golden.files)('%s is lifted and folded', (file) => {
    const { event } = golden.lifted(file);
    expect(evolve(initialState, event)).toMatchObject({
      status: 'KNOWN',
      key: 'Shop/Check Out',
      name: event.type === 'ServiceDescribed' ? 'Check-out' : 'Shop/Check Out',
      retired: event.type === 'ServiceRetired',
    });
  });
});
