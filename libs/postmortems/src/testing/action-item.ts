import type { ActionItemDetails } from '#action-items/published';
import { INCIDENT_ID } from '#incidents/testing';

/** An action item that was proposed and no more, unless `more` says so. */
export function actionItem(more: Partial<ActionItemDetails> = {}): ActionItemDetails {
  return {
    id: 'item-1',
    incidentId: INCIDENT_ID,
    number: 1,
    title: 'Test the retry limit in the release pipeline',
    type: 'PREVENT',
    owner: null,
    team: null,
    dueAt: null,
    priority: null,
    endState: null,
    link: null,
    status: 'PROPOSED',
    addresses: [],
    services: [],
    proposedAt: '2026-03-02T09:00:00.000Z',
    completedAt: null,
    verifiedAt: null,
    note: null,
    verification: null,
    reason: null,
    eventIds: ['item-1-proposed'],
    version: 0,
    position: '40',
    ...more,
  };
}
