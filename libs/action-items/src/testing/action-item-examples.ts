import type { Occurrence } from '#event-sourcing';
import { specificationOf } from '#event-sourcing/testing';
import { actionItemDecider } from '../domain/action-item.decider.js';
import type {
  ActionItemAccepted,
  ActionItemCompleted,
  ActionItemDropped,
  ActionItemProposed,
  ActionItemReopened,
  ActionItemRevised,
  ActionItemTerms,
  ActionItemVerified,
} from '../domain/action-item.events.js';
import { actionItemIdOf } from '../domain/action-item.js';
import type { ProposeActionItem } from '../domain/commands/propose-action-item.js';

export const specification = specificationOf(actionItemDecider);

const incidentId = 'b3b0a4f2-6d57-4c59-9b8e-0a7a4f6f2d11';
export const actionItemId = actionItemIdOf(incidentId, 1);
export const occurred: Occurrence = { at: '2026-03-01T10:00:00.000Z', exactness: 'EXACT' };

export const terms: ActionItemTerms = {
  title: 'Alert on certificates that expire within 14 days',
  type: 'DETECT',
  addresses: [{ axis: 'CONTRIBUTING_FACTOR', key: 'observability-gap' }],
};

/** Terms of which nothing is left out. */
export const fullTerms: ActionItemTerms = {
  ...terms,
  owner: 'on-call engineer',
  team: 'platform',
  dueAt: '2026-04-01T00:00:00.000Z',
  priority: 'P1',
  endState: 'A certificate with 13 days left pages in staging',
  link: 'https://tickets.example/PLAT-12',
  services: ['edge', 'login'],
};

const { type: actionType, ...said } = terms;
export const propose: ProposeActionItem = { type: 'ProposeActionItem', actionItemId, incidentId, number: 1, ...said, actionType, occurred };

export const proposed: ActionItemProposed = {
  type: 'ActionItemProposed',
  occurred,
  data: { actionItemId, incidentId, number: 1, ...terms },
};
export const accepted: ActionItemAccepted = { type: 'ActionItemAccepted', occurred, data: { actionItemId, incidentId } };

export function revised(to: ActionItemTerms = fullTerms): ActionItemRevised {
  return { type: 'ActionItemRevised', occurred, data: { actionItemId, incidentId, terms: to } };
}

export function completed(note = 'The alert is live'): ActionItemCompleted {
  return { type: 'ActionItemCompleted', occurred, data: { actionItemId, incidentId, note } };
}

export function verified(note = 'It paged in staging'): ActionItemVerified {
  return { type: 'ActionItemVerified', occurred, data: { actionItemId, incidentId, note } };
}

export function reopened(reason = 'Internal certificates are left out'): ActionItemReopened {
  return { type: 'ActionItemReopened', occurred, data: { actionItemId, incidentId, reason } };
}

export function dropped(reason = 'The certificates are gone'): ActionItemDropped {
  return { type: 'ActionItemDropped', occurred, data: { actionItemId, incidentId, reason } };
}
