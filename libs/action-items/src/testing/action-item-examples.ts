import type { Occurrence } from '#event-sourcing';
import { specificationOf } from '#event-sourcing/testing';
import { actionItemDecider } from '../domain/action-item.decider.js';
import type { ActionItemAccepted, ActionItemCompleted, ActionItemDropped, ActionItemProposed } from '../domain/action-item.events.js';
import { actionItemIdOf } from '../domain/action-item.js';
import type { ProposeActionItem } from '../domain/commands/propose-action-item.js';

export const specification = specificationOf(actionItemDecider);

const incidentId = 'b3b0a4f2-6d57-4c59-9b8e-0a7a4f6f2d11';
export const actionItemId = actionItemIdOf(incidentId, 1);
export const occurred: Occurrence = { at: '2026-03-01T10:00:00.000Z', exactness: 'EXACT' };

export const propose: ProposeActionItem = {
  type: 'ProposeActionItem',
  actionItemId,
  incidentId,
  number: 1,
  title: 'Alert on certificates that expire within 14 days',
  actionType: 'DETECT',
  addresses: [{ axis: 'CONTRIBUTING_FACTOR', key: 'observability-gap' }],
  occurred,
};

export const proposed: ActionItemProposed = {
  type: 'ActionItemProposed',
  occurred,
  data: { actionItemId, incidentId, number: 1, title: propose.title, type: 'DETECT', addresses: propose.addresses },
};
export const accepted: ActionItemAccepted = { type: 'ActionItemAccepted', occurred, data: { actionItemId, incidentId } };

export function completed(note = 'The alert is live'): ActionItemCompleted {
  return { type: 'ActionItemCompleted', occurred, data: { actionItemId, incidentId, note } };
}

export function dropped(reason = 'The certificates are gone'): ActionItemDropped {
  return { type: 'ActionItemDropped', occurred, data: { actionItemId, incidentId, reason } };
}
