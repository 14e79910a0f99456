import { describe, expect, it } from '@jest/globals';
import { GoldenEvents } from '#event-sourcing/testing';
import { evolve, initialState } from './action-item.js';
import { actionItemVocabulary } from './action-item.upcasters.js';

const golden = new GoldenEvents(new URL('./fixtures/', import.meta.url), actionItemVocabulary);

const statuses: Readonly<Record<string, string>> = {
  ActionItemProposed: 'PROPOSED',
  ActionItemAccepted: 'ACCEPTED',
  ActionItemCompleted: 'COMPLETED',
  ActionItemDropped: 'DROPPED',
};

describe('stored events of action items', () => {
  it('have a fixture for each type and version', () => {
    golden.expectOneForEachTypeAndVersion();
  });

  it.each(golden.files)('%s is lifted and folded', (file) => {
    const { event } = golden.lifted(file);
    const proposed = golden.lifted('ActionItemProposed.v1.json');
    expect(evolve(evolve(initialState, proposed.event), event)).toMatchObject({ status: statuses[event.type] });
  });
});
