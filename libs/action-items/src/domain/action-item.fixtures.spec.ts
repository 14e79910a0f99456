import { describe, expect, it } from '@jest/globals';
import { GoldenEvents } from '#event-sourcing/testing';
import { actionItemDetails } from '../read-models/item/action-item-details.js';
import type { ActionItemDetails } from '../read-models/item/action-item-details.js';
import type { ActionItemEvent } from './action-item.events.js';
import { evolve, initialState } from './action-item.js';
import { actionItemVocabulary } from './action-item.upcasters.js';

const golden = new GoldenEvents(new URL('./fixtures/', import.meta.url), actionItemVocabulary);

const proposed = 'ActionItemProposed.v1.json';
const completed = 'ActionItemCompleted.v1.json';

/** What came before an event of a type, and what the item is then. */
const stories: Readonly<Record<ActionItemEvent['type'], readonly [before: readonly string[], Partial<ActionItemDetails>]>> = {
  ActionItemProposed: [[], { status: 'PROPOSED', owner: 'platform team', priority: null, services: [] }],
  ActionItemRevised: [[proposed], { status: 'PROPOSED', number: 1, priority: 'P1', services: ['edge'] }],
  ActionItemAccepted: [[proposed], { status: 'ACCEPTED' }],
  ActionItemCompleted: [[proposed], { status: 'COMPLETED', completedAt: '2026-03-08T10:00:00.000Z', note: 'The alert is live' }],
  ActionItemVerified: [[proposed, completed], { status: 'COMPLETED', verifiedAt: '2026-03-20T10:00:00.000Z' }],
  ActionItemReopened: [
    [proposed, completed, 'ActionItemVerified.v1.json'],
    { status: 'ACCEPTED', completedAt: null, note: null, verifiedAt: null, verification: null },
  ],
  ActionItemDropped: [[proposed], { status: 'DROPPED', reason: 'The certificates are gone' }],
};

describe('stored events of action items', () => {
  it('have a fixture for each type and version', () => {
    golden.expectOneForEachTypeAndVersion();
  });

  it.each(golden.files)('%s is lifted and folded', (file) => {
    const [before, expected] = stories[golden.lifted(file).event.type];
    const history = [...before, file].map((each) => golden.lifted(each));
    const folded = history.reduce((state, { event }) => evolve(state, event), initialState);
    expect(folded.status).toBe(expected.status);
    expect(actionItemDetails(history)).toMatchObject({ ...expected, eventIds: [...before, file] });
  });
});
